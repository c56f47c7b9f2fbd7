import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getHousehold } from '../../households/api.ts';
import { changeSecretAddress } from '../api.ts';
import { restrictionMessages } from '../messages.ts';

interface Props {
  caseId: string;
  version: number;
  onClose: () => void;
}

const parts = ['street', 'houseNumber', 'postcode', 'city'] as const;
const empty = { street: '', houseNumber: '', postcode: '', city: '', reason: '' };

/** Takes a new address that goes straight behind the lock. What is typed is no draft: it is gone with this dialog. */
export function ChangeAddressDialog({ caseId, version, onClose }: Props) {
  const t = useText(restrictionMessages);
  const [typed, setTyped] = useState(empty);
  const change = useWrite(changeSecretAddress, { refreshes: [getHousehold] });
  const set = (part: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...part }));
  const orNull = (text: string) => text.trim() || null;
  const submit = () =>
    change.mutate(
      {
        params: { caseId },
        body: {
          street: typed.street,
          houseNumber: orNull(typed.houseNumber),
          postcode: orNull(typed.postcode),
          city: orNull(typed.city),
          reason: typed.reason,
          version,
        },
      },
      {
        onSuccess: () => {
          showToast({ text: t('changing.done') });
          onClose();
        },
      },
    );
  return (
    <WriteDialog
      title={t('changing.title')}
      submit={t('changing.submit')}
      isPending={change.isPending}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('changing.lead')}</p>
      {parts.map((part) => (
        <TextField
          key={part}
          label={t(`changing.${part}`)}
          isRequired={part === 'street'}
          autoComplete="off"
          value={typed[part]}
          onChange={(text) => set({ [part]: text })}
          error={change.error?.fieldMessage(part)}
        />
      ))}
      <TextArea
        label={t('changing.reason')}
        isRequired
        rows={2}
        autoComplete="off"
        value={typed.reason}
        onChange={(text) => set({ reason: text })}
        error={change.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
