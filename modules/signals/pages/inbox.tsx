import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useReadAgain } from '../../../platform/offline/use-read-again.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { humanDay, isLate } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { WaitingIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { captureSignal, listSignals, type NewSignal, type Signal } from '../api.ts';
import { signalMessages } from '../messages.ts';
import './signals.css';

const pageSize = 50;

/** The team's inbox: what still waits, urgent and newest first. */
export function SignalInbox() {
  const t = useText(signalMessages);
  const [status, setStatus] = useState<'waiting' | 'all'>('waiting');
  const [shown, setShown] = useState(pageSize);
  const signals = useRead(listSignals, { query: { status, limit: Math.min(shown, 200) } });
  useReadAgain('signals', listSignals);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        <ButtonLink href="/signals/new" variant="primary">
          {t('add')}
        </ButtonLink>
      }
    >
      <Stack gap={4}>
        <ChipChoice
          label={t('filter.label')}
          isLabelHidden
          isRequired
          chips={[
            { id: 'waiting', label: t('filter.waiting') },
            { id: 'all', label: t('filter.all') },
          ]}
          value={status}
          onChange={(value) => setStatus(value ?? 'waiting')}
        />
        <QueuedSignals />
        <Loaded of={signals}>
          {({ signals: rows, total }) => (
            <>
              <p className="kt-soft kt-small" role="status">
                {t('total', { count: total })}
              </p>
              {rows.length === 0 ? (
                <EmptyState drawing="street" title={status === 'waiting' ? t('empty.title') : t('emptyAll.title')}>
                  {status === 'waiting' ? t('empty.text') : t('emptyAll.text')}
                </EmptyState>
              ) : (
                <Card padding="none">
                  <List label={t('title')}>
                    {rows.map((signal) => (
                      <SignalRow key={signal.id} signal={signal} />
                    ))}
                  </List>
                </Card>
              )}
              {total > rows.length && rows.length < 200 && (
                <Button onPress={() => setShown(shown + pageSize)}>{t('act.more')}</Button>
              )}
            </>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}

function SignalRow({ signal }: { signal: Signal }) {
  const t = useText(signalMessages);
  const language = useLanguage();
  const where = signal.address ?? signal.place;
  const meta = [where, t(`source.${signal.source}`), t('takenBy', { name: signal.takenByName })].filter(Boolean);
  const isOverdue = signal.feedbackDue !== null && isLate(signal.feedbackDue) && signal.status !== 'closed';
  return (
    <ListRow
      href={`/signals/${signal.id}`}
      title={<span className="signal-text">{signal.text}</span>}
      meta={meta.join(' · ')}
      trailing={humanDay(signal.takenAt, language)}
      trailingTone={isOverdue ? 'late' : 'plain'}
      tags={
        <Cluster>
          {signal.urgent && <Tag tone="attention">{t('urgent')}</Tag>}
          {signal.status !== 'open' && <Tag>{t(`status.${signal.status}`)}</Tag>}
          {signal.areas.map((area) => (
            <AreaChip key={area} area={area} />
          ))}
        </Cluster>
      }
    />
  );
}

/** Signals captured without a connection: said to be on their way, so nobody types them again. */
function QueuedSignals() {
  const t = useText(signalMessages);
  const waiting = useOutbox().queued.filter((write) => write.path === captureSignal.path && write.problem === null);
  if (waiting.length === 0) return null;
  return (
    <Card padding="none">
      <List label={t('queued')}>
        {waiting.map((write) => (
          <ListRow
            key={write.id}
            leading={<WaitingIcon />}
            title={<span className="signal-text">{(write.body as NewSignal).text}</span>}
            meta={t('queued')}
          />
        ))}
      </List>
    </Card>
  );
}
