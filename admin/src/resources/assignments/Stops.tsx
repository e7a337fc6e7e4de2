import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useRoomView } from '../../ui/roomView.ts';
import type { Stop } from './draft.ts';

type StopsProps = {
  coupleId: string;
  stops: Stop[];
  canBeAlone: boolean;
  reason: string;
  onReason: (reason: string) => void;
  onAlone: () => void;
};

/** What stops it, and the way on. With the couple looking on it says only that it is not for now. */
export function Stops({ coupleId, stops, canBeAlone, reason, onReason, onAlone }: StopsProps) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const words = (key: string, options?: object) => translate(`resources.assignments.stop.${key}`, options);
  const tags = stops.find((stop) => stop.kind === 'tags');
  const needsSuitability = stops.some(({ kind }) => kind === 'suitability');
  return (
    <Box
      role="status"
      sx={{ my: 5, p: 4, border: 1, borderColor: 'warning.main', borderRadius: 1, maxWidth: '44rem' }}
    >
      {isRoomView ? (
        <Typography>{words('notNow')}</Typography>
      ) : (
        <>
          {needsSuitability && (
            <Typography sx={{ mb: 2 }}>
              {words('suitability')}{' '}
              <Link component={RouterLink} to={`/couples/${coupleId}/safety`}>
                {translate('resources.couples.toSafety')}
              </Link>
            </Typography>
          )}
          {tags && (
            <Typography sx={{ mb: 2 }}>
              {words('tags', {
                list: tags.tags.map((tag) => translate(`resources.couples.tag.${tag}`)).join(', '),
              })}{' '}
              {!tags.givesWay && words('fear')}
            </Typography>
          )}
          {tags?.givesWay && (
            <TextField
              label={words('reason')}
              helperText={words('reasonHelp')}
              value={reason}
              onChange={(event) => onReason(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 500 } }}
              sx={{ my: 2 }}
            />
          )}
        </>
      )}
      {canBeAlone && (
        <Button variant="outlined" onClick={onAlone} sx={{ mt: 1 }}>
          {words('alone')}
        </Button>
      )}
    </Box>
  );
}
