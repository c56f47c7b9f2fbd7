import { drawings } from '../../../../method/network/drawings.ts';
import { networkFindings } from '../../../../method/network/findings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Section } from '../../../../ui/card/section.tsx';
import type { Placed } from '../domain.ts';
import { findingsIn } from '../findings.ts';
import { ecogramMessages } from '../messages.ts';

/** Below this many the picture says little yet. */
const few = 3;

/** Questions that the picture may raise; while it has only just begun, those to begin with. */
export function FindingsCard({ figures }: { figures: readonly Placed[] }) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const found = findingsIn(figures).flatMap((id) => entryAt(networkFindings, id) ?? []);
  if (figures.length < few) return <Beginning />;
  if (found.length === 0) return null;
  return (
    <Section title={t('findings.title')} description={t('findings.lead')}>
      <ul className="drawing-questions">
        {found.map(({ id, ask, hint }) => (
          <li key={id}>
            <p className="drawing-ask">{ask[language]}</p>
            <p className="kt-soft kt-small">{hint[language]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What to ask at an empty sheet, of the way of working. */
function Beginning() {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const method = entryAt(drawings, 'ecogram');
  if (!method) return null;
  return (
    <Section title={t('findings.begin')} description={method.hint[language]}>
      <ul className="drawing-questions">
        {method.asks.map((ask) => (
          <li key={ask.nl} className="drawing-ask">
            {ask[language]}
          </li>
        ))}
      </ul>
    </Section>
  );
}
