import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { SignLegend } from '../../pages/sign-legend.tsx';
import { signEntries } from '../../people/pages/sign-entries.ts';
import type { Mark } from '../../../../platform/picture/marks.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { networkMapMessages } from '../messages.ts';

const edge: Mark[] = [{ kind: 'path', d: 'M-30 8A48 48 0 0 1 30 8', stroke: 'network', width: 8 }];

/** What the signs say: each as it is drawn, with its word. */
export function Legend() {
  const t = useText(networkMapMessages);
  const said = useText(drawnPeopleMessages);
  const language = useLanguage();
  return <SignLegend title={said('legend.title')} entries={[[t('legend.slice'), edge], ...signEntries(language)]} />;
}
