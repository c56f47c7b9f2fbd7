import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Select } from '../../../../ui/select/select.tsx';
import { AddLine, useLine } from '../../pages/add-line.tsx';
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
  const draft = useLine(drawingId);
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
    <AddLine
      line={draft}
      longest={longestLine}
      words={{ label: t('add.label'), help: t('add.help'), action: t('add.action') }}
      error={problem === null ? undefined : t(`add.problem.${problem}`)}
      heard={heard}
      onChange={(text) => {
        setProblem(null);
        draft.setValue(text);
      }}
      onAdd={add}
    >
      <div className="gen-whose">
        <Select
          label={t('add.of')}
          options={choices.map((member) => ({ id: member.id, label: nameWord(member, language) }))}
          value={of?.id ?? null}
          onChange={setChosen}
        />
      </div>
    </AddLine>
  );
}
