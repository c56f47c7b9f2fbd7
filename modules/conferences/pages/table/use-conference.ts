import { useCallback, useEffect, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useLastSeen } from '../../../../platform/offline/use-last-seen.ts';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { useUnseenWrites } from '../../../../platform/offline/use-unseen-writes.ts';
import { pathOf } from '../../../../platform/web/call.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import {
  closeConference,
  judgePlanLine,
  listConferences,
  putSaidLine,
  showFamilyPlan,
  type CaseConferences,
} from '../../api.ts';
import { conferenceGroup } from '../family/family-plan.ts';
import { laid, type LaidConference } from './table-state.ts';

/** What one can do at the table; everything goes through the box of writes, so that it needs no connection. */
export interface TableActions {
  say: (line: { id: string; version: number; ask: number | null; text: string | null }) => Promise<void>;
  judge: (lineId: string, told: { version: number; verdict: 'good' } | Unsafe) => Promise<void>;
  addFromPaper: (text: string) => Promise<void>;
  close: (told: { version: number; askedOfTeam: string; contentWhen: string; nextTime: string }) => Promise<void>;
}
interface Unsafe {
  version: number;
  verdict: 'unsafe';
  because: string;
}

/** One conference at the table: from the server or else from this device, with what was done here. */
export function useConference(caseId: string, conferenceId: string) {
  const queries = useQueryClient();
  const read = useRead(listConferences, { params: { caseId } });
  const { enqueue, onDelivered, queued } = useOutbox();
  const { delivered } = useUnseenWrites(read.dataUpdatedAt);
  const group = conferenceGroup(conferenceId);
  const isOf = useCallback((one: string) => one === group || one.startsWith(`${group}/`), [group]);
  const seen = useLastSeen<CaseConferences>({
    ...{ key: draftKey('conferences', caseId), schema: 'conferences-1', fresh: read.data },
    stamp: read.data && String(read.dataUpdatedAt),
  });
  useEffect(
    () =>
      onDelivered((write) => {
        if (isOf(write.group)) void queries.invalidateQueries({ queryKey: [listConferences.id] });
      }),
    [onDelivered, queries, isOf],
  );
  // The server says that it is not for this person (any more): then this device does not show it either.
  const isGone = read.error?.status === 404 || read.error?.status === 403;
  const { forget } = seen;
  useEffect(() => {
    if (isGone) forget();
  }, [isGone, forget]);
  const known = isGone ? undefined : (read.data ?? seen.kept);
  const found = known?.conferences.find(({ id }) => id === conferenceId);
  const conference = useMemo<LaidConference | undefined>(
    () => found && laid(found, [...delivered, ...queued]),
    [found, delivered, queued],
  );
  const put = (method: 'PUT' | 'POST', path: string, body: unknown, of = group) =>
    enqueue({ id: uuidv7(), method, path, body, group: of });
  const params = { caseId, conferenceId };
  const actions: TableActions = {
    // A group of its own: a line that a colleague changed as well holds up no other, and never the plan of the family.
    say: ({ id, ...said }) => put('PUT', pathOf(putSaidLine, { ...params, lineId: id }), said, `${group}/said/${id}`),
    judge: (lineId, told) => put('PUT', pathOf(judgePlanLine, { ...params, lineId }), told),
    addFromPaper: (text) =>
      put('POST', pathOf(showFamilyPlan, params), { question: null, lines: [{ id: uuidv7(), text }] }),
    close: (told) => put('PUT', pathOf(closeConference, params), told),
  };
  return {
    conference,
    household: known?.householdName ?? '',
    canWork: known?.can.work === true,
    actions,
    isMissing: conference === undefined && (isGone || (seen.isRead && !read.isPending)),
    isOffline: read.error?.status === 0,
    isRefused: queued.some((write) => isOf(write.group) && write.problem !== null),
  };
}
