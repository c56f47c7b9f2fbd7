import { networkFindings } from '../../../../method/network/findings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { MethodQuestions, TalkQuestions } from '../../pages/talk-questions.tsx';
import { drawnPeopleMessages } from '../../people/messages.ts';
import type { Placed } from '../domain.ts';
import { findingsIn } from '../findings.ts';

/** Below this many the picture says little yet. */
const few = 3;

/** Questions that the picture may raise; while it has only just begun, those to begin with. */
export function FindingsCard({ figures }: { figures: readonly Placed[] }) {
  const t = useText(drawnPeopleMessages);
  const language = useLanguage();
  if (figures.length < few) return <MethodQuestions drawing="ecogram" title={t('talk.begin')} />;
  const found = findingsIn(figures).flatMap((id) => entryAt(networkFindings, id) ?? []);
  return (
    <TalkQuestions
      title={t('talk.title')}
      lead={t('talk.lead')}
      questions={found.map(({ id, ask, hint }) => ({ id, ask: ask[language], hint: hint[language] }))}
    />
  );
}
