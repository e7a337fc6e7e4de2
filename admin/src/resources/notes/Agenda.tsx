import { Box, Button, Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { SureAsk, useSure } from './sure.tsx';

type Point = Got<'agenda'>['points'][number];

/** What is to be spoken of next time. Both partners see it, so it stays in the room view too. */
export function Agenda({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const query = useAsk('agenda', { params: { coupleId } });
  const words = (key: string) => translate(`resources.notes.agenda.${key}`);
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={query}>
        {({ points }) => (
          <>
            {points.length === 0 && <Empty>{words('none')}</Empty>}
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '44rem' }}>
              {points.map((point) => (
                <Row key={point.pointId} coupleId={coupleId} point={point} />
              ))}
            </Box>
          </>
        )}
      </Answered>
      <Add coupleId={coupleId} />
    </Part>
  );
}

function Row({
  coupleId,
  point: { pointId, words, by, isMine, isDone },
}: {
  coupleId: string;
  point: Point;
}) {
  const translate = useTranslate();
  const settle = useAct('settlePoint');
  const remove = useAct('removePoint');
  const id = useId();
  const params = { coupleId, pointId };
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 2, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Checkbox
        checked={isDone}
        slotProps={{ input: { 'aria-labelledby': id } }}
        onChange={(_, isNowDone) => settle.mutate({ params, body: { isDone: isNowDone } })}
      />
      <Box id={id} sx={{ flex: 1, color: isDone ? 'text.secondary' : 'text.primary' }}>
        {words}
        {by && (
          <Typography variant="body2" component="span" color="textSecondary">
            {' '}
            · {by}
          </Typography>
        )}
        {isDone && (
          <Typography variant="body2" component="span" color="textSecondary">
            {' '}
            · {translate('resources.notes.agenda.done')}
          </Typography>
        )}
      </Box>
      {isMine && !isDone && (
        <Button
          size="small"
          aria-label={`${translate('resources.notes.agenda.remove')}: ${words}`}
          onClick={() => remove.mutate({ params })}
        >
          {translate('resources.notes.agenda.remove')}
        </Button>
      )}
    </Stack>
  );
}

function Add({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [isNamed, setIsNamed] = useState(false);
  const addPoint = useAct('addPoint', { isQuiet: true });
  const sure = useSure(
    (isSure) =>
      addPoint.mutateAsync({
        params: { coupleId, pointId: crypto.randomUUID() },
        body: { words: text, isNamed, isSure },
      }),
    () => setText(''),
  );
  const words = (key: string) => translate(`resources.notes.agenda.${key}`);
  return (
    <Stack
      component="form"
      direction="row"
      sx={{ gap: 2, mt: 3, flexWrap: 'wrap', alignItems: 'center', maxWidth: '44rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) sure.begin();
      }}
    >
      <TextField
        label={words('new')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 240 } }}
        sx={{ flex: 1, minWidth: '16rem' }}
      />
      <FormControlLabel
        label={words('named')}
        control={<Checkbox checked={isNamed} onChange={(_, is) => setIsNamed(is)} />}
      />
      <Button type="submit" variant="outlined" disabled={addPoint.isPending}>
        {words('add')}
      </Button>
      <SureAsk sure={sure} />
    </Stack>
  );
}
