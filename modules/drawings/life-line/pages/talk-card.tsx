import { useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { MethodQuestions, TalkQuestions } from '../../pages/talk-questions.tsx';
import { findingsIn } from '../findings.ts';
import { lifeLineMessages } from '../messages.ts';
import type { InTime } from '../order.ts';

/** What to talk about: what this line raises, and the questions of the way of working. */
export function TalkCard({ events }: { events: readonly InTime[] }) {
  const t = useText(lifeLineMessages);
  return (
    <Stack gap={5}>
      <TalkQuestions
        title={t('talk.title')}
        lead={t('talk.lead')}
        questions={findingsIn(events).map(({ id, event: { name, helped } }) => ({
          ...{ id, ask: t(`talk.${id}`, { name, helped }), hint: t(`talk.${id}Hint`) },
        }))}
      />
      <MethodQuestions drawing="life-line" title={t('talk.begin')} />
    </Stack>
  );
}
