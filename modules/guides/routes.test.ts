import { beforeAll, expect, test } from 'vitest';
import { readPdf, type StructureNode } from '../../platform/pdf/pdf-reading.ts';
import { buildWorld, everybody, type Who, type World } from '../../tests/harness/world.ts';
import { printGuide } from './api.ts';
import { findGuide, guidesOn, shelves } from './domain.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const print = (guideId: string, language: 'nl' | 'en' = 'nl', who: Who = 'generalist') =>
  world.ask(who, printGuide, { query: { guide: guideId, language } });

const headings = (nodes: readonly StructureNode[], type: string): string[] =>
  nodes.flatMap((node) => [...(node.type === type ? [node.text] : []), ...headings(node.children, type)]);

test('every guide becomes a tagged paper with its name on top and a heading for each part, in both languages', async () => {
  for (const { id, title, parts } of shelves.flatMap(guidesOn)) {
    for (const language of ['nl', 'en'] as const) {
      const { status, body } = await print(id, language);
      expect({ id, status }).toEqual({ id, status: 200 });
      const { structure, untagged } = readPdf(Buffer.from(body));
      expect(headings(structure, 'H1')).toEqual([title[language]]);
      expect(headings(structure, 'H2').length, id).toBe(parts.length);
      expect(untagged, id).toEqual([]);
    }
  }
});

test('the steps of a meeting are printed with their minutes, and what is said with its words', async () => {
  const meeting = JSON.stringify(readPdf(Buffer.from((await print('incident-method')).body)).structure);
  expect(meeting).toContain('Ieder schrijft (ongeveer 5 minuten)');
  expect(meeting).toContain('Samen ongeveer 45 minuten.');
  const phone = findGuide('channel-phone')?.parts[0];
  expect(phone?.kind === 'say' && phone.lines[0]?.nl).toBe('Goed dat u belt.');
  expect(JSON.stringify(readPdf(Buffer.from((await print('channel-phone')).body)).structure)).toContain(
    'Goed dat u belt.',
  );
});

test('who works with residents prints them; there is no paper of a guide that is not there', async () => {
  const answers = await Promise.all(
    everybody.map(async (who) => [who, (await print('presence', 'nl', who)).status] as const),
  );
  const readers = ['host', 'generalist', 'colleague', 'coach', 'neighbour', 'stranger'];
  for (const [who, status] of answers)
    expect({ who, status }).toEqual({ who, status: readers.includes(who) ? 200 : 404 });
  expect((await print('no-such-guide')).status).toBe(404);
  expect((await print('x'.repeat(61))).status).toBe(400);
});
