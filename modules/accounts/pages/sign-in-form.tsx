import { useState, type FormEvent } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { confirmCode, signIn } from '../api.ts';
import { accountMessages } from '../messages.ts';

interface Props {
  /** Filled in already when somebody signs in again. */
  email?: string;
  onSignedIn: () => Promise<void>;
}

/** Name and password, then the second step where the account has one. */
export function SignInForm({ email: known = '', onSignedIn }: Props) {
  const t = useText(accountMessages);
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setProblem(undefined);
    try {
      const state =
        step === 'password'
          ? await call(signIn, { body: { email, password } })
          : await call(confirmCode, { body: { code } });
      if (state.complete) await onSignedIn();
      else setStep('code');
    } catch (error) {
      setProblem(error as ProblemError);
    } finally {
      setPending(false);
    }
  };

  const isRefused = problem?.status === 401;
  const refusal = step === 'password' ? t('signIn.wrong') : t('signIn.codeWrong');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        {problem && (
          <Notice tone="warn" isLive>
            {isRefused ? refusal : problem.problem.title}
          </Notice>
        )}
        {step === 'password' ? (
          <>
            <TextField
              label={t('signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              value={email}
              onChange={setEmail}
              error={problem?.fieldMessage('email')}
              autoFocus={known === ''}
            />
            <TextField
              label={t('signIn.password')}
              type="password"
              name="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
              error={problem?.fieldMessage('password')}
              autoFocus={known !== ''}
            />
          </>
        ) : (
          <TextField
            label={t('signIn.code')}
            description={t('signIn.codeHelp')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            error={problem?.fieldMessage('code')}
            autoFocus
          />
        )}
        <Button type="submit" variant="primary" isWide isPending={isPending}>
          {step === 'password' ? t('signIn.submit') : t('signIn.codeSubmit')}
        </Button>
      </Stack>
    </form>
  );
}
