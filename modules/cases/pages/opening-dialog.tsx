import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { listColleagues } from '../../accounts/api.ts';
import { getCase, openCaseToColleague, type Case } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { workersFor } from './workers-for.ts';

interface Draft {
  accountId: string | null;
  purpose: string;
  until: string | null;
}

/** Opens this one case to a colleague: why, and until when. */
export function OpeningDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const t = useText(caseMessages);
  const { data } = useRead(listColleagues);
  const empty: Draft = { accountId: null, purpose: '', until: null };
  const draft = useDraft(draftKey('case', found.id, 'opening'), empty, { schema: '1' });
  const open = useWrite(openCaseToColleague, { refreshes: [getCase] });
  const value = draft.value;
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const options = workersFor(data?.colleagues ?? [], found.teamId)
    .filter((colleague) => !colleague.teams.some(({ id }) => id === found.teamId))
    .map(({ id, name, teams }) => ({ id, label: name, description: teams.map((team) => team.name).join(', ') }));
  const submit = () =>
    open.mutate(
      // What is empty is refused by name of the field.
      {
        params: { caseId: found.id },
        body: { accountId: value.accountId ?? '', purpose: value.purpose, until: value.until ?? '' },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <Dialog
      title={t('openings.add')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={open.isPending} onPress={submit}>
            {t('openings.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {open.error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {open.error.problem.detail ?? open.error.problem.title}
          </Notice>
        )}
        <Select
          label={t('openings.who')}
          options={options}
          value={value.accountId}
          onChange={(accountId) => change({ accountId })}
          error={open.error?.fieldMessage('accountId')}
        />
        <TextArea
          label={t('openings.purpose')}
          description={t('openings.purposeHelp')}
          autoComplete="off"
          value={value.purpose}
          onChange={(purpose) => change({ purpose })}
          error={open.error?.fieldMessage('purpose')}
        />
        <DateField
          label={t('openings.until')}
          value={value.until}
          onChange={(until) => change({ until })}
          error={open.error?.fieldMessage('until')}
        />
      </Stack>
    </Dialog>
  );
}
