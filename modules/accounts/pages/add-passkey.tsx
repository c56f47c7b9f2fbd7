import { useState } from 'react';
import { startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getMe } from '../api.ts';
import { addPasskey, getSecurity, startPasskey } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { ProofForm } from './proof-form.tsx';
import { DeviceRefusal } from './sentence-of.ts';

/** A name and the password; then the device makes the passkey. */
export function AddPasskey({ onDone }: { onDone: () => void }) {
  const t = useText(securityMessages);
  const [name, setName] = useState('');
  const start = useWrite(startPasskey);
  const add = useWrite(addPasskey, { refreshes: [getSecurity, getMe] });

  const make = async () => {
    const optionsJSON = await start.mutateAsync({});
    const response = await startRegistration({ optionsJSON }).catch((error: unknown) => {
      const isKnown = error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
      throw new DeviceRefusal(isKnown ? t('passkeys.onThisDevice') : t('passkeys.stopped'));
    });
    await add.mutateAsync({ body: { name, response } });
    onDone();
  };
  return (
    <ProofForm submit={t('passkeys.addShort')} act={make}>
      {(fieldError) => (
        <TextField
          label={t('passkeys.name')}
          description={t('passkeys.nameHelp')}
          name="name"
          value={name}
          onChange={setName}
          error={fieldError('name')}
          maxLength={200}
          autoComplete="off"
          autoFocus
        />
      )}
    </ProofForm>
  );
}
