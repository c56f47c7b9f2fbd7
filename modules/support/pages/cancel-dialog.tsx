import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getToday } from '../../today/api.ts';
import { changeAppointment, getAppointment, listAppointments, type Appointment } from '../api-appointments.ts';
import { supportMessages } from '../messages.ts';

/** Calling an appointment off takes a sentence: the resident and colleagues can read why. */
export function CancelDialog({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const t = useText(supportMessages);
  const reason = useDraft(draftKey('support', 'cancel', appointment.id), '');
  const change = useWrite(changeAppointment, { refreshes: [getAppointment, listAppointments, getToday] });
  const submit = () =>
    change.mutate(
      {
        params: { appointmentId: appointment.id },
        body: { cancelReason: reason.value, version: appointment.version },
      },
      { onSuccess: () => void reason.discard().then(onClose) },
    );
  return (
    <Dialog
      title={t('appointment.cancelTitle')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={change.isPending} onPress={submit}>
            {t('appointment.cancelSubmit')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('appointment.cancelWhy')}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={
          change.error &&
          (change.error.fieldMessage('cancelReason') ?? change.error.problem.detail ?? change.error.problem.title)
        }
      />
    </Dialog>
  );
}
