import { Box, MenuItem, TextField } from '@mui/material';
import { useAuthorWords } from '../author/words/useAuthorWords.ts';
import { lengths, type Filters } from './filters.ts';

type FilterBarProps = { filters: Filters; onFilter: (name: keyof Filters, value: string) => void };

/** By time, for whom, whose, and what is known: each narrows the others. */
export function FilterBar({ filters, onFilter }: FilterBarProps) {
  const { filters: words } = useAuthorWords();
  const all: [keyof Filters, string, [string, string][]][] = [
    [
      'minutes',
      words.minutes,
      [
        ['', words.anyTime],
        ...lengths.map((length): [string, string] => [String(length), words.upTo(length)]),
      ],
    ],
    [
      'whom',
      words.whom,
      [
        ['', words.anybody],
        ['couple', words.couple],
        ['solo', words.solo],
      ],
    ],
    [
      'evidence',
      words.evidence,
      [
        ['', words.anyEvidence],
        ['studied', words.studied],
        ['practice', words.practice],
      ],
    ],
    [
      'from',
      words.from,
      [
        ['', words.anyones],
        ['own', words.own],
        ['house', words.house],
      ],
    ],
  ];
  return (
    <Box
      role="group"
      aria-label={words.label}
      sx={{
        display: 'grid',
        gap: 3,
        mb: 6,
        maxWidth: '56rem',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      {all.map(([name, label, options]) => (
        <TextField
          key={name}
          select
          label={label}
          value={String(filters[name] ?? '')}
          onChange={(event) => onFilter(name, event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          {options.map(([value, text]) => (
            <MenuItem key={value} value={value}>
              {text}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
