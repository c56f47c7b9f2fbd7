import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getCase } from '../../cases/api.ts';
import { referralMessages } from '../messages.ts';
import { GroundFields } from './ground-fields.tsx';
import { ReceiverFields } from './receiver-fields.tsx';
import type { ReferralDraft } from './referral-draft.ts';

interface Props {
  caseId: string;
  value: ReferralDraft;
  onChange: (part: Partial<ReferralDraft>) => void;
  error: ProblemError | null;
}

/** To whom, what we ask, what goes along, and why it may. */
export function ReferralFieldSet({ caseId, value, onChange, error }: Props) {
  const t = useText(referralMessages);
  const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
  const pieceError = error?.problem.errors?.find(({ path }) => path.startsWith('pieces'))?.message;
  return (
    <>
      <ReceiverFields value={value} onChange={onChange} error={error} />
      <TextArea
        label={t('form.request')}
        value={value.request}
        onChange={(request) => onChange({ request })}
        error={error?.fieldMessage('request')}
        countTo={20_000}
        autoComplete="off"
      />
      {people.length > 0 && (
        <ChipChoices
          label={t('form.about')}
          description={t('form.aboutHelp')}
          chips={people.map((person) => ({ id: person.id, label: person.called ?? person.name }))}
          value={value.personIds}
          onChange={(personIds) => onChange({ personIds })}
        />
      )}
      <TextArea
        label={t('form.pieces')}
        description={t('form.piecesHelp')}
        placeholder={t('form.piecesExample')}
        value={value.pieces}
        onChange={(pieces) => onChange({ pieces })}
        error={pieceError}
        autoComplete="off"
      />
      <GroundFields people={people} value={value} onChange={onChange} error={error} />
      <DateField
        label={t('form.due')}
        value={value.feedbackDue}
        onChange={(feedbackDue) => onChange({ feedbackDue })}
        error={error?.fieldMessage('feedbackDue')}
      />
    </>
  );
}
