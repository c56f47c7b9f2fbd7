import type { ReactNode } from 'react';
import './bar-list.css';

export interface BarListRow {
  id: string;
  label: ReactNode;
  value: number;
  /** The value in words or with its unit; default the number. */
  text?: string;
}

export interface BarListProps {
  /** The figure as a sentence; comes first. */
  sentence?: ReactNode;
  rows: readonly BarListRow[];
  /** The length of a full bar; default the largest value. */
  max?: number;
}

/** Numbers beside each other as bars, each with its number in text. */
export function BarList({ sentence, rows, max }: BarListProps) {
  const full = max ?? Math.max(1, ...rows.map((row) => row.value));
  return (
    <figure className="kt-bars">
      {sentence !== undefined && <figcaption>{sentence}</figcaption>}
      <ul role="list">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="kt-bars-label">{row.label}</span>
            <span className="kt-bars-value">{row.text ?? row.value}</span>
            <span className="kt-bars-track" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (row.value / full) * 100)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
