import { useCallback, useEffect, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { getMe } from '../../accounts/api.ts';
import type { OutboxWrite, QueuedWrite } from '../../../platform/offline/delivery.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useUnseenWrites } from '../../../platform/offline/use-unseen-writes.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { listTableGuests } from '../api-guests.ts';
import * as api from '../api.ts';
import { getPicture } from '../api-picture.ts';
import { type Kept, useSnapshot } from './use-snapshot.ts';
import { isReflected, targetOf } from './table-state.ts';

const lookEvery = 4000;

/** Everything the table screen shows and does; undefined `kept` while nothing is known yet. */
export function useTable(caseId: string, conversationId: string) {
  const params = useMemo(() => ({ caseId, conversationId }), [caseId, conversationId]);
  // As the shell read it; asking again from here would, without a connection, make the shell wait once more.
  const me = useRead(getMe, { enabled: false });
  const conversation = useRead(api.getConversation, { params });
  const picture = useRead(getPicture, { params: { caseId } });
  const guests = useRead(listTableGuests, { params: { caseId } });
  const isUnreachable = useLooking(params, conversation.data?.stamp, conversation.isError);

  const fresh: Kept | undefined =
    conversation.data && picture.data && guests.data && me.data
      ? {
          conversation: conversation.data,
          picture: picture.data,
          guests: guests.data,
          me: { accountId: me.data.accountId, name: me.data.name },
        }
      : undefined;
  const snapshot = useSnapshot(conversationId, fresh);
  const kept = fresh ?? snapshot.kept;
  const writes = useWrites(conversationId, kept?.conversation, conversation.dataUpdatedAt);
  const error = conversation.error ?? guests.error ?? picture.error;

  return {
    kept,
    writes,
    error,
    /** Neither the server nor this device knows the conversation. */
    isMissing: kept === undefined && snapshot.isRead && error !== null,
    isOffline: error?.status === 0 || isUnreachable,
    forgetKept: snapshot.forget,
    refetch: () => void conversation.refetch(),
  };
}

/** Asks every few seconds whether somebody else said something, and only then looks. True: nobody answers. */
function useLooking(
  params: { caseId: string; conversationId: string },
  known: number | undefined,
  hasFailed: boolean,
): boolean {
  const queries = useQueryClient();
  const { onDelivered } = useOutbox();
  const look = useCallback(
    () => void queries.invalidateQueries({ queryKey: [api.getConversation.id, params] }),
    [queries, params],
  );
  const stamp = useRead(api.getConversationStamp, { params, every: lookEvery });
  const latest = stamp.data?.stamp;
  useEffect(() => {
    if (latest !== undefined && known !== undefined && latest !== known) look();
  }, [latest, known, look]);
  const isBack = hasFailed && stamp.isSuccess;
  useEffect(() => {
    // There is a connection again: everything that could not be read is read now.
    if (!isBack) return;
    look();
    for (const { id } of [getPicture, listTableGuests]) void queries.invalidateQueries({ queryKey: [id] });
  }, [isBack, look, queries]);
  useEffect(() => onDelivered(look), [onDelivered, look]);
  return stamp.error?.status === 0;
}

/** The writes of this conversation that the server does not show yet: those in the box, and those just delivered. */
function useWrites(conversationId: string, known: api.Conversation | undefined, knownAt: number): QueuedWrite[] {
  const { delivered, queued } = useUnseenWrites(knownAt);
  return useMemo(() => {
    const onTheWay = delivered.filter((write) => known && !isReflected(write, known));
    return [...onTheWay, ...queued].filter((write) => targetOf(write, conversationId) !== undefined);
  }, [queued, delivered, known, conversationId]);
}

export type TableActions = ReturnType<typeof useTableActions>;

/** What can be done at the table. Everything goes through the box, so it works without a connection. */
export function useTableActions(caseId: string, conversationId: string) {
  const { enqueue, remove, retry } = useOutbox();
  return useMemo(() => {
    const params = { caseId, conversationId };
    const write = (
      endpoint: { method: string; path: string },
      more: Record<string, string> = {},
      body?: unknown,
      group = `conversation/${conversationId}`,
    ): OutboxWrite => ({
      id: uuidv7(),
      method: endpoint.method as OutboxWrite['method'],
      path: pathOf(endpoint, { ...params, ...more }),
      group,
      ...(body === undefined ? {} : { body }),
    });
    // A group for each fragment: one that the server refuses does not hold up the others.
    const groupOf = (fragmentId: string) => `fragment/${fragmentId}`;
    return {
      /** The write that lays a fragment on the table, for `handOver` of what was typed. */
      saying: (said: api.SayFragment) => write(api.sayFragment, {}, said, groupOf(said.id)),
      changing: (fragmentId: string, change: api.ChangeFragment) =>
        write(api.changeFragment, { fragmentId }, change, groupOf(fragmentId)),
      change: (fragmentId: string, change: api.ChangeFragment) =>
        enqueue(write(api.changeFragment, { fragmentId }, change, groupOf(fragmentId))),
      takeOff: (fragmentId: string) => enqueue(write(api.removeFragment, { fragmentId }, {}, groupOf(fragmentId))),
      touch: (area: string) => enqueue(write(api.touchTopic, { area }, {})),
      untouch: (area: string) => enqueue(write(api.untouchTopic, { area }, {})),
      end: () => enqueue(write(api.endConversation, {}, { at: new Date().toISOString() })),
      reopen: () => enqueue(write(api.reopenConversation, {}, {})),
      enqueue,
      remove,
      retry,
    };
  }, [caseId, conversationId, enqueue, remove, retry]);
}
