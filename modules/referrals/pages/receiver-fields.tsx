import { useDeferredValue } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listColleagues } from '../../accounts/api.ts';
import { listProvisions } from '../../social-map/api.ts';
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
          <TextField
            label={t(`form.toName.${value.toKind}`)}
            value={value.toName}
            onChange={(toName) => onChange({ toName, provisionId: null })}
            error={error?.fieldMessage('to.name')}
            autoComplete="off"
          />
          {value.toKind === 'provision' && value.provisionId === null && (
            <OnTheMap words={value.toName} onChoose={onChange} />
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

/** What the social map knows by these words: one touch fills in the name and the telephone. */
function OnTheMap({ words, onChoose }: { words: string; onChoose: Props['onChange'] }) {
  const t = useText(referralMessages);
  const q = useDeferredValue(words.trim());
  const found = useRead(listProvisions, { query: { q, limit: 6 }, enabled: q.length > 1 }).data?.provisions ?? [];
  if (q.length < 2 || found.length === 0) return null;
  return (
    <ChipChoice
      label={t('form.onTheMap')}
      chips={found.map(({ id, name }) => ({ id, label: name }))}
      value={null}
      onChange={(id) => {
        const one = found.find((provision) => provision.id === id);
        if (!one) return;
        const toName = [one.name, one.provider].filter((word) => word !== null).join(', ');
        onChoose({ toName, provisionId: one.id, contact: one.phone ?? one.email ?? '' });
      }}
    />
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
