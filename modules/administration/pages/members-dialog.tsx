import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { plainText } from '../../../platform/search/plain-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { CheckboxGroup } from '../../../ui/checkbox/checkbox-group.tsx';
import { DraftConflict } from '../../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../../ui/conflict-view/draft-fields.ts';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getAccount, listAccounts, type AccountRow } from '../api.ts';
import { listTeams, setTeamMembers, type TeamRow } from '../api-teams.ts';
import { rolesInTeams } from '../domain.ts';
import { administrationMessages } from '../messages.ts';

const step = 30;

interface Draft {
  memberIds: string[];
}

interface Props {
  team: TeamRow;
  accounts: readonly AccountRow[];
  onClose: () => void;
}

/** Who belongs to a team: who does now stands on top, anybody else is found by name. */
export function MembersDialog({ team, accounts, onClose }: Props) {
  const t = useText(administrationMessages);
  const can = accounts.filter(({ state, role }) => state !== 'closed' && rolesInTeams.includes(role));
  const [chosen, setChosen] = useState(() => team.memberIds.filter((id) => can.some((one) => one.id === id)));
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(step);
  const write = useWrite(setTeamMembers, { refreshes: [listTeams, listAccounts, getAccount] });
  const theirs = write.error?.theirs(setTeamMembers.reply);
  const onSuccess = () => {
    showToast({ text: t('teams.saved') });
    onClose();
  };
  const save = (accountIds: string[], version = team.version) =>
    write.mutate({ params: { teamId: team.id }, body: { accountIds, version } }, { onSuccess });
  const isMember = ({ id }: AccountRow) => team.memberIds.includes(id);
  const found = [...can.filter(isMember), ...can.filter((one) => !isMember(one))].filter(({ name }) =>
    plainText(name).includes(plainText(sought)),
  );
  const namesOf = ({ memberIds }: Draft) =>
    accounts
      .filter(({ id }) => memberIds.includes(id))
      .map(({ name }) => name)
      .join(', ') || t('teams.members', { count: 0 });
  const title = t('teams.peopleOf', { name: team.name });
  return (
    <WriteDialog
      title={title}
      submit={t('teams.save')}
      isPending={write.isPending}
      error={write.error}
      onSubmit={() => save(chosen)}
      onClose={onClose}
      conflict={
        theirs && (
          <DraftConflict<Draft>
            fields={[fieldMaker<Draft>().whole('members', t('teams.people'), ['memberIds'], namesOf)]}
            mine={{ memberIds: chosen }}
            theirs={theirs}
            isPending={write.isPending}
            onResolve={({ memberIds }) => save(memberIds, theirs.version)}
            onTheirs={() => void write.giveWay().then(onClose)}
          />
        )
      }
    >
      <SearchField label={t('teams.findMember')} value={sought} onChange={setSought} />
      <span role="status" className="kt-soft">
        {t('teams.chosen', { count: chosen.length })}
      </span>
      <CheckboxGroup
        label={t('teams.people')}
        description={t('teams.membersHelp')}
        value={chosen}
        onChange={setChosen}
        error={write.error?.fieldMessage('accountIds')}
      >
        {found.slice(0, shown).map(({ id, name, role }) => (
          <Checkbox key={id} value={id} description={t(`role.${role}`)}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <LoadMore
        shown={Math.min(shown, found.length)}
        total={found.length}
        onMore={() => setShown((before) => before + step)}
      />
    </WriteDialog>
  );
}
