import { useState, type FormEvent } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { confirmCode, confirmRecovery } from '../api.ts';
import { accountMessages } from '../messages.ts';
import { OtherWays, type SecondStepProps } from './other-ways.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

/** A code of an app, and one from paper for when that is gone. */
const kinds = {
  totp: {
    confirm: confirmCode,
    label: 'signIn.code',
    help: 'signIn.codeHelp',
    field: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  },
  recovery: {
    confirm: confirmRecovery,
    label: 'signIn.recovery',
    help: 'signIn.recoveryHelp',
    field: { autoComplete: 'off' },
  },
} as const;

interface Props extends SecondStepProps {
  kind: keyof typeof kinds;
  /** What the other way is called. */
  other: string;
}

/** The second step with a code that one types over. */
export function CodeStep({ kind, other, onSignedIn, onTooLate, ...ways }: Props) {
  const t = useText(accountMessages);
  const { confirm, label, help, field } = kinds[kind];
  const [code, setCode] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();
  const form = useWrongField(problem);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setProblem(undefined);
    try {
      await call(confirm, { body: { code: code.replace(/\s/g, '') } });
      await onSignedIn();
    } catch (error) {
      const refused = error as ProblemError;
      if (refused.problem.code === 'not-signed-in') onTooLate();
      else setProblem(refused);
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
            label={t(label)}
            description={t(help)}
            name="code"
            {...field}
            value={code}
            onChange={setCode}
            error={problem?.fieldMessage('code')}
            autoFocus
          />
          <Button type="submit" variant="primary" isWide isPending={isPending}>
            {t('signIn.codeSubmit')}
          </Button>
          <OtherWays other={other} {...ways} />
        </Stack>
      </form>
    </div>
  );
}
