import { useState, type FormEvent } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { confirmCode } from '../api.ts';
import { accountMessages } from '../messages.ts';
import { OtherWays, type SecondStepProps } from './other-ways.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

/** The second step with a code of an app. */
export function CodeStep({ onSignedIn, onTooLate, onOther, onStartOver }: SecondStepProps) {
  const t = useText(accountMessages);
  const [code, setCode] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();
  const form = useWrongField(problem);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setProblem(undefined);
    try {
      await call(confirmCode, { body: { code: code.replace(/\s/g, '') } });
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
          <Button type="submit" variant="primary" isWide isPending={isPending}>
            {t('signIn.codeSubmit')}
          </Button>
          <OtherWays other={t('signIn.usePasskey')} onOther={onOther} onStartOver={onStartOver} />
        </Stack>
      </form>
    </div>
  );
}
