import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { inWords, namesText, useLanguage } from '../../ui/words.ts';
import { daysOf, hasLine, pointsOf, type Question } from './hours.ts';

type Page = Got<'hours'>;

/** How the appointments were for each, over time: as lines, and as the words they chose. For the therapist alone. */
export function Hours({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const query = useAsk('hours', { params: { coupleId } });
  return (
    <Box sx={{ mt: 4 }}>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '60ch' }}>
        {translate('brief.hours.lead')}
      </Typography>
      <Answered query={query}>
        {(page) =>
          page.people.some(({ hours }) => hours.length > 0) ? (
            <Told page={page} />
          ) : (
            <Empty>{translate('brief.hours.none')}</Empty>
          )
        }
      </Answered>
    </Box>
  );
}

function Told({ page: { questions, people } }: { page: Page }) {
  const translate = useTranslate();
  const language = useLanguage();
  const days = daysOf(people);
  const mayDraw = people.some((person) => questions.some((question) => hasLine(person, question, days)));
  const [isTable, setIsTable] = useState(!mayDraw);
  return (
    <>
      {mayDraw ? (
        <Button sx={{ ml: -2, mb: 2 }} onClick={() => setIsTable(!isTable)}>
          {translate(isTable ? 'brief.hours.lines' : 'brief.hours.table')}
        </Button>
      ) : (
        <Typography sx={{ mb: 3 }}>{translate('brief.hours.few')}</Typography>
      )}
      {questions.map((question) => (
        <Box key={question.step} component="section" sx={{ mb: 6 }}>
          <Typography variant="h3" sx={{ mb: 2 }}>
            {inWords(question.prompt, language)}
          </Typography>
          {isTable ? (
            <AsTable question={question} people={people} days={days} />
          ) : (
            <AsLines question={question} people={people} days={days} />
          )}
        </Box>
      ))}
      {people.flatMap(({ personId, displayName, hours }) =>
        hours.flatMap(({ on, own }) =>
          own
            ? [
                <Typography key={`${personId} ${on} ${own}`} sx={{ mb: 2, whiteSpace: 'pre-line' }}>
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {translate('brief.hours.said', { name: displayName })} · {dayText(on, language)}:{' '}
                  </Box>
                  {own}
                </Typography>,
              ]
            : [],
        ),
      )}
    </>
  );
}

type Drawn = { question: Question; people: Page['people']; days: string[] };

function AsTable({ question, people, days }: Drawn) {
  const translate = useTranslate();
  const language = useLanguage();
  const wordOf = (hours: Page['people'][number]['hours'], day: string) => {
    const found = hours.filter(({ on }) => on === day).flatMap(({ answers }) => answers);
    const words = found.find(({ step }) => step === question.step)?.words;
    return words ? inWords(words, language) : translate('brief.hours.empty');
  };
  const columns: Column<string>[] = [
    { label: translate('brief.hours.on'), cell: (day) => dayText(day, language) },
    ...people.map(({ displayName, hours }) => ({
      label: displayName,
      cell: (day: string) => wordOf(hours, day),
    })),
  ];
  return (
    <RowsOrCards
      label={inWords(question.prompt, language)}
      columns={columns}
      rows={days}
      keyOf={(day) => day}
    />
  );
}

const [width, height, side, foot] = [520, 132, 12, 16];

/** Both lines, told apart by dash and mark as well as by their names at the ends. */
function AsLines({ question, people, days }: Drawn) {
  const translate = useTranslate();
  const language = useLanguage();
  const [least, most] = [question.words[0], question.words.at(-1)].map((words) =>
    words ? inWords(words, language) : '',
  );
  const x = (at: number) => side + ((width - 2 * side) * at) / Math.max(1, days.length - 1);
  const y = (up: number) => height - foot - (height - 2 * foot) * up;
  const names = namesText(
    people.map(({ displayName }) => displayName),
    language,
  );
  const label = translate('brief.hours.line', {
    question: inWords(question.prompt, language),
    least,
    most,
    names,
  });
  return (
    <Box sx={{ maxWidth: width }}>
      <Box
        component="svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        sx={{ width: '100%', display: 'block' }}
      >
        {[0, 1].map((up) => (
          <Box
            key={up}
            component="line"
            x1={side}
            x2={width - side}
            y1={y(up)}
            y2={y(up)}
            sx={{ stroke: 'divider', strokeWidth: 1 }}
          />
        ))}
        <Box component="text" x={side} y={y(1) - 5} sx={{ fontSize: 12, fill: 'currentColor' }}>
          {most}
        </Box>
        <Box component="text" x={side} y={y(0) + 13} sx={{ fontSize: 12, fill: 'currentColor' }}>
          {least}
        </Box>
        {people.map((person, which) => (
          <Line
            key={person.personId}
            points={pointsOf(person, question, days).map(({ at, up }) => ({ x: x(at), y: y(up) }))}
            name={person.displayName}
            isSecond={which > 0}
          />
        ))}
      </Box>
    </Box>
  );
}

function Line({
  points,
  name,
  isSecond,
}: {
  points: { x: number; y: number }[];
  name: string;
  isSecond: boolean;
}) {
  const last = points.at(-1);
  if (!last) return null;
  const colour = isSecond ? 'info.main' : 'primary.main';
  return (
    <Box component="g" sx={{ color: colour }}>
      <polyline
        points={points.map((one) => `${one.x},${one.y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeDasharray={isSecond ? '6 4' : undefined}
      />
      {points.map((one) =>
        isSecond ? (
          <rect key={one.x} x={one.x - 4} y={one.y - 4} width={8} height={8} fill="currentColor" />
        ) : (
          <circle key={one.x} cx={one.x} cy={one.y} r={4.5} fill="currentColor" />
        ),
      )}
      <text
        x={last.x - 8}
        y={last.y + (isSecond ? 18 : -9)}
        fontSize={12}
        textAnchor="end"
        fill="currentColor"
      >
        {name}
      </text>
    </Box>
  );
}
