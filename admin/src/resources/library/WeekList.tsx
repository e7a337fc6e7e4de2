import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Program } from '../../data/client.ts';
import { inWords, useLanguage } from '../../ui/words.ts';

type Week = Program['weeks'][number];
type Task = Week['tasks'][number];

type WeekListProps = {
  program: Program;
  /** A week in which nothing is done together, by its place from 0. */
  isOwn?: (at: number) => boolean;
  named?: (task: Task) => ReactNode;
  /** What can be done with the week, by its place from 0. */
  below?: (at: number) => ReactNode;
};

/** The weeks of a program, in order: what each is for, and what is done in it. */
export function WeekList({ program: { weeks }, isOwn, named, below }: WeekListProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string, options?: object) =>
    translate(`resources.assignments.programs.${key}`, options);
  const isAlone = (at: number) => isOwn?.(at) ?? weeks[at]?.isOwn ?? false;
  const days = ({ days }: Task) =>
    days.length
      ? days.map((day) => translate(`resources.assignments.rhythm.day.${day}`)).join(', ')
      : words('once');
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 5 }}>
      {weeks.map((week, at) => (
        <Box component="li" key={at}>
          <Typography variant="h3">
            {words('week', { number: at + 1, title: inWords(week.title, language) })}
          </Typography>
          <Typography color="textSecondary">{inWords(week.purpose, language)}</Typography>
          <Box component="ul" sx={{ my: 1, pl: 5 }}>
            {week.tasks.map((task) => (
              <li key={task.exercise}>
                {named?.(task) ?? inWords(task.title, language)} ·{' '}
                {words(task.for === 'both' && !isAlone(at) ? 'both' : 'each')} · {days(task)}
              </li>
            ))}
          </Box>
          {below?.(at)}
        </Box>
      ))}
    </Box>
  );
}
