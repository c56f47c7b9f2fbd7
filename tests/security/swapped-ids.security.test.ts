import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyRoute } from '../../access/gate/route.ts';
import { rooms } from '../../app/rooms.ts';
import { buildWorld, type Who, type World } from '../harness/world.ts';
import { comparable } from './comparable.ts';
import { withField } from './fields-of-body.ts';
import { figure, howMany } from './figures.ts';
import { forgetfulServer } from './forgetful-server.ts';
import { fillHome, questionsTo, recordsOf, send, type Question } from './full-home.ts';
import { idFields, isMadeByWriter, tableAt, tableOfParameter, type Records } from './records-by-name.ts';
import { Copier, ofOrganisation, settleStrangers, whoseAll, type Whose } from './second-homes.ts';

// Every id in the path, the query and the body of every call, swapped for one of a household that whoever asks may not
// see: the answer is the very answer to an id that is nowhere. Nothing stays of what is asked, so that both are asked of
// the same records.

const routes: readonly AnyRoute[] = rooms.flatMap((room) => room.routes);

let world: World;
let aside: Awaited<ReturnType<typeof forgetfulServer>>;
let own: Records;
let known: Set<string>;
const theirs = new Map<Whose, Records>();
beforeAll(async () => {
  world = await buildWorld();
  await sql`insert into neighbourhood (organisation_id, id, name)
    values (${world.viewers.generalist.organisationId}, ${uuidv7()}, 'De Kade')`.execute(world.owner);
  const home = await fillHome(world, howMany({ sample: 1, whole: 2 }));
  own = await recordsOf(world, home);
  const copier = new Copier(world);
  await copier.open();
  for (const [whose, one] of await settleStrangers(world, copier, home)) theirs.set(whose, await recordsOf(world, one));
  await copier.close();
  known = new Set([own, ...theirs.values()].flatMap((records) => [...records.values()].flat()));
  aside = await forgetfulServer(world);
}, 120_000);
afterAll(() => aside.close());

async function ask(who: Who, question: Question, swapped = '') {
  return comparable(await send(aside.server, world.cookies[who], question), known, swapped);
}

const askers = ['generalist', 'coach', 'partner', 'privacy', 'host', 'admin'] as const;
const askerOf = ({ policy }: AnyRoute) => askers.find((who) => policy.roles.includes(world.viewers[who].role));

const ofStatus = (status: number) => (status < 300 ? 0 : status === 400 ? 2 : 1);

/** Questions to a route, those that are carried out in front: behind a refusal nobody looks at an id. */
async function goodQuestions(who: Who, route: AnyRoute, index: number) {
  const tried: { question: Question; status: number }[] = [];
  for (const question of questionsTo(route, own, 300 + index, howMany({ sample: 3, whole: 12 }))) {
    tried.push({ question, status: (await ask(who, question)).status });
  }
  return tried.sort((a, b) => ofStatus(a.status) - ofStatus(b.status));
}

const parts = ['params', 'query', 'body'] as const;

interface Place {
  name: string;
  table: string | undefined;
  isReached: boolean;
  swap: (id: string) => Question;
}

/** Every place of these questions that holds an id, once. */
function placesOf(questions: Awaited<ReturnType<typeof goodQuestions>>): Place[] {
  const places = new Map<string, Place>();
  for (const { question, status } of questions) {
    for (const part of parts) {
      for (const field of idFields(question[part])) {
        const name = `${part}.${field.replaceAll(/\.\d+/g, '.0')}`;
        if (places.has(name) || (part === 'body' && isMadeByWriter(field))) continue;
        const table =
          part === 'params' ? tableOfParameter(field, own) : tableAt(question[part], field, [...own.keys()]);
        const swap = (id: string): Question => ({ ...question, [part]: withField(question[part], field, id) });
        places.set(name, { name, table, isReached: status < 300, swap });
      }
    }
  }
  return [...places.values()];
}

/** Said in access/policies: the record is theirs to act on, though the household behind it is not theirs to see. */
const mayAct = ({ endpoint }: AnyRoute, whose: Whose) =>
  endpoint.id === 'appointCoordinator'
    ? whose === 'a restricted household' || whose === 'a household they are kept out of by name'
    : ['closeEmergency', 'judgeEmergency'].includes(endpoint.id) && whose === 'a household they had in an emergency';

/** An id of nothing is taken here: a filter that finds nothing, or a name beside which nothing is looked up. */
const takesAnything: readonly string[] = [
  ...['findSimilarSignals query.teamId', 'findSimilarSignals query.except'],
  ...['exportAudit query.householdId', 'exportAudit query.accountId'],
  ...['searchAudit query.householdId', 'searchAudit query.accountId'],
  // What stands on the social map: its name is kept with it.
  ...['recordFirstContact body.provisionId', 'addSolution body.provisionId', 'changeSolution body.provisionId'],
  ...['prepareReferral body.to.provisionId', 'changeReferral body.to.provisionId'],
  // What is not there is left out of a report already.
  'changeReportSection body.leftOut.0',
  // Only laid beside the last moment: what waited on a device may name one that was begun there and never came.
  'beginDrawing body.after',
  // Lines that a family wrote on a device: new, so that their ids are made there, as an id at the top is.
  'showFamilyPlan body.lines.0.id',
  // A family's plan is never turned away: who is not a guest (any more) is left out, and their name stands beside it.
  'showFamilyPlan body.lines.0.guestId',
  // Not looked at: teams of who works in none, and the colleague of a restriction that keeps nobody out.
  ...['addAccount body.teams.0.teamId', 'addAccount body.teams.0.neighbourhoodIds.0'],
  ...['changeAccount body.teams.0.teamId', 'changeAccount body.teams.0.neighbourhoodIds.0'],
  'restrictHousehold body.barredAccountId',
  // Of a volunteer the name counts; of an appointment with a case, the team of that case.
  ...['addAction body.who.id', 'changeAction body.who.id', 'addAppointment body.teamId', 'addPromise body.source.id'],
];

test('an id of a household one may not see is answered as an id of nothing', async (context) => {
  const wrong: object[] = [];
  const count = { places: 0, reached: 0, compared: 0 };
  for (const [index, route] of routes.entries()) {
    const who = askerOf(route);
    if (!who) continue;
    for (const [turn, place] of placesOf(await goodQuestions(who, route, index)).entries()) {
      const nothing = uuidv7();
      const missing = await ask(who, place.swap(nothing), nothing);
      const at = `${route.endpoint.id} ${place.name}`;
      count.places += 1;
      if (place.isReached) count.reached += 1;
      if (missing.status >= 500) wrong.push({ at, fails: missing.status });
      if (missing.status < 300 && !takesAnything.includes(at)) wrong.push({ at, takes: 'an id of nothing' });
      const others = whoseAll.filter((whose) => !mayAct(route, whose));
      for (let each = 0; each < howMany({ sample: 1, whole: others.length }); each += 1) {
        const whose = others[(index + turn + each) % others.length]!;
        if (whose !== 'another organisation' && ofOrganisation.includes(place.table ?? '')) continue;
        const id = theirs
          .get(whose)
          ?.get(place.table ?? '')
          ?.find((one) => !own.get(place.table!)?.includes(one));
        if (id === undefined) continue;
        const foreign = await ask(who, place.swap(id), id);
        count.compared += 1;
        if (JSON.stringify(foreign) !== JSON.stringify(missing)) wrong.push({ at, who, whose, foreign, missing });
      }
    }
  }
  expect(wrong).toEqual([]);
  // Proof that most were not stopped before anybody looked.
  expect(count.reached).toBeGreaterThan(count.places / 3);
  figure(context, 'ids in paths, queries and bodies', count.places, 'all that a call takes');
  figure(context, '  swapped for one that is not theirs to see', count.compared, 'answered as nothing, to the letter');
});
