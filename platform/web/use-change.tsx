import type { ReactNode } from 'react';
import type { z } from 'zod';
import { DraftConflict } from '../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../ui/conflict-view/draft-fields.ts';
import { showToast } from '../../ui/toast/toast-queue.ts';
import { useText } from '../i18n/use-text.ts';
import type { QueuedWrite } from '../offline/delivery.ts';
import { useDraft } from '../offline/use-draft.ts';
import { useOutbox } from '../offline/use-outbox.ts';
import { pathOf } from './call.ts';
import type { ChangeKind, Versioned } from './change-kind.ts';
import { keptWrite } from './kept-write.ts';
import { webMessages } from './messages.ts';
import { ProblemError } from './problem-error.ts';
import { useWrite } from './use-write.ts';

interface Options<P extends z.ZodType, R extends Versioned, D> {
  /** Of the path; to add, those of what it is added to are enough. */
  params: Partial<z.output<P>>;
  /** Null to add one, which begins as `empty`. */
  record: z.output<R> | null;
  empty?: NoInfer<D>;
  /** From `draftKey`. */
  draft: string;
  /** It is saved as this; null when it is kept on this device, or left as a colleague made it. */
  onDone: (saved: z.output<R> | null) => void;
}

interface Change<D> {
  value: D;
  set: (part: Partial<D>) => void;
  error: ProblemError | null;
  isPending: boolean;
  /** Both versions side by side, when a colleague was first. */
  conflict: ReactNode;
  onSubmit: () => void;
  /** Saves this part at once, without a form around it. */
  save: (part: Partial<D>) => void;
  /** Leaves the record as it is now. */
  forget: () => void;
}

/**
 * Changing a record: what is typed is kept, a stale version is laid side by side, and without a connection the change
 * waits on this device. Opened again while it waits, it shows what was kept.
 */
export function useChange<P extends z.ZodType, B extends z.ZodType, R extends Versioned, D extends object>(
  kind: ChangeKind<P, B, R, D>,
  { params, record, empty, draft: key, onDone }: Options<P, R, D>,
): Change<D> {
  const t = useText(webMessages);
  const { online, queued, remove } = useOutbox();
  const endpoint = record ? kind.endpoint : (kind.add ?? kind.endpoint);
  const path = pathOf(endpoint, params as Record<string, string>);
  const waiting = record ? queued.find((write) => write.path === path && write.draft !== undefined) : undefined;
  const version = waiting ? versionIn(waiting) : record?.version;
  const start = waiting ? (waiting.draft as D) : record ? kind.draftOf(record) : empty;
  if (start === undefined) throw new Error('What is added begins as something');
  const draft = useDraft<D>(key, start, { schema: '1', ...(version === undefined ? {} : { version }) });
  const fields = kind.useFields(params, fieldMaker());
  const save = useWrite(endpoint, { refreshes: kind.refreshes });
  const theirs = save.error?.theirs(kind.endpoint.reply);

  const keep = async (value: D, body: Record<string, unknown>) => {
    await draft.handOver(keptWrite(endpoint, path, body, value));
    if (waiting) await remove(waiting.id);
    save.reset();
    showToast({ text: t('kept'), tone: 'info' });
    onDone(null);
  };

  const send = async (value: D, seen = draft.basedOnVersion ?? version) => {
    const fresh = kind.bodyOf(value);
    if (fresh === null) return;
    const body = seen === undefined ? fresh : { ...fresh, version: seen };
    if (!online) return keep(value, body);
    let saved: z.output<R>;
    try {
      saved = await save.mutateAsync({ params, body });
    } catch (error) {
      // A refusal is shown with the fields; only a missing answer makes it wait.
      if (error instanceof ProblemError && error.status === 0) await keep(value, body);
      return;
    }
    if (waiting) await remove(waiting.id);
    await draft.discard();
    onDone(saved);
  };

  return {
    value: draft.value,
    set: (part) => draft.setValue((before) => ({ ...before, ...part })),
    error: save.error,
    isPending: save.isPending,
    onSubmit: () => void send(draft.value),
    save: (part) => {
      const value = { ...draft.value, ...part };
      draft.setValue(value);
      void send(value);
    },
    forget: () => void save.giveWay(draft),
    conflict: theirs && (
      <DraftConflict<D>
        fields={fields}
        mine={draft.value}
        theirs={kind.draftOf(theirs)}
        theirName={kind.theirName?.(theirs)}
        isPending={save.isPending}
        onResolve={(value) => {
          draft.setValue(value);
          void send(value, theirs.version);
        }}
        onTheirs={() => void save.giveWay(draft).then(() => onDone(null))}
      />
    ),
  };
}

const versionIn = (write: QueuedWrite) => (write.body as { version: number }).version;
