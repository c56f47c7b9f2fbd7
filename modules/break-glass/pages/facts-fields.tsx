import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { askedBys } from '../domain.ts';
import { breakGlassMessages } from '../messages.ts';
import type { EmergencyDraft } from './emergency-draft.ts';

interface Props {
  value: EmergencyDraft;
  onChange: (part: Partial<EmergencyDraft>) => void;
  error: ProblemError | null;
}

/** What somebody knows for certain: a door, or a person by name and day of birth. */
export function FactsFields({ value, onChange, error }: Props) {
  const t = useText(breakGlassMessages);
  const wrong = (field: string) => error?.fieldMessage(`facts.${field}`);
  return (
    <>
      <ChipChoice
        label={t('form.by')}
        isRequired
        chips={askedBys.map((id) => ({ id, label: t(`form.bys.${id}`) }))}
        value={value.by}
        onChange={(by) => by && onChange({ by })}
      />
      {value.by === 'address' ? (
        <>
          <TextField
            label={t('form.postcode')}
            isRequired
            autoComplete="off"
            value={value.postcode}
            onChange={(postcode) => onChange({ postcode })}
            error={wrong('postcode')}
          />
          <TextField
            label={t('form.houseNumber')}
            description={t('form.houseNumberHelp')}
            isRequired
            autoComplete="off"
            value={value.houseNumber}
            onChange={(houseNumber) => onChange({ houseNumber })}
            error={wrong('houseNumber')}
          />
        </>
      ) : (
        <>
          <TextField
            label={t('form.name')}
            description={t('form.nameHelp')}
            isRequired
            autoComplete="off"
            value={value.name}
            onChange={(name) => onChange({ name })}
            error={wrong('name')}
          />
          <DateField
            label={t('form.birthDate')}
            isRequired
            value={value.birthDate}
            onChange={(birthDate) => onChange({ birthDate })}
            error={wrong('birthDate')}
          />
        </>
      )}
    </>
  );
}
