import { useId } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { DateField } from '../../../../ui/date-field/date-field.tsx';
import { TrashIcon } from '../../../../ui/icons/action-icons.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { tableMessages } from '../../table-messages.ts';
import type { FamilyAbout, FamilyLine } from './family-plan.ts';

interface Props {
  line: FamilyLine;
  number: number;
  names: FamilyAbout['names'];
  /** Said of the first field, when there is nothing in it while the rest was filled in. */
  error?: string | undefined;
  onChange: (part: Partial<FamilyLine>) => void;
  onRemove: () => void;
}

/** One line of the plan: what, who, from when, and what if. Only the first needs words; the rest may wait. */
export function FamilyLineFields({ line, number, names, error, onChange, onRemove }: Props) {
  const t = useText(tableMessages);
  const id = useId();
  const words = (field: 'needs' | 'ifNot' | 'keeper') => (
    <TextField
      label={t(`alone.${field}`)}
      value={line[field]}
      onChange={(value) => onChange({ [field]: value })}
      maxLength={200}
      autoComplete="off"
    />
  );
  return (
    <li className="family-line" aria-labelledby={id} data-family-line={line.id}>
      <div className="family-line-head">
        <h2 id={id}>{t('alone.line', { number })}</h2>
        <Button
          variant="quiet"
          icon={<TrashIcon size={1} />}
          aria-label={`${t('alone.remove')}: ${number}`}
          onPress={onRemove}
        >
          {t('alone.remove')}
        </Button>
      </div>
      <TextArea
        label={t('alone.what')}
        value={line.text}
        rows={2}
        onChange={(text) => onChange({ text })}
        error={error}
        maxLength={200}
        autoComplete="off"
      />
      {names.length > 0 && (
        <ChipChoice
          label={t('alone.who')}
          chips={names.map((one) => ({ id: one.id, label: one.name }))}
          value={line.guestId}
          onChange={(guestId) => onChange({ guestId })}
        />
      )}
      <TextField
        label={names.length > 0 ? t('alone.whoOther') : t('alone.who')}
        value={line.who}
        onChange={(who) => onChange({ who })}
        maxLength={120}
        autoComplete="off"
      />
      <DateField label={t('alone.from')} value={line.fromDay} onChange={(fromDay) => onChange({ fromDay })} />
      {words('needs')}
      {words('ifNot')}
      {words('keeper')}
    </li>
  );
}
