import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { uuidv7 } from 'uuidv7';
import { registerServiceWorker } from '../../../app/web/register-service-worker.ts';
import { outcomeOfStatus, type Problem } from '../../../platform/offline/delivery.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { OfflineContext } from '../../../platform/offline/offline-context.ts';
import { openOffline, type Offline } from '../../../platform/offline/offline.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';

// The smallest screen that uses both hooks as the conversation does. The address says who signs in (`?as=`), whether
// there is a service worker (`?worker`), and which version of the record is shown (`?version=`).

declare global {
  interface Window {
    offline: Offline;
    updateReady: (() => Promise<void>) | undefined;
    /** Fetches what this page did not start with. */
    later: () => Promise<string>;
  }
}

const asked = new URLSearchParams(window.location.search);
const key = draftKey('conversation', '0190a1b2', 'fragment');

const offline = openOffline({
  send: async (write, signal) => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': write.id,
      'x-account': write.accountId,
    };
    const response = await fetch(write.path, {
      method: write.method,
      headers,
      body: JSON.stringify(write.body),
      signal,
    });
    return outcomeOfStatus(response.status, response.ok ? undefined : ((await response.json()) as Problem));
  },
});
window.offline = offline;
window.later = async () => (await import('./later.ts')).laterOf;
const account = asked.get('as');
if (account !== null) void offline.keys.signedIn(account);

if (asked.has('worker')) {
  void registerServiceWorker({
    saveAll: () => offline.drafts.flush(),
    onUpdateReady: (apply) => {
      window.updateReady = apply;
    },
  });
}

function Table() {
  const version = Number(asked.get('version') ?? 1);
  const draft = useDraft(key, '', { version });
  const outbox = useOutbox();
  const [group, setGroup] = useState('conversation/1');
  const say = () =>
    draft.handOver({ id: uuidv7(), method: 'POST', path: '/api/v1/fragments', body: { text: draft.value }, group });
  const other = draft.otherWindow;
  return (
    <main>
      <textarea autoComplete="off" value={draft.value} onChange={(event) => draft.setValue(event.target.value)} />
      <input autoComplete="off" value={group} onChange={(event) => setGroup(event.target.value)} />
      <button id="say" onClick={() => void say()} />
      <button id="discard" onClick={() => void draft.discard()} />
      <output id="state">{draft.ready ? draft.state : 'searching'}</output>
      <output id="restored">{String(draft.restored)}</output>
      <output id="based-on">{draft.basedOnVersion}</output>
      {other && (
        <section>
          <output id="other">{other.value}</output>
          <output id="other-open">{String(other.open)}</output>
          <button id="take" onClick={other.take} />
          <button id="dismiss" onClick={other.dismiss} />
        </section>
      )}
      <output id="outbox">
        {JSON.stringify({
          waiting: outbox.waiting,
          oldest: outbox.oldest !== null,
          queued: outbox.queued.map((write) => (write.body as { text: string }).text),
          attention: outbox.needsAttention.map((write) => write.problem?.title),
          online: outbox.online,
          signInNeeded: outbox.signInNeeded,
        })}
      </output>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <OfflineContext value={offline}>
      <Table />
    </OfflineContext>
  </StrictMode>,
);
