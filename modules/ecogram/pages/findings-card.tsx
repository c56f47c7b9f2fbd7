import { networkFindings } from '../../../method/network/findings.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Section } from '../../../ui/card/section.tsx';
import type { Placed } from '../domain.ts';
import { findingsIn } from '../findings.ts';
import { ecogramMessages } from '../messages.ts';

/** Questions that the picture may raise; nothing while there are none. */
export function FindingsCard({ figures }: { figures: readonly Placed[] }) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const found = findingsIn(figures).flatMap((id) => entryAt(networkFindings, id) ?? []);
  if (found.length === 0) return null;
  return (
    <Section title={t('findings.title')} description={t('findings.lead')}>
      <ul className="eco-questions">
        {found.map(({ id, ask, hint }) => (
          <li key={id}>
            <p className="eco-ask">{ask[language]}</p>
            <p className="kt-soft kt-small">{hint[language]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
