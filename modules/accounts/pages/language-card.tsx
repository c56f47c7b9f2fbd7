import { languages } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { changeMe, getMe } from '../api.ts';
import { securityMessages } from '../messages-security.ts';

/** The language of the screens; it changes while one looks. */
export function LanguageCard() {
  const t = useText(securityMessages);
  const language = useLanguage();
  const change = useWrite(changeMe, { refreshes: [getMe] });
  return (
    <Card title={t('language.title')}>
      <ChipChoice
        label={t('language.label')}
        isLabelHidden
        isRequired
        chips={languages.map((id) => ({ id, label: t(`language.${id}`) }))}
        value={language}
        onChange={(chosen) => {
          if (chosen) change.mutate({ body: { language: chosen } });
        }}
      />
    </Card>
  );
}
