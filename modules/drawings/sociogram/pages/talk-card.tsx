import { useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { MethodQuestions, TalkQuestions } from '../../pages/talk-questions.tsx';
import { drawnPeopleMessages } from '../../people/messages.ts';
import type { Sociogram } from '../domain.ts';
import { findingsIn, type Finding } from '../findings.ts';
import { sociogramMessages } from '../messages.ts';

/** What to talk about: what this drawing raises, and the questions of the way of working. */
export function TalkCard({ sociogram }: { sociogram: Sociogram }) {
  const t = useText(sociogramMessages);
  const said = useText(drawnPeopleMessages);
  const question = (found: Finding) => {
    const { id } = found;
    if (id === 'only-costs') {
      return { id, ask: t('talk.onlyCosts', { name: found.contact.name }), hint: t('talk.onlyCostsHint') };
    }
    if (id === 'nobody-knows') return { id, ask: t('talk.nobodyKnows'), hint: t('talk.nobodyKnowsHint') };
    const names = { one: found.pair.one.name, other: found.pair.other.name };
    return { id, ask: t(`talk.${id}`, names), hint: t(`talk.${id}Hint`) };
  };
  return (
    <Stack gap={5}>
      <TalkQuestions
        title={said('talk.title')}
        lead={said('talk.lead')}
        questions={findingsIn(sociogram).map(question)}
      />
      <MethodQuestions drawing="sociogram" title={said('talk.begin')} />
    </Stack>
  );
}
