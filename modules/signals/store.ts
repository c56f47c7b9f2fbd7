import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { withReceivingTeam } from '../../platform/db/viewer-transaction.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { NewSignal, SignalAct } from './api.ts';
import type { SignalEventKind } from './domain.ts';
import type { SearchTables } from '../../platform/search/search-entry.ts';
import type { SignalTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SignalTables>();

interface StoredEvent {
  id: string;
  kind: SignalEventKind;
  at: string;
  byName: string;
  reason: string | null;
  passedTo: string | null;
  feedbackDue: string | null;
  caseId: string | null;
}

/** The newest event that changed where the signal stands; null while it is open. */
const lastAct = sql<SignalEventKind | null>`(select e.kind from signal_event e
  where e.organisation_id = signal.organisation_id and e.signal_id = signal.id and e.kind <> 'fed-back'
  order by e.at desc, e.id desc limit 1)`;

/** A case is named to who sees that case: the rows of cases are those of the viewer. */
const events = sql<StoredEvent[]>`coalesce((select jsonb_agg(jsonb_build_object(
    'id', e.id, 'kind', e.kind, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'byName', a.name,
    'reason', e.reason, 'passedTo', e.passed_to, 'feedbackDue', e.feedback_due,
    'caseId', (select c.id from support_case c where c.organisation_id = e.organisation_id and c.id = e.case_id)
  ) order by e.at, e.id)
  from signal_event e join account a on a.organisation_id = e.organisation_id and a.id = e.by_account
  where e.organisation_id = signal.organisation_id and e.signal_id = signal.id), '[]')`;

function signals(tx: Tx, viewer: Viewer) {
  const query = db(tx)
    .selectFrom('signal')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'signal.organisationId').onRef('account.id', '=', 'signal.takenBy'),
    )
    .selectAll('signal')
    .select(['account.name as takenByName', events.as('events')])
    .where('signal.organisationId', '=', viewer.organisationId);
  // A host is shown the own signals only; the policy says so for one signal, this says it for a list.
  return viewer.role === 'host' ? query.where('signal.takenBy', '=', viewer.accountId) : query;
}

export type StoredSignal = NonNullable<Awaited<ReturnType<typeof findSignal>>>;

export function findSignal(tx: Tx, viewer: Viewer, id: string) {
  return signals(tx, viewer).where('signal.id', '=', id).executeTakeFirst();
}

/** For a host nothing is left to wait for once a colleague took it up: what became of it then is not for the host. */
const isWaiting = ({ role }: Viewer) =>
  role === 'host'
    ? sql<boolean>`${lastAct} is null`
    : sql<boolean>`coalesce(${lastAct}, 'reopened') in ('reopened', 'picked-up')`;

/** Signals newest first; `waiting` leaves out those that are linked, passed on or closed. */
export async function listSignals(
  tx: Tx,
  viewer: Viewer,
  page: { status: 'waiting' | 'all'; limit: number; offset: number },
) {
  let query = signals(tx, viewer);
  if (page.status === 'waiting') query = query.where(isWaiting(viewer));
  const rows = await query
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('signal.urgent', 'desc')
    .orderBy('signal.takenAt', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { signals: rows, total: rows[0]?.total ?? 0 };
}

/**
 * Waiting signals of the team about the same door or the same name, newest first; of a host all the own ones, so that one
 * that is missing does not tell what became of it.
 */
export function findSimilar(
  tx: Tx,
  viewer: Viewer,
  about: { teamId: string; address?: string | undefined; personName?: string | undefined; except?: string | undefined },
) {
  const addressKey = matchKey(about.address);
  const nameKey = matchKey(about.personName);
  if (!addressKey && !nameKey) return Promise.resolve([]);
  let query = signals(tx, viewer)
    .where('signal.teamId', '=', about.teamId)
    .where((eb) => eb.or([eb('addressKey', '=', addressKey ?? null), eb('nameKey', '=', nameKey ?? null)]));
  if (viewer.role !== 'host') query = query.where(isWaiting(viewer));
  if (about.except) query = query.where('signal.id', '<>', about.except);
  return query.orderBy('signal.takenAt', 'desc').limit(5).execute();
}

/** Keeps a new signal and returns its id. */
export async function insertSignal(tx: Tx, viewer: Viewer, signal: NewSignal, takenAt: string): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('signal')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId: signal.teamId,
      text: signal.text,
      place: signal.place ?? null,
      address: signal.address ?? null,
      addressKey: matchKey(signal.address) ?? null,
      about: signal.about,
      personName: signal.personName ?? null,
      nameKey: matchKey(signal.personName) ?? null,
      source: signal.source,
      reporter: signal.reporter ?? null,
      areas: signal.areas,
      urgent: signal.urgent,
      knownToPerson: signal.knownToPerson,
      feedbackDue: signal.feedbackDue ?? null,
      takenBy: viewer.accountId,
      takenAt,
    })
    .execute();
  return id;
}

/** Is there such a team in this organisation, to pass a signal on to? */
/** Adds what was done with a signal; one handed to another team goes there with its whole history. */
export async function insertEvent(
  tx: Tx,
  viewer: Viewer,
  signal: { id: string; teamId: string; takenBy: string },
  act: SignalAct,
  at: string,
): Promise<void> {
  await db(tx)
    .insertInto('signalEvent')
    .values({
      organisationId: viewer.organisationId,
      id: uuidv7(),
      teamId: signal.teamId,
      signalId: signal.id,
      takenBy: signal.takenBy,
      kind: act.kind,
      at,
      byAccount: viewer.accountId,
      reason: 'reason' in act ? act.reason || null : null,
      passedTo: act.kind === 'passed-on' ? act.passedTo : null,
      feedbackDue: act.kind === 'passed-on' ? act.feedbackDue : null,
      caseId: act.kind === 'linked' ? act.caseId : null,
    })
    .execute();
  const receiver = act.kind === 'passed-on' ? act.teamId : undefined;
  if (receiver) await withReceivingTeam(tx, viewer.teamIds, receiver, () => handOver(tx, viewer, signal.id, receiver));
}

async function handOver(tx: Tx, viewer: Viewer, signalId: string, teamId: string): Promise<void> {
  await db(tx)
    .updateTable('signal')
    .set({ teamId })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', signalId)
    .execute();
  await tx
    .withTables<SearchTables>()
    .updateTable('searchEntry')
    .set({ teamId })
    .where('organisationId', '=', viewer.organisationId)
    .where('kind', '=', 'signal')
    .where('entityId', '=', signalId)
    .execute();
}

export function listFindingPlaces(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('findingPlace')
    .select(['id', 'teamId', 'name'])
    .select(
      sql<number>`(select count(*) from signal s where s.organisation_id = finding_place.organisation_id
      and s.team_id = finding_place.team_id and s.place = finding_place.name)`.as('used'),
    )
    .where('organisationId', '=', viewer.organisationId)
    .orderBy('used', 'desc')
    .orderBy('name')
    .execute();
}
