import { useText } from '../../../../platform/i18n/use-text.ts';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { Marks } from '../../pages/marks.tsx';
import type { Mark } from '../../picture/marks.ts';
import { lying } from '../measures.ts';
import { lifeLineMessages } from '../messages.ts';
import { barMarks, signMarks } from '../picture.ts';

const plain = { feeling: 0, isTurningPoint: false, isBirth: false };

/** What the signs say: each as it is drawn, with its word. */
export function Legend() {
  const t = useText(lifeLineMessages);
  const sign = (change: Partial<typeof plain>, isOpen = false) =>
    signMarks({ ...plain, ...change }, isOpen, lying.radius);
  const entries: [string, Mark[]][] = [
    [t('legend.good'), sign({ feeling: 2 })],
    [t('legend.hard'), sign({ feeling: -2 })],
    [t('legend.neither'), sign({})],
    [t('legend.turning'), sign({ isTurningPoint: true })],
    [t('legend.period'), [...barMarks(34, 2, false, false), ...sign({ feeling: 2 })]],
    [t('legend.hoped'), sign({}, true)],
    [t('legend.birth'), sign({ isBirth: true })],
  ];
  return (
    <Disclosure title={t('legend.title')} headingLevel={2}>
      <ul className="drawing-legend">
        {entries.map(([words, marks]) => (
          <li key={words}>
            <svg className="drawing-picture" viewBox="-40 -24 80 48" aria-hidden>
              <Marks marks={marks} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
