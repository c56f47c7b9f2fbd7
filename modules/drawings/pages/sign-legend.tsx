import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import type { Mark } from '../../../platform/picture/marks.ts';
import { Marks } from './marks.tsx';

interface Props {
  title: string;
  /** Each sign with its word. */
  entries: readonly (readonly [string, readonly Mark[]])[];
  /** More about a word. */
  explained?: ReadonlyMap<string, string>;
}

/** What the signs of a drawing say: each as it is drawn, with its word. */
export function SignLegend({ title, entries, explained }: Props) {
  return (
    <Disclosure title={title} headingLevel={2}>
      <ul className="drawing-legend">
        {entries.map(([words, marks]) => (
          <li key={words}>
            <svg className="drawing-picture" viewBox="-40 -32 80 64" aria-hidden>
              <Marks marks={marks} />
            </svg>
            <span>
              {words}
              {explained?.has(words) && <span className="kt-soft kt-small kt-block">{explained.get(words)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
