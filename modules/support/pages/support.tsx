import { useRouterState } from '@tanstack/react-router';
import { useReadAgain } from '../../../platform/offline/use-read-again.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { listAppointments } from '../api-appointments.ts';
import { listContacts, listPromises } from '../api.ts';
import { ComingCard } from './coming-card.tsx';
import { ContactComposer } from './contact-composer.tsx';
import { ContactLine } from './contact-line.tsx';
import { PromisesCard } from './promises-card.tsx';
import { groupOf } from './write-group.ts';
import './support.css';

/** Being near: what is coming and what was promised, then what was done. Stands in the frame of a case. */
export function SupportPage() {
  const caseId = useAddressId('caseId');
  const hash = useRouterState({ select: (state) => state.location.hash });
  const can = useRead(listContacts, { params: { caseId }, query: { limit: 50 } }).data?.can;
  useReadAgain(groupOf(caseId), listContacts, listPromises, listAppointments);
  return (
    <div className="support-room">
      <div className="support-places">
        <Stack gap={5}>
          <ComingCard caseId={caseId} />
          <PromisesCard key={hash} caseId={caseId} opened={/^promise-(.+)$/.exec(hash)?.[1]} />
        </Stack>
        <div className="support-composer">{can?.work && <ContactComposer caseId={caseId} />}</div>
        <ContactLine caseId={caseId} />
      </div>
    </div>
  );
}
