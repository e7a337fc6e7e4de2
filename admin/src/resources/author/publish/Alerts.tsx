import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  Paper,
  Typography,
} from '@mui/material';
import { harms, type Exercise, type Harm, type Step } from '@usward/exercises';
import type { Got } from '../../../data/client.ts';
import { Choose } from '../../../ui/Choose.tsx';
import { useLanguage } from '../../../ui/words.ts';
import { Part } from '../../../ui/Page.tsx';
import { useExercise } from '../AuthorContext.ts';
import { keysOf } from '../document/checks.ts';
import { valueAt } from '../document/moves.ts';
import { Group } from '../form/Group.tsx';
import { optionWords } from '../optionWords.ts';
import { useStepName } from '../stepName.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

type Question = Got<'saveDraft'>['alerts'][number];
type Answer = NonNullable<Question['answer']>;
type Answers = Record<string, Answer>;

/** Question by question: does it ask about harm, and from which answer on does somebody have to know? */
export function Alerts({ alerts, onAnswer }: { alerts: Question[]; onAnswer: (answers: Answers) => void }) {
  const words = useAuthorWords();
  const open = alerts.filter(({ answer }) => answer === null);
  const neither = () => onAnswer(Object.fromEntries(open.map(({ step }) => [step, 'neither' as const])));
  return (
    <Part title={words.alerts.title} lead={words.alerts.lead}>
      {!alerts.length && <Typography>{words.alerts.none}</Typography>}
      {open.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 3 }}>
          <Typography role="status">{words.alerts.open(open.length)}</Typography>
          <Button size="small" onClick={neither}>
            {words.alerts.allNeither}
          </Button>
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {alerts.map((question) => (
          <Paper component="li" variant="outlined" key={question.step} sx={{ p: 4 }}>
            <One question={question} onAnswer={(answer) => onAnswer({ [question.step]: answer })} />
          </Paper>
        ))}
      </Box>
    </Part>
  );
}

function One({ question, onAnswer }: { question: Question; onAnswer: (answer: Answer) => void }) {
  const exercise = useExercise();
  const words = useAuthorWords();
  const nameOf = useStepName();
  const step = stepOf(exercise, question);
  if (!step) return null;
  const { answer, from, choices } = question;
  const asks = answer === null || answer === 'neither' ? answer : answer.asksOf;
  const begin = (asksOf: Harm): Answer => ({ asksOf, answers: choices.length ? choices.slice(1) : 'any' });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Choose<Harm | 'neither'>
        label={words.alerts.question(nameOf(step))}
        value={asks}
        {...(from ? { hint: words.alerts.from[from] } : {})}
        options={[
          { value: 'neither', label: words.alerts.neither },
          ...harms.map((harm) => ({ value: harm, label: words.alerts.harms[harm] })),
        ]}
        onChoose={(picked) => onAnswer(picked === 'neither' ? picked : begin(picked))}
      />
      {answer !== null && answer !== 'neither' && (
        <Which step={step} choices={choices} answer={answer} onAnswer={onAnswer} />
      )}
    </Box>
  );
}

type WhichProps = {
  step: Step;
  choices: Question['choices'];
  answer: Exclude<Answer, 'neither'>;
  onAnswer: (answer: Answer) => void;
};

function Which({ step, choices, answer, onAnswer }: WhichProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  const { answers, asksOf } = answer;
  if (!choices.length) return <Typography color="textSecondary">{words.alerts.any}</Typography>;
  const has = (choice: string | number) => answers === 'any' || answers.includes(choice);
  const toggle = (choice: string | number, isOn: boolean) => {
    const next = choices.filter((one) => (one === choice ? isOn : has(one)));
    if (next.length) onAnswer({ asksOf, answers: next });
  };
  return (
    <Group label={words.alerts.which}>
      <FormGroup>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice}
            control={<Checkbox checked={has(choice)} onChange={(_, isOn) => toggle(choice, isOn)} />}
            label={optionWords(step, choice, language)}
          />
        ))}
      </FormGroup>
      {!choices.some(has) && <FormHelperText error>{words.alerts.pick}</FormHelperText>}
    </Group>
  );
}

/** The server names the place; after a move of the author it may be another one for a moment. */
function stepOf(exercise: Exercise, { path, step: id }: Question): Step | undefined {
  const there = valueAt(exercise, keysOf(path)) as Step | undefined;
  if (there?.id === id) return there;
  return Object.values(exercise.variants)
    .flatMap(({ steps }) => steps)
    .find((step) => step.id === id);
}
