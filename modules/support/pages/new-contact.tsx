import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { getAppointment } from '../api-appointments.ts';
import { ContactComposer } from './contact-composer.tsx';
import './support.css';

/** Recording a contact and nothing else, from the overview of a case or from an appointment (`?appointment=`). */
export function NewContactPage() {
  const caseId = useAddressId('caseId');
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const appointmentId = new URLSearchParams(search).get('appointment');
  const appointment = useRead(getAppointment, {
    params: { appointmentId: appointmentId ?? '' },
    enabled: appointmentId !== null,
  });
  const go = useNavigate();
  if (appointmentId !== null && appointment.isPending) return <Skeleton shape="card" count={1} />;
  const about = appointment.data?.caseId === caseId ? appointment.data : undefined;
  return (
    <div className="support-narrow">
      <ContactComposer
        key={about?.id}
        caseId={caseId}
        appointment={about}
        onSaved={() => void go({ to: `/cases/${caseId}/support` })}
      />
    </div>
  );
}
