import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { roles, type Role } from '../../../access/viewer.ts';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Membership } from '../api.ts';
import type { Places } from '../api-teams.ts';
import { rolesInTeams } from '../domain.ts';
import { administrationMessages } from '../messages.ts';

export interface AccountDraft {
  name: string;
  role: Role;
  teams: Membership[];
}

interface Props {
  value: AccountDraft;
  onChange: (part: Partial<AccountDraft>) => void;
  places: Places;
  error: ProblemError | null;
  /** Nobody changes their own role. */
  isRoleFixed?: boolean;
}

/** Who somebody is here: role and teams, and per team the part of its area. */
export function AccountFields({ value, onChange, places: { teams, neighbourhoods }, error, isRoleFixed }: Props) {
  const t = useText(administrationMessages);
  const chosen = value.teams.map(({ teamId }) => teamId);
  const areasOf = (teamId: string) => value.teams.find((one) => one.teamId === teamId)?.neighbourhoodIds ?? [];
  const wrongTeams = error?.fieldMessage('teams');
  return (
    <>
      <Select
        label={t('form.role')}
        description={t(`roleHelp.${value.role}`)}
        options={roles.map((id) => ({ id, label: t(`role.${id}`), description: t(`roleHelp.${id}`) }))}
        value={value.role}
        onChange={(role) => onChange({ role })}
        isDisabled={isRoleFixed}
        error={error?.fieldMessage('role')}
      />
      {rolesInTeams.includes(value.role) && (
        <>
          {wrongTeams && (
            <Notice tone="warn" isLive>
              {wrongTeams}
            </Notice>
          )}
          <ChipChoices
            label={t('form.teams')}
            chips={teams.map(({ id, name }) => ({ id, label: name }))}
            value={chosen}
            onChange={(ids) =>
              onChange({ teams: ids.map((teamId) => ({ teamId, neighbourhoodIds: areasOf(teamId) })) })
            }
          />
          {neighbourhoods.length > 1 &&
            teams
              .filter(({ id }) => chosen.includes(id))
              .map((team) => (
                <Disclosure
                  key={team.id}
                  title={t('form.areas', { team: team.name })}
                  meta={areasOf(team.id).length === 0 ? t('account.wholeArea') : areasOf(team.id).length}
                >
                  <ChipChoices
                    label={t('form.areas', { team: team.name })}
                    isLabelHidden
                    description={t('form.areasHelp')}
                    chips={neighbourhoods.map(({ id, name }) => ({ id, label: name }))}
                    value={areasOf(team.id)}
                    onChange={(neighbourhoodIds) =>
                      onChange({
                        teams: value.teams.map((one) => (one.teamId === team.id ? { ...one, neighbourhoodIds } : one)),
                      })
                    }
                  />
                </Disclosure>
              ))}
        </>
      )}
    </>
  );
}

/** The name, for a form that makes or changes an account. */
export function NameField({ value, onChange, error }: Pick<Props, 'value' | 'onChange' | 'error'>) {
  const t = useText(administrationMessages);
  return (
    <TextField
      label={t('form.name')}
      description={t('form.nameHelp')}
      isRequired
      autoComplete="off"
      value={value.name}
      onChange={(name) => onChange({ name })}
      error={error?.fieldMessage('name')}
    />
  );
}
