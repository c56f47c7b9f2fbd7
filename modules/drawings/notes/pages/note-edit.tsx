import { useState } from 'react';
import { lifeAreaIds } from '../../../../method/ids.ts';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { uiMessages } from '../../../../ui/messages.ts';
import { asNoteText, type Written } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { NoteField } from './note-field.tsx';

interface Props {
  note: Written;
  /** Can it be said which area of life it is about? */
  hasAreas: boolean;
  onSave: (note: Written) => void;
  onStop: () => void;
}

/** The words of a note, changed where they stand. */
export function NoteEdit({ note, hasAreas, onSave, onStop }: Props) {
  const t = useText(notesMessages);
  const ui = useText(uiMessages);
  const draft = useDraft(draftKey('drawing', 'note', note.id), note.text, { schema: '1' });
  const [area, setArea] = useState(note.area);
  const save = (text: string) => {
    onSave({ ...note, text, area });
    void draft.discard();
  };
  const stop = () => {
    void draft.discard();
    onStop();
  };
  const text = asNoteText(draft.value);
  return (
    <Stack gap={3}>
      <NoteField
        label={t('note.words')}
        value={draft.value}
        onChange={draft.setValue}
        onEnter={save}
        onEscape={stop}
        rows={2}
      />
      {hasAreas && (
        <ChipChoice
          label={t('note.area')}
          chips={lifeAreaIds.map((id) => ({ id, label: ui(`area.${id}`), tone: id }))}
          value={area}
          onChange={setArea}
        />
      )}
      <Cluster>
        <Button variant="primary" isDisabled={text === ''} onPress={() => save(text)}>
          {t('note.save')}
        </Button>
        <Button onPress={stop}>{t('note.stop')}</Button>
      </Cluster>
    </Stack>
  );
}
