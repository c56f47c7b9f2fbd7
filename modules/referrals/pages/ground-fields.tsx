import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { CasePerson } from '../../cases/api.ts';
import { agreementWays } from '../domain.ts';
import { referralMessages } from '../messages.ts';
import type { ReferralDraft } from './referral-draft.ts';

interface Props {
  people: readonly CasePerson[];
  value: ReferralDraft;
  onChange: (part: Partial<ReferralDraft>) => void;
  error: ProblemError | null;
}

const bases = ['agreed', 'other', 'later'] as const;
const nobody = 'nobody';

/** Whether names go along, and if so why that may. */
export function GroundFields({ people, value, onChange, error }: Props) {
  const t = useText(referralMessages);
  return (
    <>
      <RadioGroup
        label={t('form.named')}
        value={value.named ? 'yes' : 'no'}
        onChange={(named) => onChange({ named: named === 'yes' })}
      >
        <Radio value="yes">{t('form.namedYes')}</Radio>
        <Radio value="no">{t('form.namedNo')}</Radio>
      </RadioGroup>
      {value.named && (
        <RadioGroup
          label={t('form.basis')}
          value={value.basis}
          onChange={(basis) => onChange({ basis: bases.find((known) => known === basis) ?? 'later' })}
        >
          {bases.map((basis) => (
            <Radio key={basis} value={basis}>
              {t(`form.${basis}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {value.named && value.basis === 'agreed' && (
        <>
          <ChipChoice
            label={t('form.how')}
            isRequired
            chips={agreementWays.map((id) => ({ id, label: t(`howChoice.${id}`) }))}
            value={value.agreedHow}
            onChange={(agreedHow) => agreedHow && onChange({ agreedHow })}
          />
          <DateField
            label={t('form.on')}
            value={value.agreedOn}
            onChange={(agreedOn) => onChange({ agreedOn })}
            error={error?.fieldMessage('ground.on')}
          />
          <Select
            label={t('form.who')}
            options={[
              { id: nobody, label: t('form.whoNobody') },
              ...people.map((person) => ({ id: person.id, label: person.called ?? person.name })),
            ]}
            value={value.agreedBy ?? nobody}
            onChange={(agreedBy) => onChange({ agreedBy: agreedBy === nobody ? null : agreedBy })}
          />
        </>
      )}
      {value.named && value.basis === 'other' && (
        <TextArea
          label={t('form.reason')}
          description={t('form.reasonHelp')}
          value={value.reason}
          onChange={(reason) => onChange({ reason })}
          error={error?.fieldMessage('ground.reason')}
          autoComplete="off"
        />
      )}
    </>
  );
}
