import { useParams, useRouterState } from '@tanstack/react-router';
import { useRead } from '../../../platform/web/use-read.ts';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { listContacts } from '../api.ts';
import { ComingCard } from './coming-card.tsx';
import { ContactComposer } from './contact-composer.tsx';
import { ContactLine } from './contact-line.tsx';
import { useDelivered } from './delivered.ts';
import { PromisesCard } from './promises-card.tsx';
import './support.css';

/** Being near: what is coming and what was promised, then what was done. Stands in the frame of a case. */
export function SupportPage() {
  const { caseId = '' } = useParams({ strict: false });
  const hash = useRouterState({ select: (state) => state.location.hash });
  const can = useRead(listContacts, { params: { caseId }, query: { limit: 30 } }).data?.can;
  useDelivered(caseId);
  return (
    <Columns layout="main-side">
      <Stack gap={5}>
        <ComingCard caseId={caseId} />
        <PromisesCard key={hash} caseId={caseId} opened={/^promise-(.+)$/.exec(hash)?.[1]} />
        <ContactLine caseId={caseId} />
      </Stack>
      {can?.work && <ContactComposer caseId={caseId} />}
    </Columns>
  );
}
