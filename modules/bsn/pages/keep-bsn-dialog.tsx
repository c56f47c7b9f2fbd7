import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { keepBsn, listBsn, type PersonBsn } from '../api.ts';
import { readBsn, type BsnFault } from '../domain.ts';
import { bsnMessages } from '../messages.ts';

interface Props {
  householdId: string;
  person: PersonBsn;
  onClose: () => void;
}

/**
 * Asks first what the number is needed for, and only then for the number. It is no draft: closed, it is gone, because
 * nothing of a BSN stays on a device.
 */
export function KeepBsnDialog({ householdId, person, onClose }: Props) {
  const t = useText(bsnMessages);
  const [groundId, setGroundId] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<BsnFault>();
  const keep = useWrite(keepBsn, { refreshes: [listBsn] });
  const choose = (id: string) => {
    setGroundId(id);
    setReason(person.grounds.find((one) => one.id === id)?.about ?? '');
  };
  const submit = () => {
    const read = readBsn(typed);
    if ('fault' in read) return setFault(read.fault);
    setFault(undefined);
    keep.mutate(
      {
        params: { householdId, personId: person.personId },
        body: { bsn: read.bsn, groundId, reason, version: person.kept?.version ?? null },
      },
      {
        onSuccess: () => {
          keep.reset();
          showToast({ text: t('form.done') });
          onClose();
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('form.title', { name: person.name })}
      submit={t('form.submit')}
      isPending={keep.isPending}
      isDisabled={groundId === ''}
      error={keep.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={t('form.ground')}
        isRequired
        value={groundId}
        onChange={choose}
        error={keep.error?.fieldMessage('groundId')}
      >
        {person.grounds.map(({ id, ground, about }) => (
          <Radio key={id} value={id}>
            {t(`form.${ground}`, { about })}
          </Radio>
        ))}
      </RadioGroup>
      {groundId !== '' && (
        <>
          <TextField
            label={t('form.bsn')}
            description={t('form.bsnHelp')}
            isRequired
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            value={typed}
            onChange={setTyped}
            error={fault ? t(`refused.${fault}`) : keep.error?.fieldMessage('bsn')}
          />
          <TextField
            label={t('form.reason')}
            isRequired
            autoComplete="off"
            value={reason}
            onChange={setReason}
            error={keep.error?.fieldMessage('reason')}
          />
        </>
      )}
    </WriteDialog>
  );
}
