import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { DateField } from '../date-field/date-field.tsx';
import { DatePicker } from '../date-field/date-picker.tsx';
import { TimeField } from '../date-field/time-field.tsx';
import { Columns } from '../layout/layout.tsx';
import { NumberField } from '../number-field/number-field.tsx';
import { kitMessages } from './messages.ts';

export function DateSamples() {
  const t = useText(kitMessages);
  const [born, setBorn] = useState<string | null>(null);
  const [when, setWhen] = useState<string | null>('2026-11-19');
  const [time, setTime] = useState<string | null>('14:05');
  const [children, setChildren] = useState<number | null>(2);
  return (
    <Columns layout="equal">
      <DateField label={t('field.born')} value={born} onChange={setBorn} />
      <DatePicker label={t('field.when')} value={when} onChange={setWhen} />
      <DatePicker label={t('field.when')} defaultValue="2026-11-02" error={t('field.whenError')} />
      <DatePicker label={t('field.when')} isDisabled />
      <TimeField label={t('field.time')} value={time} onChange={setTime} />
      <NumberField label={t('field.children')} value={children} onChange={setChildren} minValue={0} />
      <NumberField
        label={t('field.income')}
        defaultValue={1450}
        step={10}
        formatOptions={{ style: 'currency', currency: 'EUR' }}
      />
    </Columns>
  );
}
