import { useText } from '../../../../platform/i18n/use-text.ts';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import type { Words } from '../domain.ts';
import { toolboxMessages } from '../messages.ts';

interface Props {
  label: string;
  help?: string;
  value: Words;
  /** How long the words may be once it is published. */
  most: number;
  /** Several lines. */
  isLong?: boolean;
  hasFocus?: boolean;
  onChange: (words: Words) => void;
}

/** The same words in both languages: beside each other where there is room, Dutch first. */
export function WordsFields({ label, help, value, most, isLong = false, hasFocus = false, onChange }: Props) {
  const t = useText(toolboxMessages);
  const missing = (language: 'nl' | 'en') => {
    const other = language === 'nl' ? value.en : value.nl;
    if (value[language].trim() !== '' || other.trim() === '') return undefined;
    return t(language === 'nl' ? 'making.words.noDutch' : 'making.words.noEnglish');
  };
  const field = (language: 'nl' | 'en') => ({
    label: t(`making.words.${language}`),
    description: missing(language),
    error: value[language].trim().length > most ? t('making.words.tooLong', { most }) : undefined,
    value: value[language],
    onChange: (text: string) => onChange({ ...value, [language]: text }),
    lang: language,
    autoComplete: 'off',
    autoFocus: hasFocus && language === 'nl',
  });
  return (
    <fieldset className="toolbox-words">
      <legend>{label}</legend>
      {help !== undefined && <p className="kt-soft kt-small">{help}</p>}
      <div className="toolbox-pair">
        {(['nl', 'en'] as const).map((language) =>
          isLong ? (
            <TextArea key={language} {...field(language)} rows={2} countTo={most} />
          ) : (
            <TextField key={language} {...field(language)} />
          ),
        )}
      </div>
    </fieldset>
  );
}
