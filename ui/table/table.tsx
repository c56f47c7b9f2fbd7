import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DownIcon, UpIcon } from '../icons/sign-icons.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './table.css';

export interface Column<Row> {
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Names the row; exactly one column. On phones it is the title of the card. */
  isRowHeader?: boolean;
  /** `end` for numbers. */
  align?: 'start' | 'end';
  /** Gives the head a button; needs `onSort`. */
  isSortable?: boolean;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** What the table shows; above it, or only heard with `isCaptionHidden`. */
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Instead of rows when there are none. */
  empty?: ReactNode;
}

/** A table; below 560 px of room each row becomes a card with the heads as labels. Roles are written out because those cards are not laid out as a table. */
export function Table<Row>({ caption, isCaptionHidden, columns, rows, rowKey, sort, onSort, empty }: TableProps<Row>) {
  return (
    <div className="kt-table-room">
      <table className="kt-table" role="table">
        <caption>{isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.length === 0 && empty !== undefined && (
            <tr role="row" className="kt-table-empty">
              <td role="cell" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.id} role="rowheader" scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} role="cell" data-align={column.align}>
                    <span className="kt-table-label" aria-hidden="true">
                      {column.label}
                    </span>
                    <span className="kt-table-value">{column.cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnHeadProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function ColumnHead<Row>({ column, sort, onSort }: ColumnHeadProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      data-align={column.align}
      aria-sort={column.isSortable ? (direction ?? 'none') : undefined}
    >
      {column.isSortable && onSort ? (
        <AriaButton
          className="kt-table-sort"
          onPress={() =>
            onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          {column.label}
          {direction === 'descending' ? <DownIcon size={0.8} /> : <UpIcon size={0.8} />}
        </AriaButton>
      ) : (
        column.label
      )}
    </th>
  );
}
