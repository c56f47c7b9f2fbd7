import { useState } from 'react';
import { networkMarks } from '../../../../method/network/marks.ts';
import { entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { memberMarks, type Member } from '../domain.ts';
import { familyMessages } from '../messages.ts';
import { readWhen, writeWhen } from '../when.ts';
import { markWord } from '../words.ts';

export const memberFormId = 'genogram-member';

interface Props {
  member: Member;
  onSave: (member: Member) => void;
}

/** Who somebody is. What was typed as a day and cannot be read stays, and is asked again before anything is kept. */
export function MemberFields({ member, onSave }: Props) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const [draft, setDraft] = useState(member);
  const [days, setDays] = useState({ born: writeWhen(member.born, language), died: writeWhen(member.died, language) });
  const [isAsked, setAsked] = useState(false);
  const set = (change: Partial<Member>) => setDraft((known) => ({ ...known, ...change }));
  const [born, died] = [readWhen(days.born), readWhen(days.died)];
  const save = () => {
    setAsked(true);
    if (born === undefined || died === undefined) return;
    const { name, note, hasDied } = draft;
    onSave({ ...draft, born, died: hasDied ? died : null, name: name.trim(), note: note.trim() });
  };
  const wrong = (when: unknown) => isAsked && when === undefined && t('field.whenWrong');
  const added = (id: 'illness' | 'addiction', isSelected: boolean, onChange: (is: boolean) => void) => (
    <Checkbox isSelected={isSelected} onChange={onChange} description={entryAt(networkMarks, id)?.explain[language]}>
      {markWord(id, language)}
    </Checkbox>
  );
  return (
    <form
      id={memberFormId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap={4}>
        <TextField label={t('field.name')} value={draft.name} maxLength={80} onChange={(name) => set({ name })} />
        <Select
          label={t('field.mark')}
          options={memberMarks.map((id) => ({ id, label: markWord(id, language) }))}
          value={draft.mark}
          onChange={(mark) => set({ mark })}
        />
        <TextField
          label={t('field.born')}
          description={t('field.whenHelp')}
          error={wrong(born)}
          value={days.born}
          maxLength={40}
          autoComplete="off"
          onChange={(text) => setDays({ ...days, born: text })}
        />
        <Checkbox isSelected={draft.hasDied} onChange={(hasDied) => set({ hasDied })}>
          {t('field.hasDied')}
        </Checkbox>
        {draft.hasDied && (
          <TextField
            label={t('field.died')}
            error={wrong(died)}
            value={days.died}
            maxLength={40}
            autoComplete="off"
            onChange={(text) => setDays({ ...days, died: text })}
          />
        )}
        <TextField
          label={t('field.note')}
          description={t('field.noteHelp')}
          value={draft.note}
          maxLength={200}
          onChange={(note) => set({ note })}
        />
        <Disclosure title={t('field.health')} defaultExpanded={member.hasIllness || member.hasAddiction}>
          <Stack gap={3}>
            {added('illness', draft.hasIllness, (hasIllness) => set({ hasIllness }))}
            {added('addiction', draft.hasAddiction, (hasAddiction) => set({ hasAddiction }))}
          </Stack>
        </Disclosure>
      </Stack>
    </form>
  );
}
