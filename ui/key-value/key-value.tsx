import type { ReactNode } from 'react';
import './key-value.css';

export interface KeyValueItem {
  label: ReactNode;
  value: ReactNode;
}

/** What is known of something, as pairs. */
export function KeyValue({ items }: { items: readonly KeyValueItem[] }) {
  return (
    <div className="kt-pairs-room">
      <dl className="kt-pairs">
        {items.map((item, index) => (
          <div key={index}>
            <dt>{item.label}</dt>
            <dd>{item.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
