import { Box, Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Couple, Program } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayIn } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { WeekList } from '../library/WeekList.tsx';

const useWords = () => {
  const translate = useTranslate();
  return (key: string, options?: object) => translate(`resources.assignments.programs.${key}`, options);
};

/** Several weeks at once: read first, then given whole. */
export function Programs({ couple }: { couple: Couple }) {
  const words = useWords();
  const language = useLanguage();
  const programs = useAsk('programs');
  const [search, setSearch] = useSearchParams();
  const key = search.get('program') ?? '';
  // What is being planned above stays as it is.
  const setKey = (program: string) =>
    setSearch({ ...Object.fromEntries(search), program }, { replace: true });
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={programs}>
        {(answer) => {
          const picked = answer.programs.find((program) => program.key === key);
          return (
            <Stack sx={{ gap: 4, maxWidth: '46rem' }}>
              <TextField
                select
                label={words('which')}
                value={picked ? key : ''}
                onChange={(event) => setKey(event.target.value)}
                helperText={picked && inWords(picked.purpose, language)}
                sx={{ maxWidth: '26rem' }}
              >
                {answer.programs.map((program) => (
                  <MenuItem key={program.key} value={program.key}>
                    {inWords(program.title, language)}
                  </MenuItem>
                ))}
              </TextField>
              {picked && <Weeks key={picked.key} couple={couple} program={picked} />}
            </Stack>
          );
        }}
      </Answered>
    </Part>
  );
}

function Weeks({ couple, program }: { couple: Couple; program: Program }) {
  const words = useWords();
  const [ownWeeks, setOwnWeeks] = useState<number[]>([]);
  const [start, setStart] = useState(() => dayIn(couple.settings.timeZone));
  const [reason, setReason] = useState('');
  const { give, isPending, isStopped } = useGive(couple.coupleId);
  const isOwn = (at: number) =>
    (program.weeks[at]?.isOwn ?? false) || !couple.mayBeForTwo || ownWeeks.includes(at + 1);
  const isFixed = (at: number) => (program.weeks[at]?.isOwn ?? false) || !couple.mayBeForTwo;
  const change = (week: number, isChecked: boolean) =>
    setOwnWeeks(isChecked ? [...ownWeeks, week] : ownWeeks.filter((one) => one !== week));
  return (
    <>
      <WeekList
        program={program}
        isOwn={isOwn}
        below={(at) =>
          program.for === 'couple' && (
            <FormControlLabel
              control={
                <Checkbox
                  checked={isOwn(at)}
                  disabled={isFixed(at)}
                  onChange={(_, isChecked) => change(at + 1, isChecked)}
                />
              }
              label={words('own', { number: at + 1 })}
            />
          )
        }
      />
      <TextField
        type="date"
        label={words('start')}
        value={start}
        onChange={(event) => setStart(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ maxWidth: '14rem' }}
      />
      {isStopped && (
        <TextField
          label={words('reason')}
          helperText={words('reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      )}
      <Box>
        <Button
          variant="contained"
          size="large"
          disabled={isPending || !start || (isStopped && !reason.trim())}
          onClick={() =>
            give({
              key: program.key,
              start,
              ownWeeks,
              ...(reason.trim() ? { overrideReason: reason.trim() } : {}),
            })
          }
        >
          {words('give')}
        </Button>
      </Box>
    </>
  );
}

/** Given whole, or refused whole; `isStopped` when a tag asks for a reason, and nobody but the staff looks on. */
function useGive(coupleId: string) {
  const words = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const [isRoomView] = useRoomView();
  const { mutate, isPending, error } = useAct('assignProgram');
  type Body = Parameters<typeof mutate>[0]['body'];
  const told = () => {
    notify(words('given'));
    navigate(`/couples/${coupleId}/plan`);
  };
  return {
    isPending,
    isStopped: !isRoomView && error?.code === 'exercise.stopped',
    give: (body: Body) => mutate({ params: { coupleId }, body }, { onSuccess: told }),
  };
}
