import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { asNoteText, longestNote } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { NoteField } from './note-field.tsx';

interface Props {
  /** Whose words these are on this device: they outlive a moment that a colleague begins meanwhile. */
  draft: readonly string[];
  field: string;
  onAdd: (text: string) => void;
}

/** A new note, written right in its field. */
export function AddNote({ draft: of, field, onAdd }: Props) {
  const t = useText(notesMessages);
  const draft = useDraft(draftKey('drawing', ...of), '', { schema: '1' });
  const text = asNoteText(draft.value);
  const add = (words: string) => {
    onAdd(words);
    void draft.discard();
  };
  return (
    <div className="notes-add">
      <NoteField label={t('add.label')} value={draft.value} onChange={draft.setValue} onEnter={add} />
      {text !== '' && (
        <Button
          variant="primary"
          icon={<AddIcon size={1.1} />}
          aria-label={`${t('add.action')}: ${field}`}
          isDisabled={text.length > longestNote}
          onPress={() => add(text)}
        >
          {t('add.action')}
        </Button>
      )}
    </div>
  );
}
