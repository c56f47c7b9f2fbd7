import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { changeSolution, getPlan } from '../api.ts';
import { frames, isInformal } from '../domain.ts';
import { Solution, type Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { PartDialog } from './part-dialog.tsx';

const nobody = 'nobody';

const startOf = (solution: Solution) => ({
  text: solution.text,
  frame: solution.frame,
  personId: solution.person?.id ?? null,
  provisionName: solution.provisionName ?? '',
  since: solution.since,
  endedOn: solution.endedOn,
  endReason: solution.endReason ?? '',
});

/** Something that helps, closely: its frame, who or what it comes from, when it began and ended. */
export function SolutionDialog({ plan, solution, onClose }: { plan: Plan; solution: Solution; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const ui = useText(uiMessages);
  const draft = useDraft(draftKey('plan', 'solution', solution.id), startOf(solution), {
    version: solution.version,
    schema: '1',
  });
  const change = (part: Partial<ReturnType<typeof startOf>>) => draft.setValue((before) => ({ ...before, ...part }));
  const save = useWrite(changeSolution, { refreshes: [getPlan] });
  const theirs = save.error?.status === 409 ? Solution.safeParse(save.error.problem.current).data : undefined;
  const value = draft.value;
  const people = [...plan.around.members, ...plan.around.network];
  const send = (texts: { text: string; endReason: string }, version: number) =>
    save.mutate(
      {
        params: { caseId: plan.caseId, solutionId: solution.id },
        body: {
          ...value,
          ...texts,
          version,
          provisionName: value.provisionName.trim() || null,
          endReason: texts.endReason.trim() || null,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <PartDialog
      title={t('solution.dialog')}
      error={save.error}
      isPending={save.isPending}
      conflict={
        theirs && {
          parts: [
            { id: 'text', label: t('solution.text'), mine: value.text, theirs: theirs.text },
            { id: 'endReason', label: t('solution.endReason'), mine: value.endReason, theirs: theirs.endReason ?? '' },
          ],
          onResolve: (texts) =>
            send(
              { text: texts['text'] ?? value.text, endReason: texts['endReason'] ?? value.endReason },
              theirs.version,
            ),
        }
      }
      onSubmit={() => send(value, draft.basedOnVersion ?? solution.version)}
      onClose={onClose}
    >
      <TextField
        label={t('solution.text')}
        autoComplete="off"
        value={value.text}
        onChange={(text) => change({ text })}
        error={save.error?.fieldMessage('text')}
      />
      <ChipChoice
        label={t('solution.frame')}
        isRequired
        chips={frames.map((id) => ({ id, label: ui(`frame.${id}`) }))}
        value={value.frame}
        onChange={(frame) => change({ frame: frame ?? value.frame })}
      />
      {isInformal(value.frame) ? (
        <Select
          label={t('solution.person')}
          options={[
            { id: nobody, label: t('solution.nobody') },
            ...people.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={value.personId ?? nobody}
          onChange={(id) => change({ personId: id === nobody ? null : id })}
        />
      ) : (
        <TextField
          label={t('solution.provision')}
          description={t('solution.provisionHelp')}
          autoComplete="off"
          value={value.provisionName}
          onChange={(provisionName) => change({ provisionName })}
          error={save.error?.fieldMessage('provisionName')}
        />
      )}
      <div className="plan-pair">
        <DateField
          label={t('solution.since')}
          description={t('solution.sinceHelp')}
          value={value.since}
          onChange={(since) => change({ since })}
          error={save.error?.fieldMessage('since')}
        />
        <DateField
          label={t('solution.endedOn')}
          value={value.endedOn}
          onChange={(endedOn) => change({ endedOn })}
          error={save.error?.fieldMessage('endedOn')}
        />
      </div>
      {value.endedOn !== null && (
        <TextField
          label={t('solution.endReason')}
          autoComplete="off"
          value={value.endReason}
          onChange={(endReason) => change({ endReason })}
        />
      )}
    </PartDialog>
  );
}
