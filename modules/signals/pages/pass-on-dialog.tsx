import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listColleagues } from '../../accounts/api.ts';
import { addSignalEvent, listSignals, getSignal, type Signal } from '../api.ts';
import { signalMessages } from '../messages.ts';

interface Draft {
  passedTo: string;
  teamId: string;
  feedbackDue: string | null;
  reason: string;
}

const ownTeam = 'own';

/** Passing on asks for a day to hear back: whoever passes a signal on keeps an eye on it. */
export function PassOnDialog({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const t = useText(signalMessages);
  const initial: Draft = { passedTo: '', teamId: ownTeam, feedbackDue: null, reason: '' };
  const draft = useDraft<Draft>(draftKey('signal', signal.id, 'pass-on'), initial);
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const { data } = useRead(listColleagues);
  const add = useWrite(addSignalEvent, { refreshes: [getSignal, listSignals] });
  const teams = (data?.teams ?? []).filter((team) => team.id !== signal.teamId);
  const { passedTo, teamId, feedbackDue, reason } = draft.value;

  const submit = () =>
    add.mutate(
      {
        params: { signalId: signal.id },
        body: {
          kind: 'passed-on',
          passedTo: passedTo || (teams.find((team) => team.id === teamId)?.name ?? ''),
          teamId: teamId === ownTeam ? undefined : teamId,
          feedbackDue: feedbackDue ?? '',
          reason,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );

  return (
    <Dialog
      title={t('passOn.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={add.isPending} onPress={submit}>
            {t('passOn.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Select
          label={t('passOn.team')}
          options={[{ id: ownTeam, label: t('passOn.noTeam') }, ...teams.map(({ id, name }) => ({ id, label: name }))]}
          value={teamId}
          onChange={(chosen) => change({ teamId: chosen ?? ownTeam })}
        />
        <TextField
          label={t('passOn.to')}
          value={passedTo}
          onChange={(value) => change({ passedTo: value })}
          error={add.error?.fieldMessage('passedTo')}
          autoComplete="off"
        />
        <DateField
          label={t('passOn.due')}
          value={feedbackDue}
          onChange={(value) => change({ feedbackDue: value })}
          error={add.error?.fieldMessage('feedbackDue')}
        />
        <TextArea
          label={t('passOn.why')}
          value={reason}
          onChange={(value) => change({ reason: value })}
          error={add.error?.fieldMessage('reason')}
          autoComplete="off"
        />
      </Stack>
    </Dialog>
  );
}
