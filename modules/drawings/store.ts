import { sql } from 'kysely';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { fullName } from '../households/domain.ts';
import type { CaseDrawings, Drawing, DrawingPart } from './api.ts';
import type { Content } from './contents.ts';
import { stampFrom, type DrawingKind } from './domain.ts';
import type { DrawingTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<DrawingTables>();

/** Which drawing it is a moment of. */
interface Series {
  kind: DrawingKind;
  toolId: string | null;
}

/** The moments of a drawing with what stands in them, oldest first; all drawings of the case when none is named. */
export async function readDrawings(tx: Tx, viewer: Viewer, caseId: string, of?: Series): Promise<Drawing[]> {
  let query = db(tx)
    .selectFrom('drawing as d')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'd.organisationId').onRef('a.id', '=', 'd.createdBy'),
    )
    .select(['d.id', 'd.kind', 'd.toolId', 'd.personId', 'd.onDay', 'd.methodVersion', 'a.name as byName'])
    .select(sql<boolean>`d.closed_at is not null`.as('isClosed'))
    .where('d.organisationId', '=', viewer.organisationId)
    .where('d.caseId', '=', caseId);
  if (of) query = query.where('d.kind', '=', of.kind).where('d.toolId', 'is not distinct from', of.toolId);
  const drawings = await query.orderBy('d.createdAt').orderBy('d.id').execute();
  const parts = await db(tx)
    .selectFrom('drawingPart')
    .select(['drawingId', 'id', 'version', 'content'])
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute();
  return drawings.map((drawing) => ({ ...drawing, parts: parts.filter(({ drawingId }) => drawingId === drawing.id) }));
}

/** As `stampOf` makes it of the same moments, without reading them. */
export async function readStamp(tx: Tx, { organisationId }: Viewer, caseId: string, of: Series): Promise<string> {
  const { moments, versions } = await db(tx)
    .selectFrom('drawing as d')
    .leftJoin('drawingPart as p', (join) =>
      join.onRef('p.organisationId', '=', 'd.organisationId').onRef('p.drawingId', '=', 'd.id'),
    )
    .select(sql<number>`count(distinct d.id)::int`.as('moments'))
    .select(sql<number>`coalesce(sum(p.version), 0)::int`.as('versions'))
    .where('d.organisationId', '=', organisationId)
    .where('d.caseId', '=', caseId)
    .where('d.kind', '=', of.kind)
    .where('d.toolId', 'is not distinct from', of.toolId)
    .executeTakeFirstOrThrow();
  return stampFrom(moments, versions);
}

/** The household of a case, who belongs to it or stands around it, what was said, and what stands in the record. */
export async function readAround(
  tx: Tx,
  { organisationId }: Viewer,
  caseId: string,
): Promise<Omit<CaseDrawings, 'drawings' | 'can'>> {
  const household = await db(tx)
    .selectFrom('supportCase as c')
    .innerJoin('household as h', (join) =>
      join.onRef('h.organisationId', '=', 'c.organisationId').onRef('h.id', '=', 'c.householdId'),
    )
    .select(['h.id', 'h.name'])
    .where('c.organisationId', '=', organisationId)
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow();
  const people = await db(tx)
    .selectFrom('person')
    .select(['id', 'place', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName', 'gender'])
    .select(['roleInHousehold as role', sql<boolean>`deceased_on is not null`.as('hasDied')])
    .where('organisationId', '=', organisationId)
    .where('householdId', '=', household.id)
    .orderBy('place')
    .orderBy('position')
    .orderBy('id')
    .execute();
  const said = await db(tx)
    .selectFrom('fragment')
    .select(['id', 'text', 'namesPersonId as personId'])
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'network-person')
    // What was reported about somebody is not what the resident says of who is around them.
    .where('voice', '!=', 'reporter')
    .where('removedAt', 'is', null)
    .orderBy('saidAt', 'desc')
    .orderBy('id')
    .limit(20)
    .execute();
  const goals = await db(tx)
    .selectFrom('planGoal')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .execute();
  const strengths = await db(tx)
    .selectFrom('fragment')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'strength')
    .where('removedAt', 'is', null)
    .execute();
  const conversation = await db(tx)
    .selectFrom('conversation')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('startedAt', '<=', new Date().toISOString())
    .where('cancelledAt', 'is', null)
    .orderBy('startedAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return {
    householdId: household.id,
    householdName: household.name,
    people: people.map((person) => ({ ...person, name: fullName(person) })),
    said,
    given: [...goals, ...strengths].map(({ id }) => id).toSorted(),
    conversationId: conversation?.id ?? null,
  };
}

/** Is this a person of the household of this case, or of its network? */
export async function isOfHousehold(tx: Tx, viewer: Viewer, caseId: string, personId: string): Promise<boolean> {
  const { people } = await readAround(tx, viewer, caseId);
  return people.some(({ id }) => id === personId);
}

interface NewMoment extends Series {
  id: string;
  /** The last moment that was seen; null: none. */
  after: string | null;
  onDay: string;
  personId: string | null;
  methodVersion: number;
}

/**
 * Begins a moment with everything that stands in the last one of its kind and can be held by the instrument as it is now,
 * and gives its id. When it was begun already,
 * by this device or by a colleague after the moment that was seen, that one stays and its id is given.
 */
export async function beginMoment(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseSubject,
  { after, ...made }: NewMoment,
  wrongIn: (partId: string, content: Content) => unknown,
): Promise<string> {
  const { organisationId, accountId } = viewer;
  // Two who begin at once come one after the other. Not a lock on the key: who draws meanwhile would wait for it while
  // this waits for them.
  await sql`select from support_case
    where organisation_id = ${organisationId} and id = ${caseId} for no key update`.execute(tx);
  const known = await readDrawings(tx, viewer, caseId);
  if (known.some(({ id }) => id === made.id)) return made.id;
  const last = known.filter(({ kind, toolId }) => kind === made.kind && toolId === made.toolId).at(-1);
  if (last && !last.isClosed && last.id !== after) return last.id;
  const at = new Date().toISOString();
  // Waits for who still writes in it, so that what they draw is in the next moment too.
  await db(tx)
    .updateTable('drawing')
    .set({ closedAt: at })
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('kind', '=', made.kind)
    .where('toolId', 'is not distinct from', made.toolId)
    .where('closedAt', 'is', null)
    .execute();
  await db(tx)
    .insertInto('drawing')
    .values({ organisationId, teamId, caseId, ...made, createdBy: accountId, createdAt: at })
    .execute();
  const left = (await readDrawings(tx, viewer, caseId, made)).find(({ id }) => id === last?.id);
  const parts = (left?.parts ?? []).filter(({ id, content }) => content !== null && !wrongIn(id, content));
  if (parts.length === 0) return made.id;
  const of = { organisationId, teamId, caseId, drawingId: made.id, changedBy: accountId, changedAt: at };
  await db(tx)
    .insertInto('drawingPart')
    .values(parts.map(({ id, content }) => ({ ...of, id, content: JSON.stringify(content) })))
    .execute();
  return made.id;
}

/** Is a moment worked on? It stays so until the end of the transaction. */
export async function holdsOpen(tx: Tx, { organisationId }: Viewer, drawingId: string): Promise<boolean> {
  const open = await db(tx)
    .selectFrom('drawing')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', drawingId)
    .where('closedAt', 'is', null)
    .forShare()
    .executeTakeFirst();
  return open !== undefined;
}

/** Writes a part that still has the version that was seen (0: not there yet); undefined when somebody was first. */
export async function writePart(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseSubject,
  part: { drawingId: string; id: string; version: number; content: Content | null },
): Promise<DrawingPart | undefined> {
  const { organisationId, accountId } = viewer;
  const set = {
    content: part.content === null ? null : JSON.stringify(part.content),
    version: part.version + 1,
    changedBy: accountId,
    changedAt: new Date().toISOString(),
  };
  const { drawingId, id } = part;
  const key = { organisationId, drawingId, id };
  if (part.version === 0) {
    return db(tx)
      .insertInto('drawingPart')
      .values({ ...key, teamId, caseId, ...set })
      .onConflict((on) => on.columns(['organisationId', 'drawingId', 'id']).doNothing())
      .returning(['id', 'version', 'content'])
      .executeTakeFirst();
  }
  return db(tx)
    .updateTable('drawingPart')
    .set(set)
    .where('organisationId', '=', organisationId)
    .where('drawingId', '=', drawingId)
    .where('id', '=', id)
    .where('version', '=', part.version)
    .returning(['id', 'version', 'content'])
    .executeTakeFirst();
}
