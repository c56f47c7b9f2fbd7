import { useState } from 'react';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { SecondFactor } from '../api.ts';
import { accountMessages } from '../messages.ts';
import { CodeStep } from './code-step.tsx';
import { PasskeyStep } from './passkey-step.tsx';
import { PasswordStep } from './password-step.tsx';

interface Props {
  /** Filled in already when somebody signs in again. */
  email?: string;
  onSignedIn: () => Promise<void>;
}

type Step = 'password' | SecondFactor;

/** Name and password, then the second step where the account has one. */
export function SignInForm({ email, onSignedIn }: Props) {
  const t = useText(accountMessages);
  const [step, setStep] = useState<Step>('password');
  const [others, setOthers] = useState<readonly Step[]>([]);
  const [isTooLate, setTooLate] = useState(false);

  const goOn = async (factors: readonly SecondFactor[]) => {
    setTooLate(false);
    if (factors.length === 0) return onSignedIn();
    const usable = factors.filter((factor) => factor !== 'passkey' || browserSupportsWebAuthn());
    const offered = usable.length > 0 ? usable : factors;
    setOthers(offered);
    setStep(offered[0] ?? 'password');
  };
  const startOver = (tooLate = false) => {
    setTooLate(tooLate);
    setStep('password');
  };
  const choose = (other: SecondFactor) => (others.includes(other) ? () => setStep(other) : undefined);

  if (step === 'password') {
    return (
      <Stack gap={4}>
        {isTooLate && (
          <Notice tone="warn" isLive>
            {t('signIn.tooLate')}
          </Notice>
        )}
        <PasswordStep email={email} onRight={goOn} />
      </Stack>
    );
  }
  const rest = { onSignedIn, onTooLate: () => startOver(true), onStartOver: () => startOver() };
  return (
    <Stack gap={4}>
      <p role="status">{t('signIn.second')}</p>
      {step === 'passkey' && <PasskeyStep {...rest} onOther={choose('totp')} onRecovery={choose('recovery')} />}
      {step === 'totp' && (
        <CodeStep
          key={step}
          kind={step}
          {...rest}
          other={t('signIn.usePasskey')}
          onOther={choose('passkey')}
          onRecovery={choose('recovery')}
        />
      )}
      {step === 'recovery' && (
        <CodeStep
          key={step}
          kind={step}
          {...rest}
          other={t(others.includes('totp') ? 'signIn.useCode' : 'signIn.usePasskey')}
          onOther={choose('totp') ?? choose('passkey')}
        />
      )}
    </Stack>
  );
}
