import { Button, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense, useId, useState } from 'react';
import { Part } from '../../ui/Page.tsx';
import { inWords, namesText, useLanguage } from '../../ui/words.ts';
import { PointTable } from './PointTable.tsx';
import { Told } from './Told.tsx';
import { useSay, useTitle, type Picture } from './words.ts';

/** The drawing comes with whoever looks at measures, and with nobody else. */
const Chart = lazy(() => import('./Chart.tsx'));

type PictureProps = { coupleId: string; picture: Picture; isRoomView: boolean };

/** One picture: what it is, both lines, what became of each, and every point as a table. */
export function PicturePart({ coupleId, picture, isRoomView }: PictureProps) {
  const say = useSay();
  const language = useLanguage();
  // In the room by its short name: they filled it in, and need no name of an illness.
  const fullTitle = useTitle()(picture);
  const title = isRoomView ? inWords(picture.title, language) : fullTitle;
  const [isTable, setIsTable] = useState(false);
  const table = useId();
  const names = namesText(
    picture.lines.map(({ displayName }) => displayName),
    language,
  );
  return (
    <Part
      title={title}
      actions={
        !isRoomView && (
          <Button aria-expanded={isTable} aria-controls={table} onClick={() => setIsTable(!isTable)}>
            {say(isTable ? 'table.hide' : 'table.show')}
          </Button>
        )
      }
    >
      <Legend picture={picture} isRoomView={isRoomView} />
      <Suspense fallback={<Skeleton variant="rounded" animation={false} height={260} />}>
        <Chart picture={picture} label={say('picture', { title, names })} withCutOffs={!isRoomView} />
      </Suspense>
      {picture.lines.map((line) => (
        <Told key={line.personId} picture={picture} line={line} isRoomView={isRoomView} />
      ))}
      <div id={table}>
        {isTable && !isRoomView && <PointTable coupleId={coupleId} picture={picture} title={title} />}
      </div>
    </Part>
  );
}

/** How to read it: which way is up, what the shade is, and where its figures come from. */
function Legend({ picture, isRoomView }: Pick<PictureProps, 'picture' | 'isRoomView'>) {
  const say = useSay();
  const language = useLanguage();
  const { kind, higherIsBetter, choices, change } = picture;
  const [low, high] = [choices?.[0], choices?.at(-1)];
  const points =
    change && change.better === change.worse
      ? change.better
      : say('change.points', { better: change?.better, worse: change?.worse });
  const sentences = [
    ...(isRoomView ? [] : [say(`kind.${kind}`)]),
    ...(low && high ? [say('ends', { high: inWords(high, language), low: inWords(low, language) })] : []),
    ...(!choices && higherIsBetter !== null ? [say(higherIsBetter ? 'up.better' : 'up.worse')] : []),
    ...(change ? [say(`change.${change.means}`, { points, source: change.source })] : []),
    ...(!change && !isRoomView && kind !== 'pulse' ? [say('change.none')] : []),
  ];
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: '68ch' }}>
      {sentences.join(' ')}
    </Typography>
  );
}
