import { listWorkers, nameHouseholds } from '../../access/naming.ts';
import { route } from '../../access/gate/route.ts';
import { relationAt } from '../../access/near-over-time.ts';
import * as policies from '../../access/policies/audit.ts';
import type { Purpose } from '../../access/purpose.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { writeCsv } from '../../platform/spreadsheet/csv.ts';
import * as api from './api.ts';
import { cursorText, exportLimit, readCursor, reasonIsAboutAccess } from './domain.ts';
import { auditMessages } from './messages.ts';
import { findHouseholds } from './naming-store.ts';
import { findEntries, findEntry, type FoundEntry } from './search-store.ts';
import { auditTable } from './table.ts';

/** In which room of the house a call is answered, by the id of its endpoint; undefined for what has no room. */
export type RoomOf = (action: string) => string | undefined;

/** Entries with names, and how each stood towards the household. Of a `found` only the household that was asked for. */
async function tell(
  tx: Tx,
  viewer: Viewer,
  roomOf: RoomOf,
  entries: readonly FoundEntry[],
  askedFor: string | undefined,
): Promise<api.AuditRow[]> {
  const workers = new Map((await listWorkers(tx, viewer)).map((one) => [one.id, one]));
  const householdOf = (entry: FoundEntry) => entry.householdId ?? (entry.kind === 'found' ? askedFor : undefined);
  const { names, nearness } = await nameHouseholds(
    tx,
    viewer,
    entries.flatMap((entry) => householdOf(entry) ?? []),
  );
  return entries.map((entry) => {
    const { id, at, action, kind, outcome } = entry;
    const householdId = householdOf(entry);
    const near = householdId === undefined ? undefined : nearness.get(householdId);
    const worker = workers.get(entry.accountId);
    return {
      id,
      at,
      action,
      kind,
      outcome,
      who: worker?.name ?? null,
      role: entry.role as api.AuditRow['role'],
      relation: near && worker ? relationAt(near, { accountId: worker.id, teamIds: worker.teamIds }, at) : null,
      room: roomOf(action) ?? null,
      purpose: entry.purpose as Purpose | null,
      isAboutHousehold: householdId !== undefined,
      household: (householdId !== undefined && names.get(householdId)) || null,
      found: entry.found.length,
    };
  });
}

/** The calls of the privacy officer's room. */
export const auditRoutes = (roomOf: RoomOf) => [
  route(api.searchAudit, {
    policy: policies.searchAudit,
    reads: 'found',
    handle: async ({ tx, viewer, query: { limit, before, ...filter }, audit }) => {
      const after = before === undefined ? undefined : readCursor(before);
      const found = await findEntries(tx, viewer, filter, { limit: limit + 1, before: after });
      const page = found.slice(0, limit);
      audit({ found: page.flatMap(({ householdId }) => householdId ?? []), objects: namesOf(filter) });
      const last = page.at(-1);
      return {
        entries: await tell(tx, viewer, roomOf, page, filter.householdId),
        next: found.length > limit && last ? cursorText(last) : null,
      };
    },
  }),
  route(api.getAuditEntry, {
    policy: policies.searchAudit,
    subject: ({ tx, viewer, params }) => findEntry(tx, viewer, params.entryId),
    reads: 'found',
    handle: async ({ subject, audit }) => {
      audit({ found: subject.householdId ? [subject.householdId] : [] });
      return {
        ...subject,
        purpose: subject.purpose as Purpose | null,
        reason: reasonIsAboutAccess(subject.action) ? subject.reason : null,
      };
    },
  }),
  route(api.exportAudit, {
    policy: policies.exportAudit,
    stepUp: true,
    reads: 'found',
    handle: async ({ tx, viewer, query, audit }) => {
      const found = await findEntries(tx, viewer, query, { limit: exportLimit + 1 });
      const t = textIn(auditMessages, viewer.language);
      if (found.length > exportLimit) throw ruleBroken(t('export.tooMany', { most: exportLimit }));
      audit({ found: found.flatMap(({ householdId }) => householdId ?? []), objects: namesOf(query) });
      const { headers, rows } = auditTable(t, await tell(tx, viewer, roomOf, found, query.householdId));
      return writeCsv(headers, rows);
    },
  }),
  route(api.listAuditWorkers, {
    policy: policies.searchAudit,
    handle: async ({ tx, viewer }) => ({ workers: await listWorkers(tx, viewer) }),
  }),
  route(api.findAuditHouseholds, {
    policy: policies.searchAudit,
    reads: 'found',
    handle: async ({ tx, viewer, query, audit }) => {
      const households = await findHouseholds(tx, viewer, query.q);
      audit({ found: households.map(({ id }) => id) });
      return { households };
    },
  }),
];

/** What was asked for, as ids of the entry: that the officer searched this worker is an entry like any other. */
const namesOf = ({ accountId, householdId }: api.AuditFilter): Record<string, string> => ({
  ...(accountId ? { searchedAccountId: accountId } : {}),
  ...(householdId ? { searchedHouseholdId: householdId } : {}),
});
