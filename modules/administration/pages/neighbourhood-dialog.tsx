import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ToldConflict } from '../../../ui/conflict-view/told-conflict.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addNeighbourhood, changeNeighbourhood, listTeams, type NeighbourhoodRow } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';

interface Props {
  /** Null to make one. */
  neighbourhood: NeighbourhoodRow | null;
  onClose: () => void;
}

/** What a neighbourhood is called. */
export function NeighbourhoodDialog({ neighbourhood, onClose }: Props) {
  const t = useText(administrationMessages);
  const [name, setName] = useState(neighbourhood?.name ?? '');
  const add = useWrite(addNeighbourhood, { refreshes: [listTeams] });
  const change = useWrite(changeNeighbourhood, { refreshes: [listTeams] });
  const { error, isPending } = neighbourhood ? change : add;
  const theirs = change.error?.theirs(changeNeighbourhood.reply);
  const onSuccess = () => {
    showToast({ text: t('teams.saved') });
    onClose();
  };
  const save = (version = neighbourhood?.version) => {
    if (!neighbourhood || version === undefined) return add.mutate({ body: { name } }, { onSuccess });
    change.mutate({ params: { neighbourhoodId: neighbourhood.id }, body: { name, version } }, { onSuccess });
  };
  return (
    <WriteDialog
      title={neighbourhood ? t('teams.renameOf', { name: neighbourhood.name }) : t('teams.addNeighbourhood')}
      submit={t('teams.save')}
      isPending={isPending}
      error={error}
      onSubmit={() => save()}
      onClose={onClose}
      conflict={
        theirs && (
          <ToldConflict
            label={t('teams.name')}
            mine={name}
            theirs={theirs.name}
            isPending={isPending}
            onMine={() => save(theirs.version)}
            onTheirs={() => void change.giveWay().then(onClose)}
          />
        )
      }
    >
      <TextField
        label={t('teams.name')}
        isRequired
        autoComplete="off"
        value={name}
        onChange={setName}
        error={error?.fieldMessage('name')}
      />
    </WriteDialog>
  );
}
