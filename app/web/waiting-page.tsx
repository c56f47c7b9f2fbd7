import { useLanguage, useText } from '../../platform/i18n/use-text.ts';
import type { QueuedWrite } from '../../platform/offline/delivery.ts';
import { useOutbox } from '../../platform/offline/use-outbox.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { dayAndTime } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../ui/layout/layout.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { keptChanges } from './kept-changes.ts';
import { appMessages } from './messages.ts';
import './waiting-page.css';

/** What was written here and has not reached the server: what waits, and what the server would not take. */
export function WaitingPage() {
  const t = useText(appMessages);
  const { queued, needsAttention, deliverNow } = useOutbox();
  const waiting = queued.filter((write) => write.problem === null);
  return (
    <Page
      title={t('waiting.title')}
      lead={t('waiting.lead')}
      width="narrow"
      action={
        waiting.length > 0 && (
          <Button variant="primary" onPress={() => deliverNow()}>
            {t('waiting.deliver')}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {queued.length === 0 && (
          <EmptyState drawing="cup" title={t('waiting.none')}>
            {t('waiting.noneText')}
          </EmptyState>
        )}
        {needsAttention.map((write) => (
          <Refused key={write.id} write={write} />
        ))}
        {waiting.map((write) => (
          <Card key={write.id}>
            <Written write={write} />
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

/**
 * Something the server refused. When a colleague was first, both versions stand side by side; else the words stay here
 * until the person sends them again or takes them away.
 */
function Refused({ write }: { write: QueuedWrite }) {
  const t = useText(appMessages);
  const { retry, remove } = useOutbox();
  const clash = keptChanges.find(({ fits }) => fits(write));
  if (clash) {
    return (
      <Card tone="attention">
        <clash.Conflict write={write} />
      </Card>
    );
  }
  return (
    <Card tone="attention">
      <Stack gap={3}>
        <Notice tone="warn">{write.problem?.detail ?? write.problem?.title}</Notice>
        <Written write={write} />
        <Cluster>
          <Button onPress={() => void retry(write.id)}>{t('waiting.again')}</Button>
          <Button variant="danger" onPress={() => void remove(write.id)}>
            {t('waiting.remove')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}

function Written({ write }: { write: QueuedWrite }) {
  const language = useLanguage();
  return (
    <>
      <p className="kt-soft kt-small">{dayAndTime(new Date(write.queuedAt), language)}</p>
      <p className="waiting-words">{wordsOf(write.body)}</p>
    </>
  );
}

/** The sentences in a write, so that a person recognises what they wrote; ids and choices are left out. */
function wordsOf(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  return Object.entries(body)
    .map(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? (key === 'name' || value.includes(' ') ? value : '') : wordsOf(value),
    )
    .filter(Boolean)
    .join('\n');
}
