import { beforeAll, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { restrictHousehold } from '../restrictions/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const startsAt = '2030-03-01T18:30:00Z';
const place = 'Kade 7; achterom, langs de schuur bij de lindeboom en dan de tweede deur van links';

async function prepared(consent: object | null, of = home) {
  const { body: made } = await world.ask('generalist', api.planConference, {
    params: of,
    body: {
      ...{ id: uuidv7(), startsAt, minutes: 90, place, question: 'Wie helpt als Henk valt?' },
      ...{ knownBeforehand: 'Wij zoeken mensen die meedenken', bottomLine: 'De hond blijft vast' },
    },
  });
  const guestId = uuidv7();
  const params = { ...of, conferenceId: made.id, guestId };
  const party = { as: 'other', name: 'Tante Ria' };
  await world.ask('generalist', api.putConferenceGuest, { params, body: { version: 0, party, consent } as never });
  return params;
}
type Params = Awaited<ReturnType<typeof prepared>>;

async function letter(params: Params, language: 'nl' | 'en' = 'nl') {
  const reply = await world.ask('generalist', api.printConferenceLetter, { params, query: { language } });
  expect(reply.headers['content-type']).toBe('application/pdf');
  return readPdf(reply.body as unknown as Buffer);
}
const words = async (...at: Parameters<typeof letter>) => JSON.stringify(await letter(...at));
const calendar = async (params: Params) => (await world.ask('generalist', api.getConferenceCalendar, { params })).body;
/** As RFC 5545 tells a calendar to read it. */
const unfolded = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');

test('without consent the letter says when, where and who invites, and nothing of what it is about', async () => {
  for (const consent of [null, { mayBeTold: false, on: '2026-11-20', what: 'Dit mag niemand weten' }]) {
    const said = await words(await prepared(consent));
    for (const part of ['Tante Ria', '1 maart 2030', '19:30', '21:00', 'Familie De Wit', 'De generalist']) {
      expect(said).toContain(part);
    }
    expect(said).not.toMatch(/Henk|meedenken|hond|Waarom|wijkteam|niemand weten/);
  }
});

test('with consent it says why in the words that were agreed, and that the family decides; in either language', async () => {
  const params = await prepared({ mayBeTold: true, on: '2026-11-20', what: 'Truus wil weer slapen' });
  const said = await words(params);
  expect(said).toContain('Truus wil weer slapen');
  expect(said).toContain('U en de anderen beslissen samen.');
  // Neither the question, which was not agreed on for this guest, nor what the team keeps to itself.
  expect(said).not.toMatch(/Henk|hond|mensen die meedenken/);
  const english = await words(params, 'en');
  expect(english).toContain('You and the others decide together.');
  expect(english).toContain('Truus wil weer slapen');
  const general = await words(await prepared({ mayBeTold: true, on: '2026-11-20' }));
  expect(general).toContain('Wij zoeken mensen die meedenken');
});

test('the file for a calendar is neutral, folded, and the same appointment when it changes or is off', async () => {
  const params = await prepared(null);
  const first = await calendar(params);
  for (const line of first.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(first.split('\r\n').join('')).not.toContain('\n');
  const lines = unfolded(first);
  expect(lines).toContain('SUMMARY;LANGUAGE=nl:Samen om tafel');
  expect(lines).toContain('METHOD:PUBLISH');
  expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20300301T193000');
  expect(lines).toContain('DTEND;TZID=Europe/Amsterdam:20300301T210000');
  expect(lines).toContain(`LOCATION;LANGUAGE=nl:${place.replace(/[;,]/g, '\\$&')}`);
  expect(lines).toContain('SEQUENCE:1');
  expect(first).not.toMatch(/Henk|Ria|De Wit|hond|meedenken/);
  const uid = lines.find((line) => line.startsWith('UID:'));
  const moved = { startsAt: '2030-03-02T18:30:00Z', place: 'Buurthuis', version: 1 };
  await world.ask('generalist', api.changeConference, { params, body: moved });
  const second = unfolded(await calendar(params));
  expect(second).toContain(uid);
  expect(second).toContain('SEQUENCE:2');
  expect(second).toContain('LOCATION;LANGUAGE=nl:Buurthuis');
  await world.ask('generalist', api.cancelConference, { params, body: { version: 2, reason: 'Truus is ziek' } });
  const off = unfolded(await calendar(params));
  expect(off).toContain(uid);
  expect(off).toContain('STATUS:CANCELLED');
  expect(off).toContain('SEQUENCE:3');
  expect(off.join()).not.toContain('ziek');
});

test('who was told gets a letter that says what became of it', async () => {
  const params = await prepared(null);
  await world.ask('generalist', api.tellConferenceGuest, { params, body: { version: 1 } });
  expect(await words(params)).not.toContain('Let op');
  const moved = { startsAt: '2030-03-02T18:30:00Z', version: 1 };
  await world.ask('generalist', api.changeConference, { params, body: moved });
  expect(await words(params)).toContain('Let op: de dag, de tijd of de plek is veranderd.');
  await world.ask('generalist', api.cancelConference, { params, body: { version: 2, reason: 'Truus is ziek' } });
  const off = await words(params);
  expect(off).toContain('Het gaat niet door');
  expect(off).not.toContain('ziek');
  expect((await world.ask('generalist', api.tellConferenceGuest, { params, body: { version: 2 } })).status).toBe(201);
});

test('without a moment there is nothing to put in a calendar', async () => {
  const { body: made } = await world.ask('generalist', api.planConference, { params: home, body: { id: uuidv7() } });
  const params = { ...home, conferenceId: made.id };
  expect((await world.ask('generalist', api.getConferenceCalendar, { params })).status).toBe(422);
});

test('a secret address is in no letter, no calendar and nowhere else', async () => {
  const hidden = await settleCase(world);
  const params = await prepared({ mayBeTold: true, on: '2026-11-20' }, hidden);
  const made = await world.ask('generalist', restrictHousehold, {
    params: hidden,
    body: { kind: 'secret-address', reason: 'Mag niet gevonden worden' },
  });
  expect(made.status).toBe(201);
  const { body } = await world.ask('generalist', api.listConferences, { params: hidden });
  expect(body).toMatchObject({ isAddressSecret: true, conferences: [{ place: null }] });
  expect(body.conferences[0]!.guests[0]!.warnings).toEqual(['address']);
  // Not even when somebody types it once more.
  const { version } = body.conferences[0]!;
  await world.ask('generalist', api.changeConference, { params, body: { startsAt, place: 'Lindenlaan 12', version } });
  for (const language of ['nl', 'en'] as const) expect(await words(params, language)).not.toMatch(/Kade|Linden/);
  expect(await words(params)).toContain('We vertellen u zelf waar het is.');
  expect(await calendar(params)).not.toMatch(/Kade|Linden|LOCATION/);
  // What was at the door of another household stays.
  expect((await writtenAnywhere(world.owner, ['achterom'])).join()).not.toContain(hidden.caseId);
});
