import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getLookingBack } from '../api.ts';
import { changeFollowUp, type FollowUp } from '../api-following.ts';
import { followUpWays, type FollowUpWay } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  moment: FollowUp;
  workers: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Another day, another way, or somebody else. */
export function MoveDialog({ caseId, moment, workers, onClose }: Props) {
  const t = useText(evaluationMessages);
  const [day, setDay] = useState<string | null>(moment.day);
  const [how, setHow] = useState<FollowUpWay>(moment.how);
  const [ownerId, setOwnerId] = useState(moment.ownerId);
  const note = useDraft(draftKey('follow-up', moment.id, 'note'), moment.note ?? '', { version: moment.version });
  const move = useWrite(changeFollowUp, { refreshes: [getLookingBack] });
  const send = (text: string, version: number, wantedDay = day) =>
    move.mutate(
      {
        params: { caseId, followUpId: moment.id },
        body: { day: wantedDay ?? '', how, ownerId, note: text, version },
      },
      { onSuccess: () => void note.discard().then(onClose) },
    );
  const current = move.error?.problem.current as FollowUp | undefined;
  return (
    <WriteDialog
      title={t('following.moveTitle')}
      submit={t('keep')}
      write={move}
      onSubmit={() => send(note.value, note.basedOnVersion ?? moment.version)}
      onClose={onClose}
      conflict={
        current && {
          parts: [
            { id: 'day', label: t('following.moveDay'), mine: day ?? '', theirs: current.day },
            { id: 'note', label: t('following.note'), mine: note.value, theirs: current.note ?? '' },
          ],
          onResolve: (texts) => send(texts['note'] ?? note.value, current.version, texts['day'] ?? day),
        }
      }
    >
      <DateField label={t('following.moveDay')} value={day} onChange={setDay} error={move.error?.fieldMessage('day')} />
      <Select
        label={t('following.how')}
        options={followUpWays.map((id) => ({ id, label: t(`how.${id}`) }))}
        value={how}
        onChange={setHow}
      />
      <Select
        label={t('following.who')}
        options={workers.map(({ id, name }) => ({ id, label: name }))}
        value={ownerId}
        onChange={setOwnerId}
      />
      <TextArea
        label={t('following.note')}
        rows={2}
        autoComplete="off"
        value={note.value}
        onChange={note.setValue}
        error={move.error?.fieldMessage('note')}
      />
    </WriteDialog>
  );
}
