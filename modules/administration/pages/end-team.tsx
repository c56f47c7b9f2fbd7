import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listAccounts } from '../api.ts';
import { endTeam, listTeams, type TeamRow } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';

interface Props {
  team: TeamRow;
  onClose: () => void;
}

/** Ends a team. One that has something open cannot go, and is told why before anybody presses. */
export function EndTeam({ team: { id, name, version, openFiles, openSignals }, onClose }: Props) {
  const t = useText(administrationMessages);
  const end = useWrite(endTeam, { refreshes: [listTeams, listAccounts] });
  const carries = openFiles > 0 || openSignals > 0;
  const onSuccess = () => {
    showToast({ text: t('teams.ended') });
    onClose();
  };
  return (
    <WriteDialog
      title={t('teams.endTitle', { name })}
      submit={t('teams.end')}
      isPending={end.isPending}
      isDisabled={carries}
      error={end.error}
      onSubmit={() => end.mutate({ params: { teamId: id }, body: { version } }, { onSuccess })}
      onClose={onClose}
    >
      {openFiles > 0 && <p>{t('refused.teamFiles', { count: openFiles })}</p>}
      {openSignals > 0 && <p>{t('refused.teamSignals', { count: openSignals })}</p>}
      {!carries && <p>{t('teams.endText')}</p>}
    </WriteDialog>
  );
}
