import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getToday } from '../../today/api.ts';
import { addWmoEvent, Application, listApplications, type WmoAct } from '../api.ts';
import { decisionOutcomes, type DecisionOutcome, type MilestoneKind } from '../domain.ts';
import { applicationMessages } from '../messages.ts';

export type Asking = MilestoneKind | 'undone';

interface Draft {
  onDay: string | null;
  text: string;
  outcome: DecisionOutcome;
  provider: string;
  undoes: MilestoneKind | null;
}

interface Props {
  caseId: string;
  application: Application;
  kind: Asking;
  onClose: () => void;
}

/** One thing that happened on the way: the day, and a sentence. */
export function MilestoneDialog({ caseId, application, kind, onClose }: Props) {
  const t = useText(applicationMessages);
  const last = application.milestones.at(-1)?.kind ?? null;
  const initial: Draft = { onDay: dayOf(new Date()), text: '', outcome: 'granted', provider: '', undoes: last };
  const key = draftKey('application', application.id, kind);
  const draft = useDraft<Draft>(key, initial, { version: application.version, schema: '1' });
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const add = useWrite(addWmoEvent, { refreshes: [listApplications, getToday] });
  const theirs = add.error?.status === 409 ? Application.safeParse(add.error.problem.current).data : undefined;
  const { onDay, text, outcome, provider, undoes } = draft.value;

  const submit = () => {
    const version = theirs?.version ?? draft.basedOnVersion ?? application.version;
    const body = {
      kind,
      onDay: onDay ?? '',
      version,
      text,
      ...(kind === 'decided' ? { outcome } : {}),
      ...(kind === 'allocated' ? { provider: provider.trim() || null } : {}),
      ...(kind === 'undone' ? { undoes } : {}),
    } as WmoAct;
    add.mutate(
      { params: { caseId, applicationId: application.id }, body },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };

  return (
    <Dialog
      title={t(`act.${kind}`)}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" isPending={add.isPending} onPress={submit}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {add.error && !add.error.problem.errors && (
          <Notice tone="warn" isLive title={add.error.problem.title}>
            {theirs ? t(`state.${theirs.state}`) : add.error.problem.detail}
          </Notice>
        )}
        {kind === 'undone' && (
          <Select
            label={t('dialog.undoes')}
            options={application.milestones.map((milestone) => ({
              id: milestone.kind,
              label: t(`what.${milestone.kind}`),
            }))}
            value={undoes}
            onChange={(chosen) => change({ undoes: chosen })}
          />
        )}
        {kind === 'decided' && (
          <ChipChoice
            label={t('dialog.outcome')}
            description={t('dialog.letterHint')}
            isRequired
            chips={decisionOutcomes.map((id) => ({ id, label: t(`outcomeChoice.${id}`) }))}
            value={outcome}
            onChange={(chosen) => chosen && change({ outcome: chosen })}
          />
        )}
        <DateField
          label={t('dialog.on')}
          value={onDay}
          onChange={(day) => change({ onDay: day })}
          error={add.error?.fieldMessage('onDay')}
        />
        {kind === 'allocated' && (
          <TextField
            label={t('dialog.provider')}
            value={provider}
            onChange={(value) => change({ provider: value })}
            error={add.error?.fieldMessage('provider')}
            autoComplete="off"
          />
        )}
        <TextArea
          label={t(sentences[kind] ?? 'dialog.text')}
          value={text}
          onChange={(value) => change({ text: value })}
          error={add.error?.fieldMessage('text')}
          autoComplete="off"
        />
      </Stack>
    </Dialog>
  );
}

const sentences: Partial<Record<Asking, 'dialog.ownPlanText' | 'dialog.urgentText' | 'dialog.withdrawnText'>> = {
  'own-plan': 'dialog.ownPlanText',
  'urgent-help': 'dialog.urgentText',
  withdrawn: 'dialog.withdrawnText',
};
