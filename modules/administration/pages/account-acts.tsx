import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { ReasonDialog } from '../../../platform/web/reason-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { closeAccount, endAccountSessions, getAccount, listAccounts, reopenAccount, type Account } from '../api.ts';
import type { Places } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { GiveLink } from './give-link.tsx';
import { useReadAgain } from './use-read-again.ts';

export type Act = 'link' | 'close' | 'reopen' | 'end';

interface Props {
  account: Account;
  teams: Places['teams'];
  onClose: () => void;
}

/** What is done to an account, each in a dialog that says what happens. */
export function AccountAct({ act, ...props }: Props & { act: Act }) {
  switch (act) {
    case 'link':
      return <GiveLink {...props} />;
    case 'close':
      return <Close {...props} />;
    case 'reopen':
      return <Reopen {...props} />;
    case 'end':
      return <EndSessions {...props} />;
  }
}

const refreshes = [getAccount, listAccounts];

function Close({ account: { id, name, version, carries }, teams, onClose }: Props) {
  const t = useText(administrationMessages);
  const close = useWrite(closeAccount, { refreshes });
  const onError = useReadAgain();
  const total = carries.reduce((sum, one) => sum + one.files, 0);
  const nameOf = (teamId: string) => teams.find((team) => team.id === teamId)?.name ?? t('account.endedTeam');
  const perTeam = carries.map(({ teamId, files }) => t('account.files', { team: nameOf(teamId), count: files }));
  return (
    <ReasonDialog
      title={t('ask.closeTitle', { name })}
      lead={[
        t('ask.closeLead'),
        ...(total > 0 ? [t('ask.closeCarries', { count: total }), `${perTeam.join('; ')}.`] : []),
      ].join(' ')}
      label={t('ask.closeReason')}
      submit={t('ask.closeSubmit')}
      done={t('ask.closed')}
      draft={draftKey('accounts', id, 'close')}
      isPending={close.isPending}
      error={close.error}
      onSubmit={(reason, then) =>
        close.mutate({ params: { accountId: id }, body: { reason, version } }, { ...then, onError })
      }
      onClose={onClose}
    />
  );
}

function Reopen({ account: { id, name, version }, onClose }: Props) {
  const t = useText(administrationMessages);
  const reopen = useWrite(reopenAccount, { refreshes });
  const onError = useReadAgain();
  return (
    <ReasonDialog
      title={t('ask.reopenTitle', { name })}
      lead={t('ask.reopenLead')}
      label={t('ask.reopenReason')}
      submit={t('ask.reopenSubmit')}
      done={t('ask.reopened')}
      draft={draftKey('accounts', id, 'reopen')}
      isPending={reopen.isPending}
      error={reopen.error}
      onSubmit={(reason, then) =>
        reopen.mutate({ params: { accountId: id }, body: { reason, version } }, { ...then, onError })
      }
      onClose={onClose}
    />
  );
}

function EndSessions({ account: { id, name }, onClose }: Props) {
  const t = useText(administrationMessages);
  const end = useWrite(endAccountSessions, { refreshes });
  const onSuccess = () => {
    showToast({ text: t('ask.ended') });
    onClose();
  };
  return (
    <WriteDialog
      title={t('ask.endTitle', { name })}
      submit={t('ask.endSubmit')}
      isPending={end.isPending}
      error={end.error}
      onSubmit={() => end.mutate({ params: { accountId: id } }, { onSuccess })}
      onClose={onClose}
    >
      <p>{t('ask.endText')}</p>
    </WriteDialog>
  );
}
