import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { feelings } from '../domain.ts';
import { bare, putInHome, setFeeling } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import { lineWord, nameWord } from '../words.ts';
import type { SectionProps } from './section-props.ts';

const none = 'none';
const fresh = 'new';

/** How it is between somebody and others, and under which roof they live. */
export function BondsSection({ all, member, onChange, onBetween }: SectionProps & { onBetween: (id: string) => void }) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const [home] = all.homesOf(member.id);
  const homeName = ({ name, memberIds }: { name: string; memberIds: readonly string[] }) =>
    name || new Intl.ListFormat(language).format(memberIds.map((id) => nameWord(all.member(id), language)));
  return (
    <Stack gap={4}>
      {all.feelingsOf(member.id).map(({ id, from, to, feeling }) => {
        const other = from === member.id ? to : from;
        return (
          <Select
            key={id}
            label={t('field.feeling', { name: nameWord(all.member(other), language) })}
            options={[
              ...feelings.map((one) => ({ id: one, label: lineWord(one, language) })),
              { id: none, label: t('between.none') },
            ]}
            value={feeling}
            onChange={(one) => onChange(setFeeling(all, member.id, other, one === none ? null : one, uuidv7))}
          />
        );
      })}
      {all.family.members.length > 1 && (
        <div>
          <Button icon={<AddIcon size={1} />} onPress={() => onBetween(member.id)}>
            {t('edit.addFeeling')}
          </Button>
        </div>
      )}
      <div className="gen-fields">
        <Select
          label={t('field.homeWith')}
          options={[
            { id: none, label: t('field.noHome') },
            ...all.family.homes.map((one) => ({ id: one.id, label: homeName(one) })),
            { id: fresh, label: t('field.newHome') },
          ]}
          value={home?.id ?? none}
          onChange={(id) =>
            onChange(putInHome(all, member.id, id === none ? null : id === fresh ? { name: '' } : { id }, uuidv7))
          }
        />
        {home && (
          <HomeName
            key={home.id}
            name={home.name}
            onName={(name) => onChange([{ partId: home.id, content: { ...bare(home), name } }])}
          />
        )}
      </div>
    </Stack>
  );
}

function HomeName({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = useText(familyMessages);
  const [typed, setTyped] = useState(name);
  return (
    <TextField
      label={t('field.homeName')}
      value={typed}
      maxLength={80}
      onChange={setTyped}
      onBlur={() => typed.trim() !== name && onName(typed.trim())}
    />
  );
}
