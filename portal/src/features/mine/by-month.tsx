import { Fragment, type ReactNode } from 'react';
import { useMonth } from '../../texts/dates.ts';

interface ByMonthProps<T> {
  items: readonly T[];
  children: (item: T) => ReactNode;
}

/** The newest month first and open; what lies further back is folded, so that nobody scrolls through a winter. */
export function ByMonth<T extends { on: string; occurrenceId: string }>({
  items,
  children,
}: ByMonthProps<T>) {
  const month = useMonth();
  const newestFirst = [...items].sort((one, other) => other.on.localeCompare(one.on));
  const months = [...new Set(newestFirst.map(({ on }) => on.slice(0, 7)))];
  return months.map((key, at) => {
    const inMonth = newestFirst.filter(({ on }) => on.startsWith(key));
    const shown = inMonth.map((item) => <Fragment key={item.occurrenceId}>{children(item)}</Fragment>);
    if (at === 0) return <Fragment key={key}>{shown}</Fragment>;
    return (
      <details key={key} className="month">
        <summary>{month(key)}</summary>
        <div className="month-items">{shown}</div>
      </details>
    );
  });
}
