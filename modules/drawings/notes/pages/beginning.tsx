import { drawings } from '../../../../method/network/drawings.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Section } from '../../../../ui/card/section.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { notesMessages } from '../messages.ts';

/** What to ask at an empty triptych and what to mind, of the way of working. */
export function Beginning() {
  const t = useText(notesMessages);
  const language = useLanguage();
  const method = entryAt(drawings, 'triptych');
  if (!method) return null;
  return (
    <Section title={t('begin.questions')} description={method.hint[language]}>
      <Stack gap={3}>
        <ul className="notes-questions">
          {method.asks.map((ask) => (
            <li key={ask.nl}>{ask[language]}</li>
          ))}
        </ul>
        <p className="kt-soft">{method.watchOut[language]}</p>
      </Stack>
    </Section>
  );
}
