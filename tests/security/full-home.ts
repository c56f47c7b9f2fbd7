import { Readable } from 'node:stream';
import fc from 'fast-check';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import type { AnyRoute } from '../../access/gate/route.ts';
import { rooms } from '../../app/rooms.ts';
import { greyPng } from '../../platform/files/sample-files.ts';
import { writeAbout } from '../../platform/http/upload-about.ts';
import { pathOf } from '../../platform/web/call.ts';
import { settleShareable, share } from '../harness/world-sharing.ts';
import type { Who, World } from '../harness/world.ts';
import { parametersOf } from './house-calls.ts';
import { tableOfParameter, withIdsOf, type Records } from './records-by-name.ts';
import { valuesOf } from './values-of-schema.ts';

// A household of which everything is known that the house can know of one: made by calling every call that adds
// something, with generated input. A new call is filled in without anybody thinking of it.

/** These end the case, hold it still, shut it or take out of it: nothing could be added after them. */
const endings =
  /lift|erase|restrict|freeze|answerRequest|answerRight|endConversation|reopen|withdraw|cancel|remove|delete/i;

const allRoutes: readonly AnyRoute[] = rooms.flatMap((room) => room.routes);

/** A generated question: path, query and body, with ids of these records. */
export interface Question {
  route: AnyRoute;
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Some questions to a route, the same ones every time. */
export function questionsTo(route: AnyRoute, records: Records, seed: number, count: number): Question[] {
  const { endpoint } = route;
  const anyId = [uuidv7()];
  const draw = fc.tuple(...[endpoint.params, endpoint.query, endpoint.body].map((schema) => valuesOf(schema, anyId)));
  return fc.sample(draw, { seed, numRuns: count }).map(([params, query, body], pick) => ({
    route,
    params: pathFrom(parametersOf(endpoint.path), params as Record<string, unknown>, records, pick),
    query: withIdsOf(query, records, pick) as Record<string, unknown>,
    body: withIdsOf(body, records, pick),
  }));
}

function pathFrom(names: readonly string[], drawn: Record<string, unknown>, records: Records, pick: number) {
  return Object.fromEntries(
    names.map((name) => {
      const known = records.get(tableOfParameter(name, records) ?? '') ?? [];
      if (name === 'number') return [name, '1'];
      if (!name.endsWith('Id')) return [name, String(drawn[name])];
      return [name, known[pick % Math.max(1, known.length)] ?? uuidv7()];
    }),
  );
}

/** Sends a question as it travels; a route that takes a file gets a picture. */
export async function send(
  server: World['server'],
  cookie: string,
  { route: { endpoint }, params, query, body }: Question,
  key: string = uuidv7(),
) {
  const text = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, asText(value)]])),
  ).toString();
  const upload = endpoint.upload !== undefined;
  return server.inject({
    method: endpoint.method,
    url: `${apiRoot}${pathOf(endpoint, params)}${text ? `?${text}` : ''}`,
    headers: {
      'idempotency-key': key,
      ...(upload ? { 'content-type': 'application/octet-stream', 'upload-about': writeAbout(body) } : {}),
    },
    cookies: { session: cookie },
    ...(endpoint.method === 'GET' ? {} : { payload: upload ? Readable.from([picture]) : (body ?? {}) }),
  });
}
/** As an address holds it. */
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const picture = greyPng(2, 2, () => 128);

/** Fills a household of the harbour, and gives what is known of it and of its organisation. */
export async function fillHome(world: World, passes: number) {
  const who: Who = 'generalist';
  const home = await settleShareable(world);
  await share(world, home);
  const adding = allRoutes.filter(
    ({ endpoint, policy }) =>
      ['POST', 'PUT'].includes(endpoint.method) &&
      policy.roles.includes(world.viewers[who].role) &&
      !endings.test(endpoint.id) &&
      /^\/(cases\/|households\/|appointments|signals|first-contacts|provisions)/.test(endpoint.path),
  );
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [index, route] of adding.entries()) {
      const records = await recordsOf(world, home);
      for (const question of questionsTo(route, records, 11 + index + 100 * pass, 3)) {
        await send(world.server, world.cookies[who], question);
      }
    }
  }
  return home;
}
export type Home = Awaited<ReturnType<typeof fillHome>>;

interface Place {
  table: string;
  column: string;
}

/** Every table with an id, and the columns by which a row of it is told to be of a household. */
async function tablesWithIds(world: World): Promise<Map<string, string[]>> {
  const { rows } = await sql<Place>`select table_name as "table", column_name as "column"
    from information_schema.columns where table_schema = 'public' order by 1, 2`.execute(world.owner);
  const columns = new Map<string, string[]>();
  for (const { table, column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  return new Map([...columns].filter(([, names]) => names.includes('id') && names.includes('organisation_id')));
}

/** Ids of everything that is of this household, and of what its team and organisation share. */
export async function recordsOf(
  world: World,
  { caseId, householdId }: Pick<Home, 'caseId' | 'householdId'>,
): Promise<Records> {
  const records = new Map<string, string[]>();
  const [{ organisationId, teamId }] = (
    await sql<{ organisationId: string; teamId: string }>`select organisation_id, team_id from household
      where id = ${householdId}`.execute(world.owner)
  ).rows as [{ organisationId: string; teamId: string }];
  for (const [table, columns] of await tablesWithIds(world)) {
    const isOf = (column: string, id: string) => (columns.includes(column) ? [sql`${sql.ref(column)} = ${id}`] : []);
    const own = [
      ...(table === 'household' ? [sql`id = ${householdId}`] : isOf('household_id', householdId)),
      ...(table === 'support_case' ? [sql`id = ${caseId}`] : isOf('case_id', caseId)),
    ];
    const of = own.length > 0 ? own : table === 'team' ? [sql`id = ${teamId}`] : isOf('team_id', teamId);
    const where = of.length > 0 ? sql.join(of, sql` or `) : sql`true`;
    const { rows } = await sql<{ id: string }>`select id::text from ${sql.table(table)}
      where organisation_id = ${organisationId} and (${where}) order by id limit 40`.execute(world.owner);
    records.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  return records;
}
