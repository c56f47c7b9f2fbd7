import { useState } from 'react';
import type { z } from 'zod';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { SecretDialog } from '../../../platform/web/secret-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { addressLine } from '../../households/domain.ts';
import { openSecretAddress } from '../api.ts';
import { restrictionMessages } from '../messages.ts';
import './secret-address.css';

type Address = z.infer<typeof openSecretAddress.reply>;

/** Asks what the address is needed for, and shows it for a moment. It is kept nowhere on this side. */
export function OpenAddressDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(restrictionMessages);
  const reason = useDraft(draftKey('case', caseId, 'secret-address-opening'), '');
  const open = useWrite(openSecretAddress);
  const [address, setAddress] = useState<Address>();
  const submit = () =>
    open.mutate(
      { params: { caseId }, body: { reason: reason.value } },
      {
        onSuccess: (found) => {
          setAddress(found);
          open.reset();
          void reason.discard();
        },
      },
    );
  return (
    <SecretDialog
      title={t('opening.title')}
      submit={t('opening.submit')}
      isPending={open.isPending}
      error={open.error}
      secret={address && <Lines address={address} />}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('opening.lead')}</p>
      <TextArea
        label={t('opening.reason')}
        isRequired
        rows={2}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={open.error?.fieldMessage('reason')}
      />
    </SecretDialog>
  );
}

function Lines({ address }: { address: Address }) {
  const t = useText(restrictionMessages);
  const lines = [addressLine(address), [address.postcode, address.city].filter(Boolean).join(' ')].filter(Boolean);
  if (lines.length === 0) return <p>{t('opening.empty')}</p>;
  return (
    <address className="secret-lines">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
