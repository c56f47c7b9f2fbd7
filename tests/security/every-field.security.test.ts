import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiRoot } from '../../access/gate/serve.ts';
import { changeMe } from '../../modules/accounts/api.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { pathOf } from '../../platform/web/call.ts';
import { knownRecords } from '../access/known-records.ts';
import { buildWorld, everybody, type Who, type World } from '../harness/world.ts';
import { fieldsOf, withField, type Field } from './fields-of-body.ts';
import { figure, howMany, seed } from './figures.ts';
import { hostileOthers, hostileTexts } from './hostile-values.ts';
import { houseCalls, parametersOf, type HouseCall } from './house-calls.ts';
import { valuesOf } from './values-of-schema.ts';

// Every field of every body and query gets everything a person or a program can put in it. What is refused names the
// field with a sentence in the language of who typed it; what is taken comes back as it was typed.

let world: World;
/** Made anew every few calls: what was taken of the ones before may have closed the case. */
let known: Record<string, string>;

async function renew(): Promise<void> {
  for (const who of everybody) await world.signInAgain(who);

  known = await knownRecords(world);
}

const hostile = { ...hostileTexts, ...hostileOthers };

/** A body with these in it is refused whole, before anybody looks for its fields (secure-json-parse). */
const refusedWhole = ['keys of a prototype', 'the name of a prototype'];

type Words = { [name: string]: string | Words };
const textsIn = (words: Words): string[] =>
  Object.values(words).flatMap((inner) => (typeof inner === 'string' ? [inner] : textsIn(inner)));

/** Every sentence the server has in this language, as patterns: `{{count}}` and the like are whatever stands there. */
async function sentencesIn(language: 'nl' | 'en'): Promise<RegExp[]> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = globSync(`{platform,modules}/*/messages*.${language}.ts`, { cwd: root });
  const loaded = await Promise.all(files.map((file) => import(join(root, file)) as Promise<Record<string, Words>>));
  return loaded
    .flatMap((module) => textsIn(module[language] ?? {}))
    .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.+')}$`));
}

interface Trial {
  endpoint: Endpoint;
  who: Who | 'nobody';
  field: Field;
  value: unknown;
  name: string;
  input: unknown;
  place: 'body' | 'query';
}

/** Somebody of the harbour for whom the call is. */
function actorFor({ roles }: HouseCall): Who | 'nobody' {
  if (!roles) return 'nobody';
  const order: Who[] = ['generalist', ...everybody.filter((who) => who !== 'neighbour' && who !== 'stranger')];
  return order.find((who) => roles.includes(world.viewers[who].role)) ?? 'generalist';
}

/** Where the writer makes the id, a known one would be taken for the same thing sent twice. */
const withNewId = (input: unknown) => {
  const has = typeof input === 'object' && input !== null && 'id' in input;
  return has ? { ...input, id: uuidv7() } : input;
};

function trialsOf(call: HouseCall, index: number): Trial[] {
  const { endpoint } = call;
  const who = actorFor(call);
  const trials: Trial[] = [];
  for (const place of endpoint.method === 'GET' ? (['query'] as const) : (['body', 'query'] as const)) {
    const inputs = fc.sample(valuesOf(endpoint[place], Object.values(known)), { seed: 7 + index, numRuns: 12 });
    for (const [field, input] of fieldsOf(inputs)) {
      for (const [name, value] of Object.entries(hostile)) {
        // An address holds text only.
        if (place === 'query' && typeof value === 'object') continue;
        const hurt = withField(withNewId(input), field, value);
        trials.push({ endpoint, who, field, value, name, input: hurt, place });
      }
    }
  }
  return trials;
}

async function ask({ endpoint, who, input, place }: Trial, language: 'nl' | 'en') {
  const params = Object.fromEntries(parametersOf(endpoint.path).map((name) => [name, known[name] ?? uuidv7()]));
  const query = place === 'query' ? `?${new URLSearchParams(input as Record<string, string>)}` : '';
  const reply = await world.server.inject({
    method: endpoint.method,
    url: `${apiRoot}${pathOf(endpoint, params)}${query}`,
    remoteAddress: `192.0.2.${Math.floor(Math.random() * 250)}`,
    headers: { 'idempotency-key': uuidv7(), 'content-type': 'application/json', 'accept-language': language },
    ...(who === 'nobody' ? {} : { cookies: { session: world.cookies[who] } }),
    ...(endpoint.method === 'GET' ? {} : { payload: JSON.stringify(place === 'body' ? input : {}) ?? 'null' }),
  });
  const isJson = String(reply.headers['content-type']).includes('json');
  return { status: reply.statusCode, body: isJson ? reply.json<Record<string, unknown>>() : {} };
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** What is wrong with the answer to a trial; undefined when it is as promised. */
function wrongWith(trial: Trial, { status, body }: Answer, sentences: readonly RegExp[]): string | undefined {
  if (status >= 500) return `fails with ${status} on ${JSON.stringify(trial.input)?.slice(0, 2_000)}`;
  if (status !== 400 || trial.place === 'query') return undefined;
  const errors = (body['errors'] ?? []) as { path: string; message: string }[];
  const own = errors.filter(({ path }) => path === trial.field || path.startsWith(`${trial.field}.`));
  if (errors.length === 0) return refusedWhole.includes(trial.name) ? undefined : 'names no field';
  const odd = [...own, ...errors].find(({ message }) => !sentences.some((sentence) => sentence.test(message)));
  return odd ? `says "${odd.message}" of ${odd.path}` : undefined;
}

/** Every value that stands under this name somewhere in a reply. */
function* under(name: string, value: unknown): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name) yield inner;
    yield* under(name, inner);
  }
}

/** Every text in a reply. */
function* everyText(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* everyText(inner);
}

/** What a reply shows under the name of the field is what was typed, but for spaces at the ends; so under any other. */
function cameBack(trial: Trial, { status, body }: Answer): 'unchanged' | 'not shown' | { changed: unknown } {
  if (status >= 300 || typeof trial.value !== 'string' || trial.place === 'query') return 'not shown';
  const shown = [...under(trial.field.split('.').at(-1) as string, body)];
  if ([...everyText(body)].includes(trial.value.trim())) return 'unchanged';
  // The same moment may be written in another way.
  if (shown.some((one) => Date.parse(String(one)) === Date.parse(String(trial.value)))) return 'unchanged';
  return shown.length === 1 && typeof shown[0] === 'string' ? { changed: shown[0] } : 'not shown';
}

/** Of the trials of one call as many as fit, not always the same ones. */
function someOf(trials: readonly Trial[], most: number): Trial[] {
  const step = Math.max(1, Math.ceil(trials.length / most));
  return trials.filter((_, at) => at % step === seed % step);
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  let sentences: RegExp[];
  beforeAll(async () => {
    sentences = await sentencesIn(language);
    world = await buildWorld();
    for (const who of everybody) await world.ask(who, changeMe, { body: { language } });
  });

  test('every field of every call takes what it gets or says what is wrong', async (context) => {
    const wrong = new Set<string>();
    const counted = { fields: 0, tried: 0, refused: 0, unchanged: 0 };
    for (const [index, call] of houseCalls.entries()) {
      if (index % 4 === 0) await renew();
      const trials = trialsOf(call, index);
      counted.fields += new Set(trials.map(({ place, field }) => place + field)).size;
      for (const trial of someOf(trials, howMany({ sample: 10, whole: 250 }))) {
        const answer = await ask(trial, language);
        if (answer.status === 401 && trial.who !== 'nobody') await world.signInAgain(trial.who);
        const back = cameBack(trial, answer);
        counted.tried++;
        if (answer.status === 400) counted.refused++;
        if (back === 'unchanged') counted.unchanged++;
        const changed = typeof back === 'object' ? `came back as ${JSON.stringify(back.changed)}` : undefined;
        const problem = wrongWith(trial, answer, sentences) ?? changed;
        if (problem) wrong.add(`${trial.endpoint.id} ${trial.place}.${trial.field} with ${trial.name}: ${problem}`);
      }
    }
    figure(context, `fields of bodies and queries (${language})`, counted.fields, 'all of them');
    figure(context, `  hostile values tried in them`, counted.tried, 'no 5xx');
    figure(context, `  refused by name of the field`, counted.refused, 'each in the language of the reader');
    figure(context, `  taken, and came back unchanged`, counted.unchanged, 'all that a reply shows');
    expect([...wrong], `seed ${seed}`).toEqual([]);
  });
});
