import { useText } from '../../../platform/i18n/use-text.ts';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { householdMessages } from '../messages.ts';
import type { PersonDraft } from './person-draft.ts';
import './households.css';

interface Props {
  value: PersonDraft;
  onChange: (part: Partial<PersonDraft>) => void;
  /** What the server said of the field of that name. */
  error: (field: string) => string | undefined;
  autoFocus?: boolean;
}

/** Name and birth date: what one asks first, on one line where there is room. */
export function NameFields({ value, onChange, error, autoFocus }: Props) {
  const today = useToday();
  const t = useText(householdMessages);
  return (
    <div className="person-name">
      <TextField
        label={t('person.givenName')}
        isRequired
        autoComplete="off"
        {...(autoFocus ? { autoFocus: true } : {})}
        value={value.givenName}
        onChange={(givenName) => onChange({ givenName })}
        error={error('givenName')}
      />
      <TextField
        label={t('person.infix')}
        autoComplete="off"
        value={value.infix}
        onChange={(infix) => onChange({ infix })}
        error={error('infix')}
      />
      <TextField
        label={t('person.familyName')}
        autoComplete="off"
        value={value.familyName}
        onChange={(familyName) => onChange({ familyName })}
        error={error('familyName')}
      />
      <DateField
        label={t('person.birthDate')}
        max={today}
        value={value.birthDate}
        onChange={(birthDate) => onChange({ birthDate })}
        error={error('birthDate')}
      />
    </div>
  );
}
