import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Cluster } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { figureMarks, rings, type Somebody } from '../domain.ts';
import { drawnPeopleMessages } from '../messages.ts';
import { markWord, ringName } from '../words.ts';

interface Props<Part> {
  draft: Part;
  set: (change: Partial<Part>) => void;
}

/** Who somebody is, in words. */
export function WhoFields({ draft, set }: Props<Pick<Somebody, 'name' | 'role'>>) {
  const t = useText(drawnPeopleMessages);
  return (
    <>
      <TextField label={t('field.name')} value={draft.name} maxLength={80} onChange={(name) => set({ name })} />
      <TextField
        label={t('field.role')}
        description={t('field.roleHelp')}
        value={draft.role}
        maxLength={80}
        onChange={(role) => set({ role })}
      />
    </>
  );
}

/** How near somebody stands. */
export function RingField({ draft, set }: Props<Pick<Somebody, 'ring'>>) {
  const t = useText(drawnPeopleMessages);
  const language = useLanguage();
  return (
    <ChipChoice
      label={t('field.ring')}
      isRequired
      chips={rings.map((ring) => ({ id: String(ring), label: ringName(ring, language) }))}
      value={String(draft.ring)}
      onChange={(ring) => ring && set({ ring: Number(ring) })}
    />
  );
}

/** What somebody is: the sign they are drawn with. */
export function SignFields({ draft, set }: Props<Pick<Somebody, 'mark' | 'isFormal' | 'hasDied'>>) {
  const t = useText(drawnPeopleMessages);
  const language = useLanguage();
  return (
    <>
      <Select
        label={t('field.mark')}
        options={figureMarks.map((id) => ({ id, label: markWord(id, language) }))}
        value={draft.mark}
        onChange={(mark) => set({ mark })}
      />
      <Cluster gap={4}>
        <Checkbox isSelected={draft.isFormal} onChange={(isFormal) => set({ isFormal })}>
          {t('field.isFormal')}
        </Checkbox>
        <Checkbox isSelected={draft.hasDied} onChange={(hasDied) => set({ hasDied })}>
          {t('field.hasDied')}
        </Checkbox>
      </Cluster>
    </>
  );
}
