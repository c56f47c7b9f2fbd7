import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { SecretDialog } from '../../../platform/web/secret-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { openBsn, type PersonBsn } from '../api.ts';
import { bsnPurposes, type BsnPurpose } from '../domain.ts';
import { bsnMessages } from '../messages.ts';
import './bsn.css';

interface Props {
  householdId: string;
  person: PersonBsn;
  onClose: () => void;
}

/** Asks what for, and shows the whole number for a moment. It is kept nowhere on this side. */
export function OpenBsnDialog({ householdId, person, onClose }: Props) {
  const t = useText(bsnMessages);
  const [purpose, setPurpose] = useState<BsnPurpose>();
  const [reason, setReason] = useState('');
  const [bsn, setBsn] = useState<string>();
  const open = useWrite(openBsn);
  const submit = () => {
    if (!purpose) return;
    open.mutate(
      {
        params: { householdId, personId: person.personId },
        body: purpose === 'other' ? { purpose, reason } : { purpose },
      },
      {
        onSuccess: (found) => {
          setBsn(found.bsn);
          open.reset();
        },
      },
    );
  };
  return (
    <SecretDialog
      title={t('opening.title', { name: person.name })}
      submit={t('opening.submit')}
      isPending={open.isPending}
      isDisabled={purpose === undefined}
      error={open.error}
      secret={bsn && <p className="bsn-whole">{inThrees(bsn)}</p>}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('opening.lead')}</p>
      <RadioGroup
        label={t('opening.purpose')}
        isRequired
        value={purpose ?? ''}
        onChange={(id) => setPurpose(bsnPurposes.find((known) => known === id))}
        error={open.error?.fieldMessage('purpose')}
      >
        {bsnPurposes.map((id) => (
          <Radio key={id} value={id}>
            {t(`purpose.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      {purpose === 'other' && (
        <TextArea
          label={t('opening.reason')}
          isRequired
          rows={2}
          autoComplete="off"
          value={reason}
          onChange={setReason}
          error={open.error?.fieldMessage('reason')}
        />
      )}
    </SecretDialog>
  );
}

/** As one reads it out: three digits at a time. */
const inThrees = (bsn: string) => bsn.replace(/(\d{3})(?=\d)/g, '$1 ');
