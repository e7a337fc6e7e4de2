import { Box, Button, Typography } from '@mui/material';
import type { Exercise, Program } from '@usward/exercises';
import { useState } from 'react';
import { useAct, useAsk } from '../../data/ask.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { ChangeList, ProgramChanges } from './ChangeList.tsx';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** Every version of it, newest first, and what changed from one to the next. */
export function Versions({ what = 'exercise', keyName: key }: { what?: What; keyName: string }) {
  const words = useAuthorWords();
  const language = useLanguage();
  const zone = usePracticeZone();
  const exercise = useAsk('exerciseVersions', { params: { key } }, { enabled: what === 'exercise' });
  const program = useAsk('programVersions', { params: { key } }, { enabled: what === 'program' });
  return (
    <Part title={words.versions.title} lead={words.versions.lead}>
      <Answered query={what === 'exercise' ? exercise : (program as unknown as typeof exercise)}>
        {({ versions, isOwn, isOffered }) => (
          <>
            {isOwn && <Offered keyName={key} isOffered={isOffered} />}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
              {versions.map(({ version, title, at, by, isInRoomOnly, isScored }, index) => (
                <li key={version}>
                  <Typography>
                    <strong>{words.versions.version(version)}</strong> · {inWords(title, language)}
                  </Typography>
                  <Typography variant="body2" color="textSecondary">
                    {[
                      by ? words.versions.by(by) : words.versions.house,
                      at && momentText(at, language, zone),
                      isInRoomOnly && words.versions.inRoom,
                      isScored && words.versions.scored,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                  <Changes
                    what={what}
                    keyName={key}
                    version={version}
                    before={versions[index + 1]?.version}
                  />
                </li>
              ))}
            </Box>
          </>
        )}
      </Answered>
    </Part>
  );
}

type What = 'exercise' | 'program';
type ChangesProps = { what: What; keyName: string; version: number; before: number | undefined };

function Changes({ what, keyName: key, version, before }: ChangesProps) {
  const words = useAuthorWords();
  const [isOpen, setIsOpen] = useState(false);
  if (before === undefined)
    return (
      <Typography variant="body2" color="textSecondary">
        {words.versions.first}
      </Typography>
    );
  return (
    <>
      <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} sx={{ px: 2 }}>
        {isOpen ? words.versions.hide : words.versions.compare(before)}
      </Button>
      {isOpen && what === 'exercise' && <OfExercise keyName={key} version={version} before={before} />}
      {isOpen && what === 'program' && <OfProgram keyName={key} version={version} before={before} />}
    </>
  );
}

type TwoProps = { keyName: string; version: number; before: number };

function OfExercise({ keyName: key, version, before }: TwoProps) {
  const now = useAsk('exerciseVersion', { params: { key, version } });
  const was = useAsk('exerciseVersion', { params: { key, version: before } });
  return (
    <Answered query={was}>
      {(older) => (
        <Answered query={now}>
          {(newer) => (
            <ChangeList
              before={older.document as unknown as Exercise}
              after={newer.document as unknown as Exercise}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

function OfProgram({ keyName: key, version, before }: TwoProps) {
  const now = useAsk('programVersion', { params: { key, version } });
  const was = useAsk('programVersion', { params: { key, version: before } });
  return (
    <Answered query={was}>
      {(older) => (
        <Answered query={now}>
          {(newer) => (
            <ProgramChanges
              before={older.document as unknown as Program}
              after={newer.document as unknown as Program}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

function Offered({ keyName: key, isOffered }: { keyName: string; isOffered: boolean }) {
  const words = useAuthorWords();
  const offer = useAct('offer');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 3 }}>
      {!isOffered && <Typography>{words.own.notOffered}</Typography>}
      <Button
        size="small"
        variant="outlined"
        disabled={offer.isPending}
        onClick={() => offer.mutate({ params: { key }, body: { isOffered: !isOffered } })}
      >
        {isOffered ? words.own.withdraw : words.own.offer}
      </Button>
    </Box>
  );
}
