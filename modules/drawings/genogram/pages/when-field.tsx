import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import type { When } from '../domain.ts';
import { familyMessages } from '../messages.ts';
import { readWhen, writeWhen } from '../when.ts';

interface Props {
  label: string;
  isHelped?: boolean;
  value: When | null;
  /** When the field is left and holds a day, or nothing. */
  onChange: (when: When | null) => void;
}

/** A day as it is said. What cannot be read stays where it was typed, with how it can be written. */
export function WhenField({ label, isHelped = false, value, onChange }: Props) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const [typed, setTyped] = useState(() => writeWhen(value, language));
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    const when = readWhen(typed);
    setWrong(when === undefined);
    if (when === undefined) return;
    setTyped(writeWhen(when, language));
    if (when?.at !== value?.at || when?.isAbout !== value?.isAbout) onChange(when);
  };
  return (
    <TextField
      label={label}
      {...(isHelped ? { description: t('field.whenHelp') } : {})}
      error={isWrong && t('field.whenWrong')}
      value={typed}
      maxLength={40}
      autoComplete="off"
      onChange={(text) => {
        setTyped(text);
        setWrong(false);
      }}
      onBlur={leave}
    />
  );
}
