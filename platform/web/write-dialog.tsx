import { useId, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { useText } from '../i18n/use-text.ts';
import { webMessages } from './messages.ts';
import type { ProblemError } from './problem-error.ts';
import { WriteProblem } from './write-problem.tsx';

interface Props {
  title: ReactNode;
  /** The verb on the button. */
  submit: string;
  isPending: boolean;
  error: ProblemError | null;
  /** Both versions side by side, when a colleague was first: shown in place of the fields. */
  conflict?: ReactNode;
  isDisabled?: boolean;
  size?: 'medium' | 'wide';
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that writes: says what went wrong, keeps what was typed, and lays a clash side by side. */
export function WriteDialog(props: Props) {
  const { title, submit, isPending, error, conflict, isDisabled, size = 'medium', onSubmit, onClose, children } = props;
  const t = useText(webMessages);
  const formId = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const isClash = conflict !== undefined && conflict !== null && conflict !== false;
  return (
    <Dialog
      title={title}
      size={isClash ? 'wide' : size}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {!isClash && (
            <Button variant="primary" type="submit" form={formId} isPending={isPending} isDisabled={isDisabled}>
              {submit}
            </Button>
          )}
        </>
      }
    >
      {isClash ? (
        conflict
      ) : (
        <form id={formId} onSubmit={send} noValidate>
          <Stack gap={4}>
            <WriteProblem error={error} />
            {children}
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
