import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { CheckboxGroup } from '../../../ui/checkbox/checkbox-group.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { bases, healthBases } from '../domain.ts';
import { sharingMessages } from '../messages.ts';
import { askedBy, type SaidDraft } from './share-draft.ts';
import type { FieldsProps } from './what-fields.tsx';

/** Why it may: whose consent or which article, and what is needed for what is said of health. */
export function GroundFields({ today, ...props }: FieldsProps & { today: string }) {
  const t = useText(sharingMessages);
  const { shareable, value, onChange, error } = props;
  const { piece, stranger } = askedBy(value, shareable);
  return (
    <>
      <Select
        label={t('form.basis')}
        options={bases.map((id) => ({ id, label: t(`form.bases.${id}`) }))}
        value={value.basis}
        onChange={(basis) => onChange({ basis, healthBasis: null })}
      />
      {value.basis !== 'consent' && <LawFields {...props} />}
      {value.basis === 'consent' && piece && <ConsentFields {...props} today={today} />}
      {piece?.saysHealth && (
        <RadioGroup
          label={t('form.healthWhy')}
          description={t('form.health')}
          value={value.healthBasis ?? ''}
          onChange={(id) => onChange({ healthBasis: healthBases.find((known) => known === id) ?? null })}
          error={error?.fieldMessage('healthBasis')}
        >
          {healthBases
            .filter((id) => id !== 'explicit-consent' || value.basis === 'consent')
            .map((id) => (
              <Radio key={id} value={id}>
                {t(`form.healthBases.${id}`)}
              </Radio>
            ))}
        </RadioGroup>
      )}
      {stranger && (
        <CheckboxGroup
          label={stranger.name}
          description={t('form.contactHelp', { name: stranger.name })}
          value={value.contactAgreed ? [stranger.id] : []}
          onChange={(ticked) => onChange({ contactAgreed: ticked.length > 0 })}
          error={error?.fieldMessage('recipientAgreed')}
        >
          <Checkbox value={stranger.id}>{t('form.contactAgreed', { name: stranger.name })}</Checkbox>
        </CheckboxGroup>
      )}
      {stranger && value.contactAgreed && (
        <SaidFields
          value={value.contactSaid}
          onChange={(contactSaid) => onChange({ contactSaid })}
          today={today}
          error={error?.fieldMessage('ground.given.0.onDay')}
        />
      )}
    </>
  );
}

function ConsentFields({ shareable, value, onChange, error, today }: FieldsProps & { today: string }) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const { standing, people } = askedBy(value, shareable);
  return (
    <>
      {standing.map(({ id, personName, onDay }) => (
        <p key={id}>{t('form.standing', { name: personName, day: writtenDay(onDay, language) })}</p>
      ))}
      {people.length > 0 && (
        <CheckboxGroup
          label={t('form.whose')}
          value={value.agreed}
          onChange={(agreed) => onChange({ agreed })}
          error={error?.fieldMessage('ground.given')}
        >
          {people.map(({ id, name }) => (
            <Checkbox key={id} value={id}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {people.some(({ id }) => value.agreed.includes(id)) && (
        <SaidFields
          value={value.said}
          onChange={(said) => onChange({ said })}
          today={today}
          error={error?.fieldMessage('ground.given.0.onDay')}
        />
      )}
    </>
  );
}

interface SaidProps {
  value: SaidDraft;
  onChange: (said: SaidDraft) => void;
  today: string;
  error: string | undefined;
}

/** How and on which day somebody said yes; today, aloud, unless one says otherwise. */
function SaidFields({ value, onChange, today, error }: SaidProps) {
  const t = useText(sharingMessages);
  return (
    <>
      <ChipChoice
        label={t('form.given')}
        isRequired
        chips={(['spoken', 'written'] as const).map((id) => ({ id, label: t(`form.how.${id}`) }))}
        value={value.how}
        onChange={(how) => how && onChange({ ...value, how })}
      />
      <DateField
        label={t('form.onDay')}
        max={today}
        value={value.onDay}
        onChange={(onDay) => onChange({ ...value, onDay: onDay ?? today })}
        error={error}
      />
    </>
  );
}

function LawFields({ value, onChange, error }: FieldsProps) {
  const t = useText(sharingMessages);
  return (
    <>
      <TextField
        label={t('form.law')}
        description={t('form.lawHelp')}
        isRequired
        value={value.law}
        onChange={(law) => onChange({ law })}
        error={error?.fieldMessage('ground.law')}
        autoComplete="off"
      />
      <TextArea
        label={t('form.explanation')}
        isRequired
        value={value.explanation}
        onChange={(explanation) => onChange({ explanation })}
        error={error?.fieldMessage('ground.explanation')}
        autoComplete="off"
      />
    </>
  );
}
