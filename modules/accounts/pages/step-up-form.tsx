import { useState } from 'react';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getSecurity, proveWithCode, proveWithPasskey, startPasskeyProof, type Security } from '../api-security.ts';
import { accountMessages } from '../messages.ts';
import { securityMessages } from '../messages-security.ts';
import { ProviderWindows } from './provider-doors.tsx';
import { ProofForm } from './proof-form.tsx';
import { DeviceRefusal, sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

type Way = 'passkey' | 'totp' | 'password';

/** The ways this person has to show who they are; the quickest first. */
function waysOf({ passkeys, codesSince, hasPassword }: Security): Way[] {
  const ways: Way[] = [];
  if (passkeys.length > 0 && browserSupportsWebAuthn()) ways.push('passkey');
  if (codesSince !== null) ways.push('totp');
  if (hasPassword) ways.push('password');
  return ways;
}

/** Shows once more who is there, in whichever way the person has. */
export function StepUpForm({ onProven }: { onProven: () => void }) {
  const security = useRead(getSecurity);
  return <Loaded of={security}>{(data) => <Ways security={data} onProven={onProven} />}</Loaded>;
}

function Ways({ security, onProven }: { security: Security; onProven: () => void }) {
  const t = useText(securityMessages);
  const ways = waysOf(security);
  const [chosen, choose] = useState(ways[0]);
  return (
    <Stack gap={4}>
      {ways.length === 0 && <ProviderWindows purpose="step-up" onDone={onProven} />}
      {chosen === 'passkey' && <WithPasskey onProven={onProven} />}
      {chosen === 'totp' && <WithCode onProven={onProven} />}
      {chosen === 'password' && <ProofForm submit={t('proof.goOn')} act={async () => onProven()} isFirst />}
      {ways.length > 1 && (
        <Cluster justify="center">
          {ways
            .filter((way) => way !== chosen)
            .map((way) => (
              <Button key={way} variant="quiet" onPress={() => choose(way)}>
                {t(`stepUp.${way}`)}
              </Button>
            ))}
        </Cluster>
      )}
    </Stack>
  );
}

function WithPasskey({ onProven }: { onProven: () => void }) {
  const t = useText(accountMessages);
  const start = useWrite(startPasskeyProof);
  const prove = useWrite(proveWithPasskey);
  const [refused, setRefused] = useState<unknown>();
  const ask = async () => {
    setRefused(undefined);
    try {
      const optionsJSON = await start.mutateAsync({});
      const response = await startAuthentication({ optionsJSON }).catch(() => {
        throw new DeviceRefusal(t('signIn.passkeyStopped'));
      });
      await prove.mutateAsync({ body: { response } });
      onProven();
    } catch (error) {
      setRefused(error);
    }
  };
  return (
    <Stack gap={4}>
      {refused !== undefined && (
        <Notice tone="warn" isLive>
          {sentenceOf(refused)}
        </Notice>
      )}
      <Button
        variant="primary"
        isWide
        icon={<LockIcon />}
        isPending={start.isPending || prove.isPending}
        onPress={() => void ask()}
        autoFocus
      >
        {t('signIn.passkey')}
      </Button>
      <p className="kt-soft">{t('signIn.passkeyHelp')}</p>
    </Stack>
  );
}

function WithCode({ onProven }: { onProven: () => void }) {
  const t = useText(accountMessages);
  const prove = useWrite(proveWithCode);
  const [code, setCode] = useState('');
  const form = useWrongField(prove.error);
  const wrong = prove.error?.fieldMessage('code');
  return (
    <div ref={form}>
      <Form
        onSubmit={() => prove.mutate({ body: { code: code.replace(/\s/g, '') } }, { onSuccess: onProven })}
        actions={
          <Button type="submit" variant="primary" isPending={prove.isPending}>
            {t('signIn.codeSubmit')}
          </Button>
        }
      >
        {prove.error && !wrong && (
          <Notice tone="warn" isLive>
            {sentenceOf(prove.error)}
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
          error={wrong}
          autoFocus
        />
      </Form>
    </div>
  );
}
