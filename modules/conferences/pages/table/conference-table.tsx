import { useState } from 'react';
import { networkSteps } from '../../../../method/network/meeting.ts';
import { wordedAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { webMessages } from '../../../../platform/web/messages.ts';
import { useAddressId } from '../../../../platform/web/use-address-id.ts';
import { ButtonLink } from '../../../../ui/button/button-link.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { FocusPage } from '../../../../ui/page/focus-page.tsx';
import { SavedMark } from '../../../../ui/saved-mark/saved-mark.tsx';
import { Skeleton } from '../../../../ui/skeleton/skeleton.tsx';
import { Tabs } from '../../../../ui/tabs/tabs.tsx';
import { conferenceMessages } from '../../messages.ts';
import { tableMessages } from '../../table-messages.ts';
import { HandStep, type HandScreen } from './hand-step.tsx';
import { HearStep } from './hear-step.tsx';
import { StepWords } from '../step-words.tsx';
import { TellStep } from './tell-step.tsx';
import { useConference } from './use-conference.ts';
import './conference-table.css';
import '../family/family-screen.css';
import '../plan-words.css';

type Place = 'hear' | 'alone' | 'tell';
const stepOf = { hear: 'information-round', alone: 'private-deliberation', tell: 'presentation' } as const;

/** A conference on the table, between people: what everybody hears, the screen for the family, and the plan they tell. */
export function ConferenceTable({ handOver }: { handOver: HandScreen }) {
  const t = useText(tableMessages);
  const web = useText(webMessages);
  const caseId = useAddressId('caseId');
  const conferenceId = useAddressId('conferenceId');
  const table = useConference(caseId, conferenceId);
  const { conference } = table;
  if (!conference && !table.isMissing) {
    return (
      <main className="table-waiting" aria-busy="true" aria-label={t('loading')}>
        <Skeleton shape="card" count={3} />
      </main>
    );
  }
  if (!conference) {
    return (
      <main className="table-waiting">
        <EmptyState
          title={web('notThereTitle')}
          headingLevel={1}
          action={<ButtonLink href={`/cases/${caseId}/conference`}>{t('documentTitle')}</ButtonLink>}
        >
          {table.isOffline ? t('noneKept') : web('notThere')}
        </EmptyState>
      </main>
    );
  }
  return <Laid caseId={caseId} table={{ ...table, conference }} handOver={handOver} />;
}

interface LaidProps {
  caseId: string;
  table: ReturnType<typeof useConference> & { conference: NonNullable<ReturnType<typeof useConference>['conference']> };
  handOver: HandScreen;
}

function Laid({ caseId, table, handOver }: LaidProps) {
  const t = useText(tableMessages);
  const said = useText(conferenceMessages);
  const language = useLanguage();
  const { online, waiting } = useOutbox();
  const { conference, household, canWork, actions } = table;
  const hasPlan = conference.plan.length > 0;
  const [chosen, setChosen] = useState<Place | null>(null);
  // The plan of the family may come a moment after the screen: as long as nobody chose, it is what stands there.
  const place = chosen ?? (hasPlan ? 'tell' : 'hear');
  const steps = wordedAt(networkSteps, conference.methodVersion);
  const step = (id: Place) => steps.find((one) => one.id === stepOf[id]);
  const canWrite = canWork && conference.state !== 'cancelled';
  // Kept on this device: whoever loads the page again in the middle of the evening has said it all the same.
  const bottom = useDraft(draftKey('conference', conference.id, 'bottom-said'), false, { schema: '1' });
  const safety = { isBottomSaid: bottom.value, onBottomSaid: () => bottom.setValue(true) };
  const around = { conference, actions, canWrite };
  const tabs = (['hear', 'alone', 'tell'] as const).map((id) => {
    const words = step(id);
    return {
      id,
      label: t(`step.${id}`),
      content: (
        <Stack gap={5}>
          {words && <StepWords step={words} language={language} hasAsks={id !== 'hear'} headingLevel={2} />}
          {id === 'hear' && <HearStep {...around} {...safety} asks={words?.asks ?? []} />}
          {id === 'alone' && <HandStep {...around} {...safety} caseId={caseId} handOver={handOver} />}
          {id === 'tell' && <TellStep {...around} caseId={caseId} />}
        </Stack>
      ),
    };
  });
  return (
    <FocusPage
      title={said('title')}
      documentTitle={`${t('documentTitle')} – ${household}`}
      back={{ href: `/cases/${caseId}/conference`, label: household }}
      status={<SavedMark state={!online ? 'offline' : waiting > 0 ? 'on-device' : 'saved'} waiting={waiting} />}
    >
      <div className="conference-table">
        {table.isRefused && (
          <Notice tone="warn" isLive action={<Link href="/waiting">{t('refusedWhere')}</Link>}>
            {t('refused')}
          </Notice>
        )}
        {conference.question !== null && (
          <p className="conference-question">
            <span>{t('question')}</span>
            {conference.question}
          </p>
        )}
        <Tabs label={t('steps')} tabs={tabs} value={place} onChange={setChosen} />
      </div>
    </FocusPage>
  );
}
