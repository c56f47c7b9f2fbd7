import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getMe } from '../api.ts';
import { confirmCodes, getSecurity, startCodes } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { ProofForm } from './proof-form.tsx';
import { QrPicture } from './qr-picture.tsx';
import { sentenceOf } from './sentence-of.ts';
import { useWrongField } from './wrong-field.ts';

const inFours = (key: string) => key.match(/.{1,4}/g)?.join(' ') ?? key;

/** Turning codes on: the password, the key as a picture and as text, and a first code that shows the app has it. */
export function CodesSetup({ onDone }: { onDone: () => void }) {
  const t = useText(securityMessages);
  const start = useWrite(startCodes);
  const confirm = useWrite(confirmCodes, { refreshes: [getSecurity, getMe] });
  const [code, setCode] = useState('');
  const form = useWrongField(confirm.error);
  const offer = start.data;

  if (!offer) {
    return (
      <ProofForm submit={t('proof.goOn')} act={() => start.mutateAsync({})}>
        {() => <p>{t('codes.offText')}</p>}
      </ProofForm>
    );
  }
  const submit = async () => {
    await confirm.mutateAsync({ body: { code: code.replace(/\s/g, '') } });
    onDone();
  };
  const fieldError = confirm.error?.fieldMessage('code');
  return (
    <div ref={form}>
      <Form
        // The refusal is shown below; it is kept in `confirm`.
        onSubmit={() => void submit().catch(() => undefined)}
        actions={
          <Button type="submit" variant="primary" isPending={confirm.isPending}>
            {t('codes.confirm')}
          </Button>
        }
      >
        {confirm.error && !fieldError && (
          <Notice tone="warn" isLive>
            {sentenceOf(confirm.error)}
          </Notice>
        )}
        <Stack gap={3}>
          <p>{t('codes.scan')}</p>
          <QrPicture text={offer.uri} label={t('codes.picture')} />
          <p>
            {t('codes.key')}
            <code className="security-key">{inFours(offer.key)}</code>
          </p>
          <p>
            <Link href={offer.uri}>{t('codes.openHere')}</Link>
          </p>
        </Stack>
        <TextField
          label={t('codes.code')}
          description={t('codes.codeHelp')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          error={fieldError}
          autoFocus
        />
      </Form>
    </div>
  );
}
