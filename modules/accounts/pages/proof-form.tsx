import { useState, type ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { proveIdentity } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

interface Props {
  /** What will happen, and fields that go before the password. `fieldError` gives what was wrong with one of them. */
  children?: (fieldError: (name: string) => string | undefined) => ReactNode;
  /** The verb on the button. */
  submit: string;
  isDanger?: boolean;
  /** Fields that go after the password. */
  after?: (fieldError: (name: string) => string | undefined) => ReactNode;
  label?: string;
  /** The password is the first thing to type here. */
  isFirst?: boolean;
  /** Done with the password given; what it throws is shown. */
  act: () => Promise<unknown>;
}

/** Asks the password again and then does what was asked for: a passer-by at an open screen gets no further than this. */
export function ProofForm({ children, after, submit, isDanger, label, isFirst, act }: Props) {
  const t = useText(securityMessages);
  const prove = useWrite(proveIdentity);
  const [password, setPassword] = useState('');
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const form = useWrongField(error);

  const goOn = async () => {
    setPending(true);
    setError(undefined);
    try {
      await prove.mutateAsync({ body: { password } });
      await act();
    } catch (refused) {
      setError(refused);
    } finally {
      setPending(false);
    }
  };
  const fieldError = (name: string) => (error instanceof ProblemError ? error.fieldMessage(name) : undefined);
  const isAboutField = error instanceof ProblemError && error.problem.code === 'invalid-input';

  return (
    <div ref={form}>
      <Form
        onSubmit={() => void goOn()}
        actions={
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} isPending={isPending}>
            {submit}
          </Button>
        }
      >
        {error !== undefined && !isAboutField && (
          <Notice tone="warn" isLive>
            {sentenceOf(error)}
          </Notice>
        )}
        {children?.(fieldError)}
        <TextField
          label={label ?? t('proof.password')}
          description={t('proof.help')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={fieldError('password')}
          autoFocus={isFirst ?? false}
        />
        {after?.(fieldError)}
      </Form>
    </div>
  );
}
