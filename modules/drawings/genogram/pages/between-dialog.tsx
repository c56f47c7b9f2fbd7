import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { WriteDialog } from '../../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { coupleBonds, feelings, type CoupleBond, type FeelingKind } from '../domain.ts';
import { joinPartners, setFeeling, type FamilyChange } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import type { Relatives } from '../relatives.ts';
import { lineWord, nameWord } from '../words.ts';

interface Props {
  all: Relatives;
  from: string;
  /** Null: to be chosen here. */
  to: string | null;
  onChange: (changes: readonly FamilyChange[]) => void;
  onClose: () => void;
}

/** What is between two people: how it is, or that they are partners. */
export function BetweenDialog({ all, from, to, onChange, onClose }: Props) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const [other, setOther] = useState(to);
  const [feeling, setFelt] = useState<FeelingKind | null>(() => feelingIn(all, from, to));
  const [bond, setBond] = useState<CoupleBond | null>(() => bondIn(all, from, to));
  const known = other === null ? null : bondIn(all, from, other);
  const name = (id: string | null) => nameWord(id === null ? undefined : all.member(id), language);
  const choose = (id: string) => {
    setOther(id);
    setFelt(feelingIn(all, from, id));
    setBond(bondIn(all, from, id));
  };
  const save = () => {
    if (other === null) return;
    onChange([
      ...setFeeling(all, from, other, feeling, uuidv7),
      ...(bond !== null && bond !== known ? joinPartners(all, from, other, bond, uuidv7) : []),
    ]);
    onClose();
  };
  return (
    <WriteDialog
      title={to === null ? name(from) : t('between.title', { one: name(from), other: name(to) })}
      submit={t('between.save')}
      isPending={false}
      error={null}
      isDisabled={other === null}
      onSubmit={save}
      onClose={onClose}
    >
      {to === null && (
        <Select
          label={t('between.other')}
          options={all.family.members
            .filter(({ id }) => id !== from)
            .map((member) => ({ id: member.id, label: nameWord(member, language) }))}
          value={other}
          onChange={choose}
        />
      )}
      <ChipChoice
        label={t('between.feeling')}
        chips={feelings.map((id) => ({ id, label: lineWord(id, language) }))}
        value={feeling}
        onChange={setFelt}
      />
      <ChipChoice
        label={t('between.bond')}
        chips={coupleBonds.map((id) => ({ id, label: lineWord(id, language) }))}
        value={bond}
        isRequired={known !== null}
        onChange={setBond}
      />
    </WriteDialog>
  );
}

const feelingIn = (all: Relatives, from: string, to: string | null): FeelingKind | null =>
  all.feelingsOf(from).find((one) => one.from === to || one.to === to)?.feeling ?? null;

const bondIn = (all: Relatives, from: string, to: string | null): CoupleBond | null =>
  (to !== null && all.couplesOf(from).find((couple) => all.partnerIn(couple, from)?.id === to)?.bond) || null;
