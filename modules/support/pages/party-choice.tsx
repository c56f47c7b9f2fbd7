import { useText } from '../../../platform/i18n/use-text.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { supportMessages } from '../messages.ts';
import type { Around } from './around.ts';
import type { PartyWord } from './party.ts';

interface Props {
  label: string;
  around: Around;
  /** Colleagues may be chosen too: of who does it, not of whom it was promised to. */
  withWorkers: boolean;
  value: PartyWord;
  name: string;
  nameError?: string | undefined;
  onChange: (word: PartyWord, name: string) => void;
}

/** Somebody around the case, or anybody by name. */
export function PartyChoice({ label, around, withWorkers, value, name, nameError, onChange }: Props) {
  const t = useText(supportMessages);
  const listed = (as: string, people: readonly { id: string; name: string }[]) =>
    people.map((one) => ({ id: `${as}:${one.id}`, label: one.id === around.me ? t('promise.you') : one.name }));
  const options = [
    ...(withWorkers ? listed('worker', around.workers) : [{ id: 'nobody', label: t('promise.toNobody') }]),
    ...listed('person', [...around.members, ...around.network]),
    ...listed('helper', around.helpers),
    { id: 'other', label: t('promise.other') },
  ];
  return (
    <>
      <Select label={label} options={options} value={value} onChange={(word) => onChange(word, name)} />
      {value === 'other' && (
        <TextField
          label={t('promise.otherName')}
          value={name}
          onChange={(text) => onChange(value, text)}
          error={nameError}
          maxLength={200}
          autoComplete="off"
        />
      )}
    </>
  );
}
