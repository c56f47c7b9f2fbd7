import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe, listColleagues } from '../../accounts/api.ts';
import { appointCoordinator, listRestrictedCases, type RestrictedCase } from '../api.ts';
import { restrictionMessages } from '../messages.ts';

/** Hands a restricted case over to another coordinator, without opening it. */
export function AppointDialog({ restricted, onClose }: { restricted: RestrictedCase; onClose: () => void }) {
  const t = useText(restrictionMessages);
  const me = useRead(getMe);
  const { data } = useRead(listColleagues);
  const [chosen, setChosen] = useState<string | null>(null);
  const reason = useDraft(draftKey('case', restricted.caseId, 'restricted-coordinator'), '');
  const appoint = useWrite(appointCoordinator, { refreshes: [listRestrictedCases] });
  const workers = (data?.colleagues ?? []).filter(
    ({ id, role }) => id !== me.data?.accountId && (role === 'generalist' || role === 'coach'),
  );
  const submit = () => {
    if (chosen === null) return;
    appoint.mutate(
      { params: { caseId: restricted.caseId }, body: { accountId: chosen, reason: reason.value } },
      {
        onSuccess: () => {
          showToast({ text: t('appoint.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('appoint.title')}
      submit={t('appoint.submit')}
      isPending={appoint.isPending}
      isDisabled={chosen === null}
      error={appoint.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('appoint.lead')}</p>
      <Select
        label={t('appoint.who')}
        options={workers.map(({ id, name, teams }) => ({
          id,
          label: name,
          description: teams.map((team) => team.name).join(', '),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextField
        label={t('appoint.reason')}
        isRequired
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={appoint.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
