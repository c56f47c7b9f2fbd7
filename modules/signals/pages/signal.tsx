import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { addSignalEvent, getSignal, listSignals, type Signal } from '../api.ts';
import { possibleEvents } from '../domain.ts';
import { signalMessages } from '../messages.ts';
import { PassOnDialog } from './pass-on-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { SignalFacts } from './signal-facts.tsx';
import { SignalHistory } from './signal-history.tsx';
import { SimilarSignals } from './similar-signals.tsx';
import './signals.css';

/** One signal: what was said, what we know, what was done, and the one thing to do next. */
export function SignalPage() {
  const signalId = useAddressId('signalId');
  const signal = useRead(getSignal, { params: { signalId } });
  return (
    <Loaded of={signal} isPage>
      {(data) => <OneSignal signal={data} />}
    </Loaded>
  );
}

type Asking = 'passed-on' | 'closed' | 'reopened' | null;

function OneSignal({ signal }: { signal: Signal }) {
  const t = useText(signalMessages);
  const language = useLanguage();
  const [asking, setAsking] = useState<Asking>(null);
  const add = useWrite(addSignalEvent, { refreshes: [getSignal, listSignals] });
  const params = { signalId: signal.id };
  const possible = signal.can.handle ? possibleEvents(signal.status) : [];
  const waitsForFeedback = signal.feedbackDue !== null && !signal.events.some((event) => event.kind === 'fed-back');

  const primary = possible.includes('picked-up') ? (
    <Button
      variant="primary"
      isPending={add.isPending}
      onPress={() => add.mutate({ params, body: { kind: 'picked-up' } })}
    >
      {t('act.picked-up')}
    </Button>
  ) : possible.includes('linked') ? (
    <ButtonLink variant="primary" href={`/first-contact?signal=${signal.id}`}>
      {t('act.firstContact')}
    </ButtonLink>
  ) : undefined;

  const more = [
    ...(possible.includes('linked')
      ? [{ id: 'linked', label: t('act.linked'), href: `/households?link=${signal.id}` }]
      : []),
    ...(['passed-on', 'closed', 'reopened'] as const)
      .filter((kind) => possible.includes(kind))
      .map((kind) => ({ id: kind, label: t(`act.${kind}`), onAction: () => setAsking(kind) })),
    ...(signal.can.handle && waitsForFeedback
      ? [
          {
            id: 'fed-back',
            label: t('act.fed-back'),
            onAction: () => add.mutate({ params, body: { kind: 'fed-back' } }),
          },
        ]
      : []),
  ];

  return (
    <Page
      title={t('page.title', { day: fullDay(signal.takenAt, language) })}
      back={{ href: '/signals', label: t('page.back') }}
      lead={
        <Cluster>
          <Tag tone={signal.status === 'open' ? 'attention' : 'plain'}>{t(`status.${signal.status}`)}</Tag>
          {signal.urgent && <Tag tone="attention">{t('urgent')}</Tag>}
          {signal.areas.map((area) => (
            <AreaChip key={area} area={area} />
          ))}
        </Cluster>
      }
      action={primary}
      secondary={
        more.length > 0 && <Menu label={t('act.more')} trigger={<Button>{t('act.more')}</Button>} items={more} />
      }
    >
      <Stack gap={4}>
        {add.error && (
          <Notice tone="warn" isLive>
            {add.error.problem.detail ?? add.error.problem.title}
          </Notice>
        )}
        <SimilarSignals {...signal} except={signal.id} />
        <Columns layout="main-side">
          <Card>
            <p className="signal-said">{signal.text}</p>
          </Card>
          <Stack gap={4}>
            <SignalFacts signal={signal} />
            <SignalHistory signal={signal} />
          </Stack>
        </Columns>
      </Stack>
      {asking === 'passed-on' && <PassOnDialog signal={signal} onClose={() => setAsking(null)} />}
      {(asking === 'closed' || asking === 'reopened') && (
        <ReasonDialog signal={signal} kind={asking} onClose={() => setAsking(null)} />
      )}
    </Page>
  );
}
