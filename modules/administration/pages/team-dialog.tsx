import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DraftConflict } from '../../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../../ui/conflict-view/draft-fields.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addTeam, changeTeam, listTeams, type NeighbourhoodRow, type TeamRow } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';

interface Draft {
  name: string;
  neighbourhoodId: string | null;
}

interface Props {
  /** Null to make one. */
  team: TeamRow | null;
  neighbourhoods: readonly NeighbourhoodRow[];
  onClose: () => void;
}

const nowhere = 'nowhere';

/** The name of a team, and where it works. */
export function TeamDialog({ team, neighbourhoods, onClose }: Props) {
  const t = useText(administrationMessages);
  const [draft, setDraft] = useState<Draft>({ name: team?.name ?? '', neighbourhoodId: team?.neighbourhoodId ?? null });
  const add = useWrite(addTeam, { refreshes: [listTeams] });
  const change = useWrite(changeTeam, { refreshes: [listTeams] });
  const { error, isPending } = team ? change : add;
  const theirs = change.error?.theirs(changeTeam.reply);
  const onSuccess = () => {
    showToast({ text: t('teams.saved') });
    onClose();
  };
  const save = (value: Draft, version = team?.version) => {
    if (!team || version === undefined) return add.mutate({ body: value }, { onSuccess });
    change.mutate({ params: { teamId: team.id }, body: { ...value, version } }, { onSuccess });
  };
  const areaOf = (id: string | null) =>
    neighbourhoods.find((area) => area.id === id)?.name ?? t('teams.noNeighbourhood');
  const { text, whole } = fieldMaker<Draft>();
  return (
    <WriteDialog
      title={team ? t('teams.renameOf', { name: team.name }) : t('teams.add')}
      submit={t('teams.save')}
      isPending={isPending}
      error={error}
      onSubmit={() => save(draft)}
      onClose={onClose}
      conflict={
        theirs && (
          <DraftConflict<Draft>
            fields={[
              text('name', t('teams.name')),
              whole('area', t('teams.neighbourhood'), ['neighbourhoodId'], (one) => areaOf(one.neighbourhoodId)),
            ]}
            mine={draft}
            theirs={theirs}
            isPending={isPending}
            onResolve={({ name, neighbourhoodId }) => save({ name, neighbourhoodId }, theirs.version)}
            onTheirs={() => void change.giveWay().then(onClose)}
          />
        )
      }
    >
      <TextField
        label={t('teams.name')}
        isRequired
        autoComplete="off"
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        error={error?.fieldMessage('name')}
      />
      {neighbourhoods.length > 0 && (
        <Select
          label={t('teams.neighbourhood')}
          options={[
            { id: nowhere, label: t('teams.noNeighbourhood') },
            ...neighbourhoods.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={draft.neighbourhoodId ?? nowhere}
          onChange={(id) => setDraft({ ...draft, neighbourhoodId: id === nowhere ? null : id })}
          error={error?.fieldMessage('neighbourhoodId')}
        />
      )}
    </WriteDialog>
  );
}
