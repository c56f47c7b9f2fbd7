import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../api.ts';
import { changePassword, getSecurity } from '../api-security.ts';
import { shortestPassword } from '../domain.ts';
import { securityMessages } from '../messages-security.ts';
import { ProofForm } from './proof-form.tsx';

/** Another password. What is typed here is the one thing that is never kept on the device. */
export function PasswordCard() {
  const t = useText(securityMessages);
  const [isOpen, setOpen] = useState(false);
  const changed = () => {
    setOpen(false);
    showToast({ text: t('password.changed') });
  };
  return (
    <Card title={t('password.title')}>
      <Stack gap={3}>
        <p>{t('password.text')}</p>
        <div>
          <Button onPress={() => setOpen(true)}>{t('password.change')}</Button>
        </div>
      </Stack>
      <Dialog title={t('password.change')} isOpen={isOpen} onOpenChange={setOpen}>
        <PasswordForm onDone={changed} />
      </Dialog>
    </Card>
  );
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useText(securityMessages);
  const me = useRead(getMe);
  const [newPassword, setNewPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const change = useWrite(changePassword, { refreshes: [getSecurity] });
  const save = async () => {
    await change.mutateAsync({ body: { newPassword } });
    onDone();
  };
  return (
    <ProofForm
      submit={t('password.save')}
      label={t('password.old')}
      act={save}
      after={(fieldError) => (
        <>
          <TextField
            label={t('password.new')}
            description={t('password.newHelp', { count: shortestPassword })}
            type={isShown ? 'text' : 'password'}
            name="newPassword"
            autoComplete="new-password"
            value={newPassword}
            onChange={setNewPassword}
            error={fieldError('newPassword')}
          />
          <Checkbox isSelected={isShown} onChange={setShown}>
            {t('password.show')}
          </Checkbox>
        </>
      )}
    >
      {() => <input hidden readOnly autoComplete="username" value={me.data?.email ?? ''} />}
    </ProofForm>
  );
}
