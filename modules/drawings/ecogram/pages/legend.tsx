import { bondIds, supportKindIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { signEntries } from '../../people/pages/sign-entries.ts';
import type { Mark } from '../../../../platform/picture/marks.ts';
import { ecogramMessages } from '../messages.ts';
import { bareLine, supportMarks } from '../picture.ts';
import { bondWord, supportWord } from '../words.ts';
import { SignLegend } from '../../pages/sign-legend.tsx';

/** What the signs say: each as it is drawn, with its word. */
export function Legend() {
  const t = useText(ecogramMessages);
  const said = useText(drawnPeopleMessages);
  const language = useLanguage();
  const received = (id: (typeof supportKindIds)[number]) => supportMarks({ receives: [id], gives: [] }, 0);
  const entries: [string, Mark[]][] = [
    ...bondIds.map((id): [string, Mark[]] => [bondWord(id, language), bareLine(id)]),
    ...signEntries(language),
    ...supportKindIds.map((id): [string, Mark[]] => [
      t('legend.receives', { what: supportWord(id, language) }),
      received(id),
    ]),
    [t('legend.gives'), supportMarks({ receives: [], gives: ['emotional'] }, 0)],
  ];
  return <SignLegend title={said('legend.title')} entries={entries} />;
}
