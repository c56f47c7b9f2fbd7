import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { PersonChip } from '../../../ui/avatar/person-chip.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { listColleagues } from '../../accounts/api.ts';
import { listHouseholds } from '../../households/api.ts';
import { decideOnCase, getCase, type Case } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { workersFor } from './workers-for.ts';

/** One named coordinator, and the colleagues beside. */
export function CoordinatorDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const t = useText(caseMessages);
  const { data } = useRead(listColleagues);
  const [chosen, setChosen] = useState<string | null>(found.coordinator?.id ?? null);
  const reason = useDraft(draftKey('case', found.id, 'coordinator'), '');
  const decide = useWrite(decideOnCase, { refreshes: [getCase, listHouseholds] });
  const params = { caseId: found.id };
  const options = workersFor(data?.colleagues ?? [], found.teamId).map((colleague) => ({
    id: colleague.id,
    label: colleague.name,
    description: colleague.teams.map(({ name }) => name).join(', '),
  }));
  const beside = options.filter(
    ({ id }) => id !== found.coordinator?.id && !found.colleagues.some((colleague) => colleague.id === id),
  );
  const submit = () => {
    if (chosen === null) return;
    decide.mutate(
      { params, body: { kind: 'coordinator', accountId: chosen, reason: reason.value.trim() || null } },
      { onSuccess: () => void reason.discard().then(onClose) },
    );
  };
  return (
    <Dialog
      title={t('coordinator.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isPending={decide.isPending}
            isDisabled={chosen === null || chosen === found.coordinator?.id}
            onPress={submit}
          >
            {t('coordinator.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('coordinator.lead')}</p>
        {decide.error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {decide.error.problem.detail ?? decide.error.problem.title}
          </Notice>
        )}
        <Select label={t('coordinator.who')} options={options} value={chosen} onChange={setChosen} />
        <TextArea
          label={t('coordinator.why')}
          autoComplete="off"
          rows={2}
          value={reason.value}
          onChange={reason.setValue}
          error={decide.error?.fieldMessage('reason')}
        />
        <Stack gap={2}>
          {found.colleagues.map(({ id, name }) => (
            <Cluster key={id} justify="between">
              <PersonChip name={name} tone="worker" />
              <Button
                variant="quiet"
                aria-label={t('coordinator.leave', { name })}
                onPress={() => decide.mutate({ params, body: { kind: 'left', accountId: id } })}
              >
                {t('openings.withdraw')}
              </Button>
            </Cluster>
          ))}
          <Select
            label={t('coordinator.alsoIn')}
            placeholder={t('coordinator.add')}
            options={beside}
            value={null}
            onChange={(accountId) => decide.mutate({ params, body: { kind: 'joined', accountId } })}
          />
        </Stack>
      </Stack>
    </Dialog>
  );
}
