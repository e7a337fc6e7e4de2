import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { useRoomView } from '../../ui/roomView.ts';
import { SureAsk, useSure } from './sure.tsx';

type Reply = Got<'replies'>['replies'][number];
type Place = { coupleId: string; personId: string; occurrenceId: string; step: string };
/** Who will read it: by the level of the answer, and whether it has opened. */
export type Reach = Reply['reach'];

/** A short reply beside one answer: what is there, or a place to write it. There is one to an answer, and no conversation. */
export function ReplyTo({ reach, name, ...place }: Place & { reach: Reach; name: string }) {
  const translate = useTranslate();
  const { coupleId } = place;
  const { data } = useAsk('replies', { params: { coupleId } });
  const [isRoomView] = useRoomView();
  const [isWriting, setIsWriting] = useState(false);
  const takeBack = useAct('takeBackReply');
  const found = data?.replies.find(
    (one) =>
      one.personId === place.personId && one.occurrenceId === place.occurrenceId && one.step === place.step,
  );
  const words = (key: string) => translate(`resources.notes.reply.${key}`);
  // What was written to one alone has no place on a screen that both look at.
  if (!data || isRoomView) return null;
  if (isWriting)
    return (
      <Write place={place} reach={reach} name={name} before={found} onClose={() => setIsWriting(false)} />
    );
  if (!found)
    return (
      <Button size="small" onClick={() => setIsWriting(true)} sx={{ ml: -4, displayPrint: 'none' }}>
        {words('write')}
      </Button>
    );
  return (
    <Box sx={{ mt: 2, pl: 4, borderLeft: 3, borderColor: 'info.main', displayPrint: 'none' }}>
      <Typography variant="body2" color="textSecondary">
        {found.isMine ? words('mine') : translate('resources.notes.reply.by', { name: found.by })} ·{' '}
        {translate(`resources.notes.reply.reach.${found.reach}`, { name })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{found.text}</Typography>
      {found.isMine && (
        <Stack direction="row" sx={{ gap: 1, ml: -4 }}>
          <Button size="small" onClick={() => setIsWriting(true)}>
            {words('change')}
          </Button>
          <Button size="small" onClick={() => takeBack.mutate({ params: place })}>
            {words('takeBack')}
          </Button>
        </Stack>
      )}
    </Box>
  );
}

function Write({
  place,
  reach,
  name,
  before,
  onClose,
}: {
  place: Place;
  reach: Reach;
  name: string;
  before: Reply | undefined;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const [text, setText] = useState(before?.text ?? '');
  const reply = useAct('reply', { isQuiet: true });
  const sure = useSure((isSure) => reply.mutateAsync({ params: place, body: { text, isSure } }), onClose);
  const words = (key: string) => translate(`resources.notes.reply.${key}`);
  return (
    <Stack
      component="form"
      sx={{ gap: 2, mt: 2, maxWidth: '40rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) sure.begin();
      }}
    >
      <TextField
        label={words('text')}
        helperText={`${translate(`resources.notes.reply.reach.${reach}`, { name })} ${before ? words('mayBeRead') : ''}`}
        multiline
        minRows={2}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 600 } }}
      />
      <Stack direction="row" sx={{ gap: 2 }}>
        <Button type="submit" variant="outlined" disabled={reply.isPending}>
          {words('send')}
        </Button>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
      </Stack>
      <SureAsk sure={sure} />
    </Stack>
  );
}
