import { Checkbox, FormControlLabel, FormGroup, Stack, Typography } from '@mui/material';
import { formOfExercise, stopTags, type StopTag } from '@usward/exercises';
import { useTranslate } from 'react-admin';
import { useAuthor, useExercise } from './AuthorContext.ts';
import { Fields } from './form/Fields.tsx';
import { Group } from './form/Group.tsx';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** What is said of the whole exercise, and which tags of a couple stop it. */
export function About() {
  return (
    <Stack sx={{ gap: 6 }}>
      <Fields fields={formOfExercise()} path={[]} of="about" />
      <StoppedBy />
    </Stack>
  );
}

function StoppedBy() {
  const { stoppedBy = [] } = useExercise();
  const { act } = useAuthor();
  const translate = useTranslate();
  const words = useAuthorWords();
  const toggle = (tag: StopTag, isOn: boolean) => {
    const value = stopTags.filter((one) => (one === tag ? isOn : stoppedBy.includes(one)));
    act({ type: 'move', move: { do: 'put', path: ['stoppedBy'], value } });
  };
  return (
    <Group label={words.stops}>
      <Typography variant="body2" color="textSecondary">
        {words.stopsLead}
      </Typography>
      <FormGroup row>
        {stopTags.map((tag) => (
          <FormControlLabel
            key={tag}
            control={<Checkbox checked={stoppedBy.includes(tag)} onChange={(_, isOn) => toggle(tag, isOn)} />}
            label={translate(`resources.couples.tag.${tag}`)}
          />
        ))}
      </FormGroup>
    </Group>
  );
}
