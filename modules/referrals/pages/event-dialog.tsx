import type { Language } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { ToldConflict } from '../../../ui/conflict-view/told-conflict.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getToday } from '../../today/api.ts';
import { addReferralEvent, listReferrals, Referral, type ReferralAct } from '../api.ts';
import { chainSteps, chainWords, type ChainStep, type ReferralEventKind } from '../domain.ts';
import { referralMessages } from '../messages.ts';
import { stateWords } from './threads.ts';

interface Draft {
  onDay: string | null;
  byName: string;
  text: string;
  step: ChainStep;
}

interface Props {
  caseId: string;
  referral: Referral;
  kind: ReferralEventKind;
  title: string;
  onClose: () => void;
}

/** Those in which somebody over there said something. */
const theySay: readonly ReferralEventKind[] = ['received', 'accepted', 'refused', 'feedback'];

/** One thing that happened: a day, who said so, and a sentence. */
export function ReferralEventDialog({ caseId, referral, kind, title, onClose }: Props) {
  const today = useToday();
  const t = useText(referralMessages);
  const language = useLanguage();
  const initial: Draft = { onDay: today, byName: '', text: '', step: followingStep(referral.step) };
  const draft = useDraft<Draft>(draftKey('referral', referral.id, kind), initial, {
    version: referral.version,
    schema: '1',
  });
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const add = useWrite(addReferralEvent, { refreshes: [listReferrals, getToday] });
  const theirs = add.error?.theirs(Referral);
  const { onDay, byName, text, step } = draft.value;

  const send = (version: number) => {
    const told = { onDay: onDay ?? '', version, text };
    const body = {
      kind,
      ...told,
      ...(theySay.includes(kind) ? { byName: byName.trim() || null } : {}),
      ...(kind === 'step' ? { step } : {}),
    } as ReferralAct;
    add.mutate(
      { params: { caseId, referralId: referral.id }, body },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };

  const day = onDay === null ? '' : writtenDay(onDay, language);
  const stepLabel = chainWords.find(({ id }) => id === step)?.label[language] ?? '';
  return (
    <WriteDialog
      title={title}
      submit={t('dialog.save')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => send(draft.basedOnVersion ?? referral.version)}
      onClose={onClose}
      conflict={
        theirs && (
          <ToldConflict
            label={title}
            mine={[kind === 'step' ? stepLabel : title, day, byName, text].filter(Boolean).join(' · ')}
            theirs={lastWords(theirs, t, language)}
            theirName={theirs.events.at(-1)?.writtenByName}
            isPending={add.isPending}
            onMine={() => send(theirs.version)}
            onTheirs={() => void add.giveWay(draft).then(onClose)}
          />
        )
      }
    >
      <DateField
        label={t('dialog.on')}
        value={onDay}
        onChange={(day) => change({ onDay: day })}
        error={add.error?.fieldMessage('onDay')}
      />
      {kind === 'step' && (
        <Select
          label={t('dialog.step')}
          options={chainWords.map(({ id, label, hint }) => ({
            id: chainSteps.find((known) => known === id) ?? 'intake',
            label: label[language],
            description: hint[language],
          }))}
          value={step}
          onChange={(chosen) => change({ step: chosen ?? step })}
        />
      )}
      {theySay.includes(kind) && (
        <TextField
          label={t('dialog.by')}
          description={t('dialog.byHelp')}
          value={byName}
          onChange={(value) => change({ byName: value })}
          error={add.error?.fieldMessage('byName')}
          autoComplete="off"
        />
      )}
      <TextArea
        label={sentence(kind, t)}
        description={kind === 'refused' ? t('dialog.refusedHelp') : undefined}
        value={text}
        onChange={(value) => change({ text: value })}
        error={add.error?.fieldMessage('text')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}

function sentence(kind: ReferralEventKind, t: ReturnType<typeof useText<typeof referralMessages.nl>>): string {
  switch (kind) {
    case 'feedback':
      return t('dialog.feedbackText');
    case 'refused':
      return t('dialog.refusedText');
    case 'withdrawn':
      return t('dialog.withdrawnText');
    case 'sent':
    case 'received':
    case 'accepted':
    case 'prepared':
    case 'step':
    case 'done':
      return t('dialog.text');
  }
}

const followingStep = (reached: ChainStep | null): ChainStep =>
  chainSteps[(reached === null ? -1 : chainSteps.indexOf(reached)) + 1] ?? 'delivery';

/** Where a colleague brought it, and what was said with that. */
function lastWords(
  theirs: Referral,
  t: ReturnType<typeof useText<typeof referralMessages.nl>>,
  language: Language,
): string {
  const last = theirs.events.at(-1);
  return [stateWords(theirs, t), last && writtenDay(last.onDay, language), last?.byName, last?.text]
    .filter(Boolean)
    .join(' · ');
}
