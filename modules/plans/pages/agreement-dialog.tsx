import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getPlan } from '../api.ts';
import { agreementAnswers, agreementWays, type AgreementAnswer, type AgreementWay } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Plan, VersionHead } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { answerPlan, listPlanVersions } from '../version-api.ts';
import { waitingFor } from './agreement.tsx';

interface Draft {
  personId: string | null;
  answer: AgreementAnswer | null;
  how: AgreementWay;
  remark: string;
  onDay: string | null;
}

/** One person says whether a version is right, in their own words if they like; then the next. */
export function AgreementDialog({ plan, version, onClose }: { plan: Plan; version: VersionHead; onClose: () => void }) {
  const today = useToday();
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const waiting = waitingFor(plan, version);
  const start: Draft = {
    personId: waiting[0]?.id ?? null,
    answer: null,
    how: 'in-person',
    remark: '',
    onDay: today,
  };
  const draft = useDraft<Draft>(draftKey('plan', 'answer', version.id), start, { schema: '1' });
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const save = useWrite(answerPlan, { refreshes: [getPlan, listPlanVersions] });
  const { personId, answer, how, remark, onDay } = draft.value;
  const submit = () =>
    save.mutate(
      {
        params: { caseId: plan.caseId, versionId: version.id },
        body: {
          personId: personId ?? '',
          answer: answer ?? ('' as AgreementAnswer),
          how,
          remark,
          ...(onDay ? { onDay } : {}),
        },
      },
      {
        onSuccess: () => {
          showToast({ text: words('agree.saved') });
          const isLast = waiting.every(({ id }) => id === personId);
          void draft.discard().then(() => isLast && onClose());
        },
      },
    );
  return (
    <WriteDialog
      title={words('agree.title', { number: version.number })}
      submit={t('form.save')}
      error={save.error}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="kt-soft">{words('agree.lead')}</p>
      <ChipChoice
        label={words('agree.who')}
        isRequired
        chips={plan.around.members.filter(({ isAdult }) => isAdult).map(({ id, short }) => ({ id, label: short }))}
        value={personId}
        onChange={(id) => change({ personId: id })}
      />
      <ChipChoice
        label={words('agree.answer')}
        isRequired
        description={save.error?.fieldMessage('answer') && <strong>{words('agree.choose')}</strong>}
        chips={agreementAnswers.map((id) => ({ id, label: words(`agree.${id}`) }))}
        value={answer}
        onChange={(id) => change({ answer: id })}
      />
      <ChipChoice
        label={words('agree.how')}
        isRequired
        chips={agreementWays.map((id) => ({ id, label: words(`agree.way.${id}`) }))}
        value={how}
        onChange={(id) => change({ how: id ?? how })}
      />
      <TextArea
        label={words('agree.remark')}
        rows={2}
        autoComplete="off"
        value={remark}
        onChange={(text) => change({ remark: text })}
        error={save.error?.fieldMessage('remark')}
      />
      <DateField
        label={words('agree.onDay')}
        value={onDay}
        onChange={(day) => change({ onDay: day })}
        error={save.error?.fieldMessage('onDay')}
      />
      <p className="kt-soft kt-small">{t('form.mayBeEmpty')}</p>
    </WriteDialog>
  );
}
