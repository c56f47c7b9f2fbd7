import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Section } from '../../../../ui/card/section.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import type { Definition } from '../../toolbox/domain.ts';
import { sheetMessages } from '../messages.ts';

/** What the worker should know of a tool; the resident who looks along does not see it. */
export function ToolAside({ definition: { hint, when, watchOut } }: { definition: Definition }) {
  const t = useText(sheetMessages);
  const language = useLanguage();
  return (
    <Section title={t('aside.title')}>
      <Stack gap={3}>
        <p>{hint[language]}</p>
        {when && (
          <p>
            <strong>{t('aside.when')}:</strong> {when[language]}
          </p>
        )}
        {watchOut && (
          <p>
            <strong>{t('aside.watchOut')}:</strong> {watchOut[language]}
          </p>
        )}
      </Stack>
    </Section>
  );
}
