import { useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { occasions, type Occasion } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';

/** Instead of a person: the household as a whole. */
export const everybody = 'household';

/** Midday of another day, or now. */
export const instantOf = (day: string | null): string =>
  day === null || day === dayOf(new Date()) ? new Date().toISOString() : `${day}T12:00:00Z`;

interface Props {
  people: readonly { id: string; name: string }[];
  /** The id of a person, or `everybody`. */
  whom: string;
  onWhom: (whom: string) => void;
  occasion: Occasion;
  onOccasion: (occasion: Occasion | null) => void;
  day: string | null;
  onDay: (day: string | null) => void;
  dayError?: string | undefined;
}

/** About whom it is, and when. */
export function AboutFields(props: Props) {
  const today = useToday();
  const t = useText(assessmentMessages);
  return (
    <>
      <RadioGroup label={t('whom.label')} value={props.whom} onChange={props.onWhom}>
        {props.people.map(({ id, name }) => (
          <Radio key={id} value={id}>
            {name}
          </Radio>
        ))}
        <Radio value={everybody}>{t('whom.household')}</Radio>
      </RadioGroup>
      <ChipChoice
        label={t('occasion.label')}
        chips={occasions.map((id) => ({ id, label: t(`occasion.${id}`) }))}
        value={props.occasion}
        onChange={props.onOccasion}
        isRequired
      />
      <DateField label={t('day')} value={props.day} max={today} onChange={props.onDay} error={props.dayError} />
    </>
  );
}
