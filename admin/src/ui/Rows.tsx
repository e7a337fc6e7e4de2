import {
  Box,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { Fragment, type ReactNode } from 'react';

export type Column<Row> = { label: string; cell: (row: Row) => ReactNode; isWideOnly?: boolean };

type RowsProps<Row> = {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
};

/** A table with real headings: the first cell of a row names the row. */
export function Rows<Row>({ label, columns, rows, keyOf }: RowsProps<Row>) {
  const place = ({ isWideOnly }: Column<Row>) =>
    isWideOnly ? { display: { xs: 'none', md: 'table-cell' } } : {};
  return (
    <Table aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.label} scope="col" sx={place(column)}>
              {column.label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)}>
            {columns.map((column, at) => (
              <TableCell
                key={column.label}
                sx={{ ...place(column), ...(at === 0 && { minWidth: { xs: '6rem', md: 0 } }) }}
                {...(at === 0 ? { component: 'th', scope: 'row' } : {})}
              >
                {column.cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The same where a table is wide: on a narrow screen each row is a card, so that nothing is cut. */
export function RowsOrCards<Row>(props: RowsProps<Row>) {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  return isNarrow ? <Cards {...props} /> : <Rows {...props} />;
}

function Cards<Row>({ label, columns, rows, keyOf }: RowsProps<Row>) {
  const [name, ...others] = columns;
  return (
    <Stack component="ul" aria-label={label} sx={{ gap: 3, m: 0, p: 0, listStyle: 'none' }}>
      {rows.map((row) => (
        <Paper key={keyOf(row)} component="li" variant="outlined" sx={{ p: 4 }}>
          <Typography variant="h3" component="div" sx={{ mb: 2 }}>
            {name?.cell(row)}
          </Typography>
          <Box
            component="dl"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
              columnGap: 4,
              rowGap: 1,
              alignItems: 'baseline',
              m: 0,
            }}
          >
            {others
              .map(({ label, cell }) => ({ label, said: cell(row) }))
              .filter(({ said }) => said !== null && said !== false && said !== '')
              .map(({ label, said }) => (
                <Fragment key={label}>
                  <Typography component="dt" variant="body2" color="textSecondary">
                    {label}
                  </Typography>
                  <Box component="dd" sx={{ m: 0, '& > .MuiButton-text:first-of-type': { ml: -4 } }}>
                    {said}
                  </Box>
                </Fragment>
              ))}
          </Box>
        </Paper>
      ))}
    </Stack>
  );
}
