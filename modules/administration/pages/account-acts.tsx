import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { hashOf, newSecret } from '../../../platform/web/private-link/link-secret.ts';
import { MadeLinkDialog } from '../../../platform/web/private-link/made-link-dialog.tsx';
import { ReasonDialog } from '../../../platform/web/reason-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import {
  closeAccount,
  endAccountSessions,
  getAccount,
  giveLink,
  listAccounts,
  reopenAccount,
  type Account,
} from '../api.ts';
import type { Places } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { addressOfLink } from './address-of-link.ts';

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

/** After a clash the account is read again: pressed once more, it is done to the account as it is now. */
function useReadAgain() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [getAccount.id] });
}

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

function GiveLink({ account: { id, name, version, hasPassword }, onClose }: Props) {
  const t = useText(administrationMessages);
  const [secret] = useState(newSecret);
  const [made, setMade] = useState<{ link: string; isHeld: boolean } | null>(null);
  const isMade = useRef(false);
  const give = useWrite(giveLink, { refreshes });
  const onError = useReadAgain();
  const go = async (reason: string, then: { onSuccess: () => void }) => {
    const body = { reason, version, tokenHash: await hashOf(secret) };
    give.mutate(
      { params: { accountId: id }, body },
      {
        onError,
        onSuccess: ({ linkPrefix, link }) => {
          isMade.current = true;
          setMade({ link: addressOfLink(linkPrefix, secret), isHeld: link?.state === 'held' });
          then.onSuccess();
        },
      },
    );
  };
  if (made) {
    const explain = [t('link.explain', { name }), made.isHeld && t('link.explainHeld')].filter(Boolean).join(' ');
    return <MadeLinkDialog link={made.link} explain={explain} onClose={onClose} />;
  }
  return (
    <ReasonDialog
      title={t('ask.linkTitle', { name })}
      lead={t(hasPassword ? 'ask.linkLead' : 'ask.firstLinkLead')}
      label={t('ask.linkReason')}
      submit={t('ask.linkSubmit')}
      done={t('link.ready')}
      draft={draftKey('accounts', id, 'link')}
      isPending={give.isPending}
      error={give.error}
      onSubmit={(reason, then) => void go(reason, then)}
      // When it is done it asks to be closed too; then the link stands in its place.
      onClose={() => isMade.current || onClose()}
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
