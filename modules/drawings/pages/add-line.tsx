import type { ReactNode } from 'react';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft, type UseDraft } from '../../../platform/offline/use-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { AddIcon } from '../../../ui/icons/sign-icons.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';

/** What is being typed to add to a drawing; kept on this device. */
export const useLine = (drawingId: string) => useDraft(draftKey('drawing', drawingId, 'line'), '', { schema: '1' });

interface Props {
  line: UseDraft<string>;
  longest: number;
  words: { label: string; help: string; action: string };
  error?: string | undefined;
  /** Told after it was added, for who does not see it. */
  heard: string;
  onChange?: (line: string) => void;
  onAdd: () => void;
  /** What else is asked, beside the line. */
  children?: ReactNode;
}

/** Something is added to a drawing by typing it on one line. */
export function AddLine({ line, longest, words, error, heard, onChange = line.setValue, onAdd, children }: Props) {
  return (
    <>
      <form
        className="drawing-add"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd();
        }}
      >
        <TextField
          label={words.label}
          description={words.help}
          error={error}
          autoComplete="off"
          value={line.value}
          maxLength={longest}
          onChange={onChange}
        />
        {children}
        <Button type="submit" variant="primary" icon={<AddIcon size={1.1} />}>
          {words.action}
        </Button>
      </form>
      <p className="kt-visually-hidden" role="status">
        {heard}
      </p>
    </>
  );
}
