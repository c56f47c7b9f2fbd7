import { useText } from '../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { consents, genders } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import type { PersonDraft } from './person-draft.ts';

interface Props {
  value: PersonDraft;
  onChange: (part: Partial<PersonDraft>) => void;
  error: (field: string) => string | undefined;
}

/** How somebody is reached and spoken with, and for the network whether we may. */
export function ContactFields({ value, onChange, error }: Props) {
  const t = useText(householdMessages);
  const text = (field: 'roleInHousehold' | 'phone' | 'email' | 'languages', label: string, description?: string) => (
    <TextField
      label={label}
      autoComplete="off"
      {...(description ? { description } : {})}
      value={value[field]}
      onChange={(words) => onChange({ [field]: words })}
      error={error(field)}
    />
  );
  return (
    <>
      {text('roleInHousehold', t('person.role'), t('person.roleHelp'))}
      {value.place === 'network' && (
        <RadioGroup
          label={t('consent.label')}
          value={value.consent ?? 'not-asked'}
          onChange={(id) => onChange({ consent: consents.find((consent) => consent === id) ?? null })}
        >
          {consents.map((consent) => (
            <Radio key={consent} value={consent}>
              {t(`consent.${consent}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {text('phone', t('person.phone'))}
      {text('email', t('person.email'))}
      {text('languages', t('person.languages'), t('person.languagesHelp'))}
      <Checkbox isSelected={value.needsInterpreter} onChange={(needsInterpreter) => onChange({ needsInterpreter })}>
        {t('person.interpreter')}
      </Checkbox>
    </>
  );
}

/** What one does not need every time: other names, a note, and that somebody moved out or died. */
export function RareFields({ value, onChange, error }: Props) {
  const t = useText(householdMessages);
  const text = (field: 'called' | 'initials' | 'partnerInfix' | 'partnerFamilyName', label: string, help?: string) => (
    <TextField
      label={label}
      autoComplete="off"
      {...(help ? { description: help } : {})}
      value={value[field]}
      onChange={(words) => onChange({ [field]: words })}
      error={error(field)}
    />
  );
  const day = (field: 'movedOutOn' | 'deceasedOn') => (
    <DateField
      label={t(`person.${field}`)}
      max={dayOf(new Date())}
      value={value[field]}
      onChange={(date) => onChange({ [field]: date })}
      error={error(field)}
    />
  );
  return (
    <>
      <Disclosure title={t('person.more')}>
        <Stack gap={4}>
          {text('called', t('person.called'), t('person.calledHelp'))}
          <ChipChoice
            label={t('gender.label')}
            chips={genders.map((id) => ({ id, label: t(`gender.${id}`) }))}
            value={value.gender}
            onChange={(gender) => onChange({ gender })}
          />
          {text('initials', t('person.initials'))}
          {text('partnerInfix', t('person.partnerInfix'))}
          {text('partnerFamilyName', t('person.partnerFamilyName'))}
          <TextArea
            label={t('person.note')}
            description={t('person.noteHelp')}
            autoComplete="off"
            value={value.note}
            onChange={(note) => onChange({ note })}
            error={error('note')}
          />
        </Stack>
      </Disclosure>
      <Disclosure title={t('person.changes')}>
        <Stack gap={4}>
          <Checkbox
            isSelected={value.place === 'member'}
            onChange={(isMember) => onChange({ place: isMember ? 'member' : 'network' })}
          >
            {t('person.place')}
          </Checkbox>
          {day('movedOutOn')}
          {day('deceasedOn')}
        </Stack>
      </Disclosure>
    </>
  );
}
