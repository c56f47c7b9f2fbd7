import { TextArea } from '../../ui/text-area/text-area.tsx';
import { showToast } from '../../ui/toast/toast-queue.ts';
import { useDraft } from '../offline/use-draft.ts';
import type { ProblemError } from './problem-error.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  title: string;
  /** What happens, in a sentence. */
  lead: string;
  /** What the reason is asked with. */
  label: string;
  /** The verb on the button. */
  submit: string;
  /** Said when it happened. */
  done: string;
  /** Where the reason is kept on this device while it is typed (`draftKey`). */
  draft: string;
  isPending: boolean;
  error: ProblemError | null;
  onSubmit: (reason: string, then: { onSuccess: () => void }) => void;
  onClose: () => void;
}

/** A dialog that asks one thing: why. */
export function ReasonDialog({ title, lead, label, submit, done, draft, isPending, error, onSubmit, onClose }: Props) {
  const reason = useDraft(draft, '');
  const onSuccess = () => {
    showToast({ text: done });
    void reason.discard().then(onClose);
  };
  return (
    <WriteDialog
      title={title}
      submit={submit}
      isPending={isPending}
      error={error}
      onSubmit={() => onSubmit(reason.value, { onSuccess })}
      onClose={onClose}
    >
      <p>{lead}</p>
      <TextArea
        label={label}
        isRequired
        rows={3}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
