import { useText } from '../../../../platform/i18n/use-text.ts';
import { SignLegend } from '../../pages/sign-legend.tsx';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { knowing } from '../domain.ts';
import { knowsMarks, tieMarks } from '../lines.ts';
import { sociogramMessages } from '../messages.ts';

const [left, right] = [
  { x: -34, y: 0 },
  { x: 34, y: 0 },
];

/** What the signs say: each as it is drawn, with its word. */
export function Legend() {
  const t = useText(sociogramMessages);
  const said = useText(drawnPeopleMessages);
  const tie = { from: left, middle: right, radius: 0, gives: false, costs: false };
  return (
    <SignLegend
      title={said('legend.title')}
      entries={[
        [t('legend.gives'), tieMarks({ ...tie, gives: true })],
        [t('legend.costs'), tieMarks({ ...tie, costs: true })],
        ...knowing.map((how) => [t(`knows.${how}`), knowsMarks(how, [left, left, right, right])] as const),
      ]}
    />
  );
}
