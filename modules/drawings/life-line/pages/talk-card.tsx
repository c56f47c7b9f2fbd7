import { drawings } from '../../../../method/network/drawings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Section } from '../../../../ui/card/section.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { findingsIn } from '../findings.ts';
import { lifeLineMessages } from '../messages.ts';
import type { InTime } from '../order.ts';

/** What to talk about: what this line raises, and the questions of the way of working. */
export function TalkCard({ events }: { events: readonly InTime[] }) {
  const t = useText(lifeLineMessages);
  const language = useLanguage();
  const method = entryAt(drawings, 'life-line');
  const found = findingsIn(events);
  return (
    <Stack gap={5}>
      {found.length > 0 && (
        <Section title={t('talk.title')} description={t('talk.lead')}>
          <ul className="drawing-questions">
            {found.map(({ id, event: { name, helped } }) => (
              <li key={id}>
                <p className="drawing-ask">{t(`talk.${id}`, { name, helped })}</p>
                <p className="kt-soft kt-small">{t(`talk.${id}Hint`)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {method && (
        <Section title={t('talk.begin')} description={method.hint[language]}>
          <ul className="drawing-questions">
            {method.asks.map((ask) => (
              <li key={ask.nl} className="drawing-ask">
                {ask[language]}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
