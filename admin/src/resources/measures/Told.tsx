import { Box, Typography } from '@mui/material';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { signed, useSay, useTotal, type Line, type Picture } from './words.ts';

type ToldProps = { picture: Picture; line: Line; isRoomView: boolean };

/** What the line of one of them says in words: the raw change beside what it means, and for the therapist how it reads. */
export function Told({ picture, line, isRoomView }: ToldProps) {
  const say = useSay();
  const language = useLanguage();
  const { displayName, points, course } = line;
  const latest = points.at(-1);
  const noticed = picture.change?.means === 'important' && ['better', 'worse'].includes(course.is);
  const became = points.length ? `${course.is}${noticed ? 'Noticed' : ''}` : 'none';
  const raw = course.raw === null ? '' : signed(course.raw);
  const said = useSaid(picture);
  const nameOf = useTotal(picture);
  return (
    <Box sx={{ mt: 2, maxWidth: '68ch' }}>
      <Typography>
        <strong>{displayName}</strong>: {say(`course.${became}`, { raw })}
        {!isRoomView && course.isRecovery && `, ${say('recovery')}`}.
      </Typography>
      {!isRoomView && latest && (
        <Typography variant="body2" color="textSecondary">
          {[
            say('latest', { day: dayText(latest.on, language), total: nameOf(latest.total) }),
            ...said(latest),
          ].join(' · ')}
        </Typography>
      )}
      {!isRoomView && latest && latest.harm.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('harmNote')}
        </Typography>
      )}
    </Box>
  );
}

/** How one point reads, for the therapist alone: its band with its source, why there is no score, what was said of harm. */
export function useSaid({ kind, cutOffs }: Picture) {
  const say = useSay();
  return (point: Line['points'][number]): string[] => {
    const { total, why, items, missing, least, most, reading, harm } = point;
    const places = say('items', { items: items.join(', '), smart_count: items.length });
    const hasBands = kind === 'instrument' && (cutOffs.length > 0 || reading !== null);
    return [
      ...(why ? [say(`why.${why}`, { items: places })] : []),
      ...(total !== null && missing ? [say('prorated', { smart_count: missing, least, most })] : []),
      ...(reading ? [`${say(`band.${reading.band}`)} (${reading.source})`] : []),
      ...(reading && !reading.isSure ? [say('unsure')] : []),
      ...(total !== null && hasBands && !reading ? [say('noBand')] : []),
      ...harm.map(({ item, asksOf, is }) => `${say(`harm.${asksOf}`, { item })}: ${say(`harm.${is}`)}`),
    ];
  };
}
