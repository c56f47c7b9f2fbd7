import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import type { FamilyChange } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import { addLine, type LineProblem } from '../quick-add.ts';
import type { Relatives } from '../relatives.ts';
import { nameWord } from '../words.ts';
import { useAfterPaint } from './use-after-paint.ts';

interface Props {
  drawingId: string;
  personId: string | null;
  all: Relatives;
  onChange: (changes: readonly FamilyChange[]) => void;
}

const longestLine = 160;

/** Somebody on one line, and of whom they are that. */
export function QuickAdd({ drawingId, personId, all, onChange }: Props) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const draft = useDraft(draftKey('drawing', drawingId, 'line'), '', { schema: '1' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<LineProblem | null>(null);
  const [heard, setHeard] = useState('');
  const { members } = all.family;
  const whose = members.find((member) => personId !== null && member.personId === personId);
  const of = all.member(chosen ?? '') ?? whose ?? members[0];
  // A choice of a hundred names is made ready after the picture.
  const isDrawn = useAfterPaint();
  const choices = isDrawn || !of ? members : [of];
  const add = () => {
    if (!of || draft.value.trim() === '') return;
    const added = addLine(all, of.id, draft.value, uuidv7);
    if (typeof added === 'string') return setProblem(added);
    onChange(added.changes);
    setProblem(null);
    setHeard(added.name === '' ? t('add.somebody') : t('add.done', { name: added.name }));
    void draft.discard();
  };
  return (
    <>
      <form
        className="eco-add gen-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('add.label')}
          description={t('add.help')}
          error={problem && t(`add.problem.${problem}`)}
          autoComplete="off"
          value={draft.value}
          maxLength={longestLine}
          onChange={(text) => {
            setProblem(null);
            draft.setValue(text);
          }}
        />
        <Select
          label={t('add.of')}
          options={choices.map((member) => ({ id: member.id, label: nameWord(member, language) }))}
          value={of?.id ?? null}
          onChange={setChosen}
        />
        <Button type="submit" variant="primary" icon={<AddIcon size={1.1} />}>
          {t('add.action')}
        </Button>
      </form>
      <p className="kt-visually-hidden" role="status">
        {heard}
      </p>
    </>
  );
}
