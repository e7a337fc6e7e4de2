import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

export type Column<Row> = { label: string; cell: (row: Row) => ReactNode; isWideOnly?: boolean };

/** A table with real headings: the first cell of a row names the row. */
export function Rows<Row>({
  label,
  columns,
  rows,
  keyOf,
}: {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
}) {
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
          <TableRow key={keyOf(row)} hover>
            {columns.map((column, at) => (
              <TableCell
                key={column.label}
                sx={place(column)}
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
