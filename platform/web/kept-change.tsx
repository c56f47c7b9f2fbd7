import type { ComponentType } from 'react';
import type { z } from 'zod';
import { DraftConflict } from '../../ui/conflict-view/draft-conflict.tsx';
import { fieldMaker } from '../../ui/conflict-view/draft-fields.ts';
import type { QueuedWrite } from '../offline/delivery.ts';
import { useOutbox } from '../offline/use-outbox.ts';
import type { ChangeKind, Versioned } from './change-kind.ts';
import { keptWrite, paramsIn } from './kept-write.ts';

/** What to do with a change that waited on this device and met a newer version. */
export interface KeptChange {
  fits: (write: QueuedWrite) => boolean;
  Conflict: ComponentType<{ write: QueuedWrite }>;
}

/** Of a kind of change: how it is settled when it meets a newer version on delivery. */
export function keptChange<P extends z.ZodType, B extends z.ZodType, R extends Versioned, D extends object>(
  kind: ChangeKind<P, B, R, D>,
): KeptChange {
  const theirsIn = ({ problem }: QueuedWrite) =>
    problem?.status === 409 ? kind.endpoint.reply.safeParse(problem['current']).data : undefined;

  function Conflict({ write }: { write: QueuedWrite }) {
    const { enqueue, remove } = useOutbox();
    const fields = kind.useFields(paramsIn(kind.endpoint, write.path) as Partial<z.output<P>>, fieldMaker());
    const theirs = theirsIn(write);
    if (!theirs) return null;
    return (
      <DraftConflict<D>
        fields={fields}
        mine={write.draft as D}
        theirs={kind.draftOf(theirs)}
        theirName={kind.theirName?.(theirs)}
        headingLevel={2}
        isPending={false}
        onResolve={(draft) => {
          const body = { ...kind.bodyOf(draft), version: theirs.version };
          // First in the box and only then the old one out: at every moment the words are there.
          void enqueue(keptWrite(kind.endpoint, write.path, body, draft)).then(() => remove(write.id));
        }}
        onTheirs={() => void remove(write.id)}
      />
    );
  }
  return {
    fits: (write) =>
      write.draft !== undefined &&
      write.method === kind.endpoint.method &&
      paramsIn(kind.endpoint, write.path) !== null &&
      theirsIn(write) !== undefined,
    Conflict,
  };
}
