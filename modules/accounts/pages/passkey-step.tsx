import { useState } from 'react';
import { startAuthentication } from '@simplewebauthn/browser';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { confirmPasskey, startPasskeySignIn } from '../api-security.ts';
import { accountMessages } from '../messages.ts';
import { OtherWays, type SecondStepProps } from './other-ways.tsx';
import { sentenceOf } from './sentence-of.ts';

/** The second step with a passkey: one press here, and the device asks the rest. */
export function PasskeyStep({ onSignedIn, onTooLate, onOther, onRecovery, onStartOver }: SecondStepProps) {
  const t = useText(accountMessages);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const askDevice = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      const optionsJSON = await call(startPasskeySignIn);
      const response = await startAuthentication({ optionsJSON });
      await call(confirmPasskey, { body: { response } });
      await onSignedIn();
    } catch (error) {
      if (!(error instanceof ProblemError)) setProblem(t('signIn.passkeyStopped'));
      else if (error.problem.code === 'not-signed-in') onTooLate();
      else setProblem(sentenceOf(error));
    } finally {
      setPending(false);
    }
  };

  return (
    <Stack gap={4}>
      {problem && (
        <Notice tone="warn" isLive>
          {problem}
        </Notice>
      )}
      <Button
        variant="primary"
        isWide
        icon={<LockIcon />}
        isPending={isPending}
        onPress={() => void askDevice()}
        autoFocus
      >
        {t('signIn.passkey')}
      </Button>
      <p className="kt-soft">{t('signIn.passkeyHelp')}</p>
      <OtherWays other={t('signIn.useCode')} onOther={onOther} onRecovery={onRecovery} onStartOver={onStartOver} />
    </Stack>
  );
}
