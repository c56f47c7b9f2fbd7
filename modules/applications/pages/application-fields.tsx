import { useText } from '../../../platform/i18n/use-text.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getCase } from '../../cases/api.ts';
import { applicationMessages } from '../messages.ts';

/** What is being typed, as it is kept on the device. */
export interface ApplicationDraft {
  personId: string | null;
  subject: string;
  reportedOn: string | null;
  handler: string;
  toldOfSupport: boolean;
}

interface Props {
  caseId: string;
  value: ApplicationDraft;
  onChange: (part: Partial<ApplicationDraft>) => void;
  error: ProblemError | null;
}

/** For whom, what it is about, and the day from which the terms run. */
export function ApplicationFieldSet({ caseId, value, onChange, error }: Props) {
  const t = useText(applicationMessages);
  const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
  const personError = error?.fieldMessage('personId');
  return (
    <>
      <ChipChoice
        label={t('form.person')}
        chips={people
          .filter((person) => person.place === 'member' || person.id === value.personId)
          .map((person) => ({ id: person.id, label: person.called ?? person.name }))}
        value={value.personId}
        onChange={(personId) => onChange({ personId })}
      />
      {personError && (
        <p className="term-missing" role="alert">
          {t('form.personNeeded')}
        </p>
      )}
      <TextField
        label={t('form.subject')}
        description={t('form.subjectHelp')}
        value={value.subject}
        onChange={(subject) => onChange({ subject })}
        error={error?.fieldMessage('subject')}
        autoComplete="off"
      />
      <DateField
        label={t('form.reportedOn')}
        value={value.reportedOn}
        onChange={(reportedOn) => onChange({ reportedOn })}
        error={error?.fieldMessage('reportedOn')}
      />
      <TextField
        label={t('form.handler')}
        description={t('form.handlerHelp')}
        value={value.handler}
        onChange={(handler) => onChange({ handler })}
        error={error?.fieldMessage('handler')}
        autoComplete="off"
      />
    </>
  );
}

/** What is sent of it. */
export const toApplication = (draft: ApplicationDraft) => ({
  personId: draft.personId ?? '',
  subject: draft.subject,
  reportedOn: draft.reportedOn ?? '',
  handler: draft.handler.trim() || null,
});
