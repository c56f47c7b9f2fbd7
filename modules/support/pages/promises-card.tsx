import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { AddIcon, WaitingIcon } from '../../../ui/icons/sign-icons.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { addPromise, listPromises, type NewPromise, type Promised } from '../api.ts';
import { supportMessages } from '../messages.ts';
import { NewPromiseDialog } from './new-promise-dialog.tsx';
import { PromiseRow } from './promise-row.tsx';
import { SettleDialog } from './settle-dialog.tsx';

interface Props {
  caseId: string;
  /** The promise the address names: it opens at once. */
  opened?: string | undefined;
}

/** What was promised and is still open, by its day; what was settled lies folded beneath. */
export function PromisesCard({ caseId, opened }: Props) {
  const t = useText(supportMessages);
  const promises = useRead(listPromises, { params: { caseId }, query: { limit: 100 } });
  const [isAdding, setIsAdding] = useState(false);
  const [chosen, setChosen] = useState<string | null>(opened ?? null);
  const all = promises.data?.promises ?? [];
  const asked = all.find(({ id }) => id === chosen);
  return (
    <Card
      title={t('promise.title')}
      action={
        promises.data?.can.work && (
          <Button variant="quiet" icon={<AddIcon size={1} />} onPress={() => setIsAdding(true)}>
            {t('promise.add')}
          </Button>
        )
      }
    >
      <QueuedPromises caseId={caseId} />
      <Loaded of={promises}>
        {({ promises: rows, can }) => (
          <PromiseLists rows={rows} {...(can.work ? { onOpen: (promise) => setChosen(promise.id) } : {})} />
        )}
      </Loaded>
      {isAdding && <NewPromiseDialog caseId={caseId} onClose={() => setIsAdding(false)} />}
      {asked && <SettleDialog caseId={caseId} promise={asked} onClose={() => setChosen(null)} />}
    </Card>
  );
}

function PromiseLists({ rows, onOpen }: { rows: readonly Promised[]; onOpen?: (promise: Promised) => void }) {
  const t = useText(supportMessages);
  const open = rows.filter(({ settled }) => settled === null);
  const settled = rows.filter((promise) => promise.settled !== null);
  const list = (label: string, promises: readonly Promised[]) => (
    <List label={label}>
      {promises.map((promise) => (
        <PromiseRow key={promise.id} promise={promise} {...(onOpen ? { onPress: () => onOpen(promise) } : {})} />
      ))}
    </List>
  );
  return (
    <>
      {open.length === 0 ? <p className="kt-soft">{t('promise.none')}</p> : list(t('promise.title'), open)}
      {settled.length > 0 && (
        <Disclosure title={t('promise.settled', { count: settled.length })}>
          {list(t('promise.settled', { count: settled.length }), settled)}
        </Disclosure>
      )}
    </>
  );
}

function QueuedPromises({ caseId }: { caseId: string }) {
  const t = useText(supportMessages);
  const path = pathOf(addPromise, { caseId });
  const waiting = useOutbox().queued.filter((write) => write.path === path && write.problem === null);
  if (waiting.length === 0) return null;
  return (
    <List label={t('promise.queued')}>
      {waiting.map((write) => (
        <ListRow
          key={write.id}
          leading={<WaitingIcon />}
          title={(write.body as NewPromise).text}
          meta={t('promise.queued')}
        />
      ))}
    </List>
  );
}
