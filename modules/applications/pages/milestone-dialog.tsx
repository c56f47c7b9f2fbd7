import type { Language } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { ToldConflict } from '../../../ui/conflict-view/told-conflict.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
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
  const today = useToday();
  const t = useText(applicationMessages);
  const language = useLanguage();
  const last = application.milestones.at(-1)?.kind ?? null;
  const initial: Draft = { onDay: today, text: '', outcome: 'granted', provider: '', undoes: last };
  const key = draftKey('application', application.id, kind);
  const draft = useDraft<Draft>(key, initial, { version: application.version, schema: '1' });
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const add = useWrite(addWmoEvent, { refreshes: [listApplications, getToday] });
  const theirs = add.error?.theirs(Application);
  const { onDay, text, outcome, provider, undoes } = draft.value;

  const send = (version: number) => {
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

  const told = [
    kind === 'undone' && undoes ? t(`what.${undoes}`) : t(`act.${kind}`),
    onDay && writtenDay(onDay, language),
    kind === 'decided' && t(`outcomeChoice.${outcome}`),
    provider,
    text,
  ];
  return (
    <WriteDialog
      title={t(`act.${kind}`)}
      submit={t('dialog.save')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => send(draft.basedOnVersion ?? application.version)}
      onClose={onClose}
      conflict={
        theirs && (
          <ToldConflict
            label={t(`act.${kind}`)}
            mine={told.filter(Boolean).join(' · ')}
            theirs={lastWords(theirs, t, language)}
            isPending={add.isPending}
            onMine={() => send(theirs.version)}
            onTheirs={() => void add.giveWay(draft).then(onClose)}
          />
        )
      }
    >
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
    </WriteDialog>
  );
}

const sentences: Partial<Record<Asking, 'dialog.ownPlanText' | 'dialog.urgentText' | 'dialog.withdrawnText'>> = {
  'own-plan': 'dialog.ownPlanText',
  'urgent-help': 'dialog.urgentText',
  withdrawn: 'dialog.withdrawnText',
};

/** Where a colleague brought it, and what was said with that. */
function lastWords(
  { state, events }: Application,
  t: ReturnType<typeof useText<typeof applicationMessages.nl>>,
  language: Language,
): string {
  const last = events.at(-1);
  return [
    t(`state.${state}`),
    last && last.kind !== 'undone' && t(`what.${last.kind}`),
    last && writtenDay(last.onDay, language),
    last?.text,
  ]
    .filter(Boolean)
    .join(' · ');
}
