import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DraftConflict } from '../../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../../ui/conflict-view/draft-fields.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { changeAccount, getAccount, listAccounts, type Account } from '../api.ts';
import { listTeams, type Places } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { AccountFields, NameField, type AccountDraft } from './account-fields.tsx';

type Draft = AccountDraft & { reason: string };
const draftOf = ({ name, role, teams }: Account): Draft => ({ name, role, teams, reason: '' });

interface Props {
  account: Account;
  places: Places;
  onClose: () => void;
}

/** Name, role and teams; another role is explained to the privacy officer. */
export function ChangeAccount({ account, places, onClose }: Props) {
  const t = useText(administrationMessages);
  const { id, version } = account;
  const draft = useDraft<Draft>(draftKey('accounts', id, 'change'), draftOf(account), { version });
  const change = useWrite(changeAccount, { refreshes: [getAccount, listAccounts, listTeams] });
  const theirs = change.error?.theirs(changeAccount.reply);
  const set = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const save = async (value: Draft, seen = draft.basedOnVersion ?? version) => {
    await change.mutateAsync({ params: { accountId: id }, body: { ...value, version: seen } });
    await draft.discard();
    showToast({ text: t('form.saved') });
    onClose();
  };
  const teamNames = ({ teams }: Draft) =>
    places.teams
      .filter((team) => teams.some(({ teamId }) => teamId === team.id))
      .map(({ name }) => name)
      .join(', ') || t('account.noTeams');
  const { text, whole } = fieldMaker<Draft>();
  const field = { value: draft.value, onChange: set, error: change.error };
  return (
    <WriteDialog
      title={t('form.changeTitle', { name: account.name })}
      submit={t('form.save')}
      isPending={change.isPending}
      error={change.error}
      onSubmit={() => void save(draft.value).catch(() => undefined)}
      onClose={onClose}
      conflict={
        theirs && (
          <DraftConflict<Draft>
            fields={[
              text('name', t('form.name')),
              whole('role', t('form.role'), ['role'], ({ role }) => t(`role.${role}`)),
              whole('teams', t('form.teams'), ['teams'], teamNames),
            ]}
            mine={draft.value}
            theirs={draftOf(theirs)}
            isPending={change.isPending}
            onResolve={(value) => {
              draft.setValue(value);
              void save(value, theirs.version).catch(() => undefined);
            }}
            onTheirs={() => void change.giveWay(draft).then(onClose)}
          />
        )
      }
    >
      <NameField {...field} />
      <AccountFields {...field} places={places} isRoleFixed={account.isMe} />
      {draft.value.role !== account.role && (
        <TextArea
          label={t('form.reason')}
          description={t('form.reasonHelp')}
          isRequired
          rows={2}
          autoComplete="off"
          value={draft.value.reason}
          onChange={(reason) => set({ reason })}
          error={change.error?.fieldMessage('reason')}
        />
      )}
    </WriteDialog>
  );
}
