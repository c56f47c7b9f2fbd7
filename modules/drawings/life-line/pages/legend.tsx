import { useText } from '../../../../platform/i18n/use-text.ts';
import { SignLegend } from '../../pages/sign-legend.tsx';
import type { Mark } from '../../../../platform/picture/marks.ts';
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
  return <SignLegend title={t('legend.title')} entries={entries} />;
}
