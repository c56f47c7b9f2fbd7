import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useText } from '../i18n/use-text.ts';
import { webMessages } from './messages.ts';
import type { ProblemError } from './problem-error.ts';
import { WriteProblem } from './write-problem.tsx';

interface Props {
  submit: string;
  /** Where to go without saving; what was typed stays on the device. */
  cancelHref: string;
  isPending: boolean;
  error: ProblemError | null;
  errorTitle?: string;
  /** Both versions side by side, when a colleague was first: shown in place of the fields. */
  conflict?: ReactNode;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that writes: says what went wrong, keeps what was typed, and lays a clash side by side. */
export function WriteForm(props: Props) {
  const { submit, cancelHref, isPending, error, errorTitle, conflict, onSubmit, children } = props;
  const t = useText(webMessages);
  if (conflict !== undefined && conflict !== null && conflict !== false) return conflict;
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <>
          <Button variant="primary" type="submit" isPending={isPending}>
            {submit}
          </Button>
          <ButtonLink href={cancelHref}>{t('cancel')}</ButtonLink>
        </>
      }
    >
      <WriteProblem error={error} title={errorTitle} />
      {children}
    </Form>
  );
}
