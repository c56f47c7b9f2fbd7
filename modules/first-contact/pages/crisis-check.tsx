import { crisisChecks } from '../../../method/first-contact.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { crisisAdvice, crisisSigns } from '../domain.ts';
import { firstContactMessages } from '../messages.ts';
import type { FirstContactDraft } from './first-contact-draft.ts';

interface Props {
  value: FirstContactDraft;
  onChange: (part: Partial<FirstContactDraft>) => void;
  error: (field: string) => string | undefined;
}

/** The check for a crisis: seven questions, calmly, with what to do when one is there. */
export function CrisisCheck({ value, onChange, error }: Props) {
  const t = useText(firstContactMessages);
  const language = useLanguage();
  const checks = current(crisisChecks);
  const advice = crisisAdvice(value.signs, checks);
  const tick = (id: string, isTicked: boolean) =>
    onChange({
      signs: crisisSigns.filter((sign) => (sign === id ? isTicked : value.signs.includes(sign))),
      ...(isTicked ? { noCrisis: false } : {}),
    });
  return (
    <Card title={t('crisis.title')}>
      <p className="kt-soft">{t('crisis.lead')}</p>
      <Stack gap={1}>
        {checks.map((check) => {
          const isTicked = value.signs.some((sign) => sign === check.id);
          return (
            <Checkbox
              key={check.id}
              isSelected={isTicked}
              onChange={(ticked) => tick(check.id, ticked)}
              description={isTicked ? check.hint[language] : undefined}
            >
              {check.question[language]}
            </Checkbox>
          );
        })}
        <Checkbox
          isSelected={value.noCrisis}
          onChange={(noCrisis) => onChange({ noCrisis, ...(noCrisis ? { signs: [] } : {}) })}
        >
          {t('crisis.none')}
        </Checkbox>
      </Stack>
      {advice !== 'none' && (
        <>
          <Notice tone={advice === 'act-today' ? 'warn' : 'danger'} isLive>
            {t(`crisis.${advice}`)}
          </Notice>
          <TextArea
            label={t('crisis.text')}
            rows={2}
            autoComplete="off"
            value={value.crisisText}
            onChange={(crisisText) => onChange({ crisisText })}
            error={error('crisis.text')}
          />
        </>
      )}
    </Card>
  );
}
