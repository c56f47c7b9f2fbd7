import { useText } from '../../../../platform/i18n/use-text.ts';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { asNoteText, longestNote } from '../domain.ts';
import { notesMessages } from '../messages.ts';

interface Props {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  /** Enter, with what fits on a note. */
  onEnter: (text: string) => void;
  onEscape?: () => void;
  rows?: number;
}

/** Where the words of a note are typed. What does not fit is said and never cut off. */
export function NoteField({ label, value, onChange, onEnter, onEscape, rows = 1 }: Props) {
  const t = useText(notesMessages);
  const text = asNoteText(value);
  const isTooLong = text.length > longestNote;
  return (
    <TextArea
      label={label}
      rows={rows}
      autoComplete="off"
      countTo={longestNote}
      error={isTooLong ? t('note.tooLong') : undefined}
      value={value}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onEscape) return onEscape();
        // Shift breaks the line; while letters are put together, Enter only chooses them.
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (text !== '' && !isTooLong) onEnter(text);
      }}
    />
  );
}
