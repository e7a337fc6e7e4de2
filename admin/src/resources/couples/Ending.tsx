import {
  Alert,
  Button,
  FormControlLabel,
  MenuItem,
  Stack,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { Confirm } from '../safety/Confirm.tsx';
import { CoupleFrame } from './CoupleFrame.tsx';
import { Erasures } from './Erasures.tsx';
import { LegalHold } from './LegalHold.tsx';

type Ends = Got<'uncoupling'>;
const nobody = 'nobody';

/** How the work of two ends: asked in private, answered as safe, at a moment agreed with one alone. Never while they look on. */
export function Ending() {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  return (
    <CoupleFrame>
      {({ coupleId }) =>
        isRoomView ? <Empty>{translate('resources.couples.hidden')}</Empty> : <Gate coupleId={coupleId} />
      }
    </CoupleFrame>
  );
}

function Gate({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const query = useAsk('uncoupling', { params: { coupleId } });
  if (query.error?.code === 'confirm.needed')
    return <Confirm lead={translate('resources.couples.ending.proof')} />;
  return (
    <Answered query={query}>
      {(ends) => (
        <>
          {ends.planned ? (
            <Planned coupleId={coupleId} ends={ends} planned={ends.planned} />
          ) : (
            <Plan coupleId={coupleId} ends={ends} />
          )}
          <Erasures coupleId={coupleId} partners={ends.partners} />
          <LegalHold coupleId={coupleId} />
        </>
      )}
    </Answered>
  );
}

function Planned({
  coupleId,
  ends,
  planned,
}: {
  coupleId: string;
  ends: Ends;
  planned: NonNullable<Ends['planned']>;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const callOff = useAct('callOffUncoupling');
  const goOn = useAct('goOnAlone');
  const [opened, setOpened] = useState<Record<string, string>>({});
  const words = (key: string, options?: object) => translate(`resources.couples.ending.${key}`, options);
  const by = ends.partners.find(({ personId }) => personId === planned.askedBy);
  return (
    <Part title={words(planned.hasHappened ? 'happenedTitle' : 'plannedTitle')}>
      <Stack sx={{ gap: 3, maxWidth: '68ch', alignItems: 'flex-start' }}>
        <Typography>
          {words(planned.hasHappened ? 'happened' : 'planned', {
            when: momentText(planned.at, language, zone),
          })}
        </Typography>
        <Typography>{by ? words('askedBy', { name: by.displayName }) : words('askedByNobody')}</Typography>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{planned.answer}</Typography>
        {planned.words && (
          <Typography sx={{ whiteSpace: 'pre-line' }}>{words('note', { words: planned.words })}</Typography>
        )}
        {!planned.hasHappened && (
          <Button
            variant="outlined"
            disabled={callOff.isPending}
            onClick={() => callOff.mutate({ params: { coupleId } })}
          >
            {words('callOff')}
          </Button>
        )}
        {planned.hasHappened &&
          ends.partners.map(({ personId, displayName, isOnTheirOwn }) =>
            opened[personId] ? (
              <Button key={personId} component={Link} to={`/couples/${opened[personId]}/show`}>
                {words('toFile', { name: displayName })}
              </Button>
            ) : isOnTheirOwn ? (
              <Typography key={personId}>{words('alone', { name: displayName })}</Typography>
            ) : (
              <Button
                key={personId}
                variant="outlined"
                disabled={goOn.isPending}
                onClick={() =>
                  void goOn.mutateAsync({ params: { coupleId, personId } }).then(
                    (done) => setOpened({ ...opened, [personId]: done.coupleId }),
                    () => undefined,
                  )
                }
              >
                {words('goOn', { name: displayName })}
              </Button>
            ),
          )}
      </Stack>
    </Part>
  );
}

/** Now, or a moment that was agreed; the question comes first. */
function Plan({ coupleId, ends }: { coupleId: string; ends: Ends }) {
  const translate = useTranslate();
  const uncouple = useAct('uncouple');
  const [askedBy, setAskedBy] = useState('');
  const [answer, setAnswer] = useState('');
  const [isSafe, setSafe] = useState(false);
  const [at, setAt] = useState('');
  const [note, setNote] = useState('');
  const words = (key: string) => translate(`resources.couples.ending.${key}`);
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Stack
        component="form"
        sx={{ gap: 4, maxWidth: '44rem', alignItems: 'flex-start' }}
        onSubmit={(event) => {
          event.preventDefault();
          const moment = (at ? new Date(at) : new Date()).toISOString();
          const asked = { askedBy: askedBy === nobody ? null : askedBy, answer, at: moment };
          uncouple.mutate({
            params: { coupleId },
            body: { ...asked, isSafe: true, words: note.trim() ? note : null },
          });
        }}
      >
        <TextField
          select
          fullWidth
          required
          label={words('who')}
          helperText={words('whoHelp')}
          value={askedBy}
          onChange={(event) => setAskedBy(event.target.value)}
        >
          {ends.partners.map(({ personId, displayName }) => (
            <MenuItem key={personId} value={personId}>
              {displayName}
            </MenuItem>
          ))}
          <MenuItem value={nobody}>{words('nobody')}</MenuItem>
        </TextField>
        <TextField
          fullWidth
          required
          multiline
          minRows={3}
          label={words('safe')}
          helperText={words('safeHelp')}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
        <FormControlLabel
          control={<Switch checked={isSafe} onChange={(_, checked) => setSafe(checked)} />}
          label={words('isSafe')}
        />
        <TextField
          type="datetime-local"
          label={words('when')}
          helperText={words('whenHelp')}
          value={at}
          onChange={(event) => setAt(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          fullWidth
          multiline
          minRows={2}
          label={words('words')}
          helperText={words('wordsHelp')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Alert severity="info" variant="outlined" icon={false} role="note">
          {words('then')}
        </Alert>
        <Button
          type="submit"
          variant="contained"
          disabled={!isSafe || !askedBy || answer.trim().length < 10 || uncouple.isPending}
        >
          {words('verb')}
        </Button>
      </Stack>
    </Part>
  );
}
