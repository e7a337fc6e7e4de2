import { Box, Button, Typography } from '@mui/material';
import type { Kind, VariantName } from '@usward/exercises';
import { Ask } from '../../../ui/Ask.tsx';
import { useLanguage } from '../../../ui/words.ts';
import { isForSolo } from '../document/steps.ts';
import { kindWords } from '../words/kinds.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';

/** In which company a kind is found: one that is missing does not compile. */
const groupOf: Record<Kind, 'read' | 'ask' | 'deck' | 'two'> = {
  read: 'read',
  show: 'read',
  receive: 'read',
  recall: 'read',
  timer: 'read',
  text: 'ask',
  choice: 'ask',
  rate: 'ask',
  sentence: 'ask',
  compose: 'ask',
  cue: 'ask',
  'let-go': 'ask',
  topics: 'ask',
  card: 'deck',
  pick: 'deck',
  marks: 'deck',
  sort: 'deck',
  together: 'two',
  agree: 'two',
  note: 'two',
  ready: 'two',
  pause: 'two',
  dialogue: 'two',
};

type KindPickerProps = {
  isOpen: boolean;
  variant: VariantName;
  onPick: (kind: Kind) => void;
  onClose: () => void;
};

/** All kinds of steps, in plain words, with what each is for. */
export function KindPicker({ isOpen, variant, onPick, onClose }: KindPickerProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  const kinds = (Object.keys(groupOf) as Kind[]).filter((kind) => variant === 'couple' || isForSolo(kind));
  const groups = ['read', 'ask', 'deck', 'two'] as const;
  return (
    <Ask isOpen={isOpen} wide title={words.steps.addTitle} onClose={onClose}>
      {groups
        .map((group) => ({ group, members: kinds.filter((kind) => groupOf[kind] === group) }))
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <Box key={group} component="section">
            <Typography variant="h3" sx={{ mb: 2 }}>
              {words.steps.kindGroups[group]}
            </Typography>
            <Box
              component="ul"
              sx={{
                listStyle: 'none',
                m: 0,
                p: 0,
                display: 'grid',
                gap: 2,
                gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              }}
            >
              {members.map((kind) => (
                <li key={kind}>
                  <Button
                    variant="outlined"
                    fullWidth
                    onClick={() => onPick(kind)}
                    sx={{
                      display: 'block',
                      textAlign: 'start',
                      height: '100%',
                      color: 'text.primary',
                      borderColor: 'divider',
                    }}
                  >
                    {kindWords[language][kind].name}
                    <Typography
                      component="span"
                      variant="body2"
                      color="textSecondary"
                      sx={{ display: 'block' }}
                    >
                      {kindWords[language][kind].use}
                    </Typography>
                  </Button>
                </li>
              ))}
            </Box>
          </Box>
        ))}
    </Ask>
  );
}
