import { channels } from '../../../method/channels.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { channelGuideOf, type ContactChannel } from '../domain.ts';
import { firstContactMessages } from '../messages.ts';

/** The guide of the channel that was chosen, folded: how to begin and what to ask, in order. There is nothing to fill in. */
export function ChannelGuide({ channel, signs }: { channel: ContactChannel; signs: readonly string[] }) {
  const t = useText(firstContactMessages);
  const language = useLanguage();
  const id = channelGuideOf(channel, signs);
  const guide = id === null ? undefined : entryAt(channels, id);
  if (!guide) return null;
  return (
    <aside className="first-contact-guide" aria-label={t('guide.label')}>
      <Disclosure title={t('guide.title')} meta={guide.label[language]} headingLevel={2}>
        <Stack gap={4}>
          <p className="kt-soft">{guide.hint[language]}</p>
          <ol className="first-contact-guide-steps" role="list">
            {guide.steps.map((step) => (
              <li key={step.id}>
                <h3>{step.label[language]}</h3>
                {step.asks.map((ask) => (
                  <p key={ask.nl} className="first-contact-guide-say">
                    {ask[language]}
                  </p>
                ))}
                {step.hint && <p className="kt-soft kt-small">{step.hint[language]}</p>}
              </li>
            ))}
          </ol>
        </Stack>
      </Disclosure>
    </aside>
  );
}
