import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { areaWord, type LifeAreaId } from '../../life-areas.ts';
import { MethodQuestions, TalkQuestions } from '../../pages/talk-questions.tsx';
import { drawnPeopleMessages } from '../../people/messages.ts';
import type { OnMap } from '../domain.ts';
import { findingsIn, type Finding } from '../findings.ts';
import { networkMapMessages } from '../messages.ts';

/** What to talk about: what this map raises, and the questions of the way of working. */
export function TalkCard({ placed, slices }: { placed: readonly OnMap[]; slices: readonly LifeAreaId[] }) {
  const t = useText(networkMapMessages);
  const said = useText(drawnPeopleMessages);
  const language = useLanguage();
  const question = (found: Finding) =>
    found.id === 'only-work-near'
      ? { id: found.id, ask: t('talk.onlyWorkNear'), hint: t('talk.onlyWorkNearHint') }
      : {
          id: `${found.id}-${found.area}`,
          ask: t(`talk.${found.id}`, { area: areaWord(found.area, language) }),
          hint: t(`talk.${found.id}Hint`),
        };
  return (
    <Stack gap={5}>
      <TalkQuestions
        title={said('talk.title')}
        lead={said('talk.lead')}
        questions={findingsIn(placed, slices).map(question)}
      />
      <MethodQuestions drawing="network-map" title={said('talk.begin')} />
    </Stack>
  );
}
