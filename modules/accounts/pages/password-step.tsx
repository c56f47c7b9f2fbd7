import { useState, type FormEvent } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { signIn, type SecondFactor } from '../api.ts';
import { accountMessages } from '../messages.ts';
import { sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

interface Props {
  email?: string | undefined;
  /** The password was right; `factors` are the second steps to choose from, none when the door is open. */
  onRight: (factors: readonly SecondFactor[]) => Promise<void>;
}

/** The first step: who are you, and do you know your password. */
export function PasswordStep({ email: known = '', onRight }: Props) {
  const t = useText(accountMessages);
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();
  const form = useWrongField(problem);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setProblem(undefined);
    try {
      const state = await call(signIn, { body: { email, password } });
      await onRight(state.complete ? [] : state.secondFactors);
    } catch (error) {
      setProblem(error as ProblemError);
    } finally {
      setPending(false);
    }
  };

  return (
    <div ref={form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={4}>
          {problem && (
            <Notice tone="warn" isLive>
              {sentenceOf(problem)}
            </Notice>
          )}
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
          <Button type="submit" variant="primary" isWide isPending={isPending}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </div>
  );
}
