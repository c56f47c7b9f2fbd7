import { bondIds, supportKindIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { figureMarks as signs, type Figure } from '../domain.ts';
import type { Mark } from '../../picture/marks.ts';
import { ecogramMessages } from '../messages.ts';
import { bareLine, bareSign, supportMarks } from '../picture.ts';
import { bondWord, markWord, supportWord } from '../words.ts';
import { SignLegend } from '../../pages/sign-legend.tsx';

const somebody: Pick<Figure, 'mark' | 'isFormal' | 'hasDied'> = { mark: 'somebody', isFormal: false, hasDied: false };

/** What the signs say: each as it is drawn, with its word. */
export function Legend() {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const received = (id: (typeof supportKindIds)[number]) => supportMarks({ receives: [id], gives: [] }, 0);
  const entries: [string, Mark[]][] = [
    ...bondIds.map((id): [string, Mark[]] => [bondWord(id, language), bareLine(id)]),
    ...signs.map((mark): [string, Mark[]] => [markWord(mark, language), bareSign({ ...somebody, mark })]),
    [t('field.isFormal'), bareSign({ ...somebody, isFormal: true })],
    [t('field.hasDied'), bareSign({ ...somebody, hasDied: true })],
    ...supportKindIds.map((id): [string, Mark[]] => [
      t('legend.receives', { what: supportWord(id, language) }),
      received(id),
    ]),
    [t('legend.gives'), supportMarks({ receives: [], gives: ['emotional'] }, 0)],
  ];
  return <SignLegend title={t('legend.title')} entries={entries} />;
}
