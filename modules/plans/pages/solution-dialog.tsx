import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { OfferedChoice } from '../../../platform/web/offered-choice.tsx';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { frames, isInformal } from '../domain.ts';
import type { Plan, Solution } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { solutionChange } from './plan-changes.ts';

const nobody = 'nobody';

/** Something that helps, closely: its frame, who or what it comes from, when it began and ended. */
export function SolutionDialog({ plan, solution, onClose }: { plan: Plan; solution: Solution; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const ui = useText(uiMessages);
  const { value, set, ...write } = useChange(solutionChange, {
    params: { caseId: plan.caseId, solutionId: solution.id },
    record: solution,
    draft: draftKey('plan', 'solution', solution.id),
    onDone: onClose,
  });
  const people = [...plan.around.members, ...plan.around.network];
  return (
    <WriteDialog title={t('solution.dialog')} submit={t('form.save')} {...write} onClose={onClose}>
      <TextField
        label={t('solution.text')}
        autoComplete="off"
        value={value.text}
        onChange={(text) => set({ text })}
        error={write.error?.fieldMessage('text')}
      />
      <ChipChoice
        label={t('solution.frame')}
        isRequired
        chips={frames.map((id) => ({ id, label: ui(`frame.${id}`) }))}
        value={value.frame}
        onChange={(frame) => set({ frame: frame ?? value.frame })}
      />
      {isInformal(value.frame) ? (
        <Select
          label={t('solution.person')}
          options={[
            { id: nobody, label: t('solution.nobody') },
            ...people.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={value.personId ?? nobody}
          onChange={(id) => set({ personId: id === nobody ? null : id })}
        />
      ) : (
        <OfferedChoice
          of="provision"
          label={t('solution.provision')}
          description={t('solution.provisionHelp')}
          value={{ id: value.provisionId, name: value.provisionName }}
          onChange={({ id, name }) => set({ provisionId: id, provisionName: name })}
          error={write.error?.fieldMessage('provisionName')}
        />
      )}
      <div className="plan-pair">
        <DateField
          label={t('solution.since')}
          description={t('solution.sinceHelp')}
          value={value.since}
          onChange={(since) => set({ since })}
          error={write.error?.fieldMessage('since')}
        />
        <DateField
          label={t('solution.endedOn')}
          value={value.endedOn}
          onChange={(endedOn) => set({ endedOn })}
          error={write.error?.fieldMessage('endedOn')}
        />
      </div>
      {value.endedOn !== null && (
        <TextField
          label={t('solution.endReason')}
          autoComplete="off"
          value={value.endReason}
          onChange={(endReason) => set({ endReason })}
        />
      )}
    </WriteDialog>
  );
}
