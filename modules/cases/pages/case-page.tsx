import { Suspense, useState, type ComponentType } from 'react';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { getCase } from '../api.ts';
import { CoordinatorDialog } from './coordinator-dialog.tsx';
import { DirectionDialog } from './direction-dialog.tsx';
import { OverviewNotices } from './overview-notices.tsx';
import { RequestCard } from './request-card.tsx';
import { RoadCard } from './road-card.tsx';
import { SteeringCard } from './steering-card.tsx';
import { HelpersCard } from './helpers-card.tsx';

export type Asking = 'coordinator' | 'direction' | null;

interface Card {
  id: string;
  column: 'top' | 'main' | 'side' | 'history';
  Card: ComponentType<{ caseId: string }>;
}

/** The overview: where the household is, what is asked, who steers, and a card of every room that has something to say. */
export function CasePage({ cards }: { cards: readonly Card[] }) {
  const caseId = useAddressId('caseId');
  const { data: found } = useRead(getCase, { params: { caseId } });
  const [asking, setAsking] = useState<Asking>(null);
  if (!found) return null;
  const ofRooms = (column: Card['column']) =>
    cards
      .filter((card) => card.column === column)
      .map((card) => (
        <Suspense key={card.id}>
          <card.Card caseId={caseId} />
        </Suspense>
      ));
  return (
    <Stack gap={5}>
      {ofRooms('top')}
      <OverviewNotices found={found} onAsk={setAsking} />
      <RoadCard found={found} />
      <Columns layout="main-side">
        <Stack gap={5}>
          {ofRooms('main')}
          <RequestCard found={found} />
          {ofRooms('history')}
        </Stack>
        <Stack gap={5}>
          {ofRooms('side')}
          <SteeringCard found={found} onAsk={setAsking} />
          <HelpersCard found={found} />
        </Stack>
      </Columns>
      {asking === 'coordinator' && <CoordinatorDialog found={found} onClose={() => setAsking(null)} />}
      {asking === 'direction' && <DirectionDialog found={found} onClose={() => setAsking(null)} />}
    </Stack>
  );
}
