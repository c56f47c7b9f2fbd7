import { useText } from '../../../platform/i18n/use-text.ts';
import { OfferedChoice } from '../../../platform/web/offered-choice.tsx';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listColleagues } from '../../accounts/api.ts';
import { receiverKinds } from '../domain.ts';
import { referralMessages } from '../messages.ts';
import type { ReferralDraft } from './referral-draft.ts';

interface Props {
  value: ReferralDraft;
  onChange: (part: Partial<ReferralDraft>) => void;
  error: ProblemError | null;
}

/** To whom: something of the social map, an organisation, a person, or a colleague. */
export function ReceiverFields({ value, onChange, error }: Props) {
  const t = useText(referralMessages);
  const isColleague = value.toKind === 'colleague';
  return (
    <>
      <ChipChoice
        label={t('form.toKind')}
        isRequired
        chips={receiverKinds.map((id) => ({ id, label: t(`form.to.${id}`) }))}
        value={value.toKind}
        onChange={(toKind) => toKind && onChange({ toKind, provisionId: null })}
      />
      {isColleague ? (
        <ColleagueChoice value={value} onChange={onChange} error={error} />
      ) : (
        <>
          {value.toKind === 'provision' ? (
            <OfferedChoice
              of="provision"
              label={t('form.toName.provision')}
              value={{ id: value.provisionId, name: value.toName }}
              onChange={({ id, name, contact }) =>
                onChange({ provisionId: id, toName: name, ...(contact ? { contact } : {}) })
              }
              error={error?.fieldMessage('to.name')}
            />
          ) : (
            <TextField
              label={t(`form.toName.${value.toKind}`)}
              value={value.toName}
              onChange={(toName) => onChange({ toName })}
              error={error?.fieldMessage('to.name')}
              autoComplete="off"
            />
          )}
          <TextField
            label={t('form.contact')}
            value={value.contact}
            onChange={(contact) => onChange({ contact })}
            error={error?.fieldMessage('to.contact')}
            autoComplete="off"
          />
        </>
      )}
    </>
  );
}

function ColleagueChoice({ value, onChange, error }: Props) {
  const t = useText(referralMessages);
  const colleagues = useRead(listColleagues).data?.colleagues ?? [];
  return (
    <Select
      label={t('form.toName.colleague')}
      options={colleagues
        .filter(({ role }) => role === 'generalist' || role === 'coach' || role === 'partner')
        .map(({ id, name, teams }) => ({ id, label: name, description: teams.map((team) => team.name).join(', ') }))}
      value={value.accountId}
      onChange={(accountId) => onChange({ accountId })}
      error={error?.fieldMessage('to.accountId')}
    />
  );
}
