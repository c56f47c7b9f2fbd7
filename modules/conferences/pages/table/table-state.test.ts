import { describe, expect, test } from 'vitest';
import type { Conference } from '../../api.ts';
import { laid } from './table-state.ts';

const ids = Array.from({ length: 4 }, (_, index) => `0199aaaa-0000-7000-8000-00000000000${index}`);
const [caseId, conferenceId, one, other] = ids as [string, string, string, string];
const root = `/cases/${caseId}/conferences/${conferenceId}`;
const conference = {
  ...{ id: conferenceId, methodVersion: 1, startsAt: null, minutes: 120, place: null, question: null, version: 3 },
  ...{ knownBeforehand: null, bottomLine: null, pleasant: null, state: 'open', cancelReason: null, ourQuestion: null },
  ...{ askedOfTeam: null, contentWhen: null, nextTime: null, guests: [], said: [], plan: [] },
} satisfies Conference;
const write = (method: 'PUT' | 'POST', path: string, body: unknown, problem: null | object = null) =>
  ({ method, path: `${root}${path}`, body, problem }) as never;
const said = (id: string, version: number, text: string | null) =>
  write('PUT', `/said/${id}`, { version, ask: 0, text });

describe('what was written here', () => {
  test('stands on the table in order, changed and taken out again', () => {
    const writes = [said(one, 0, 'De post blijft liggen'), said(other, 0, 'Ria komt graag'), said(one, 1, 'De post')];
    expect(laid(conference, writes).said.map(({ text, version }) => [text, version])).toEqual([
      ['De post', 2],
      ['Ria komt graag', 1],
    ]);
    expect(laid(conference, [...writes, said(one, 2, null)]).said.map(({ id }) => id)).toEqual([other]);
  });

  test('does not undo what the server knows better, nor come back after it was refused', () => {
    const known = { ...conference, said: [{ id: one, ask: 0, text: 'Nieuwer', version: 5 }] };
    expect(laid(known, [said(one, 1, 'Ouder')]).said[0]).toMatchObject({ text: 'Nieuwer', version: 5 });
    const refused = write('PUT', `/said/${other}`, { version: 0, ask: 0, text: 'Nee' }, { status: 422 });
    expect(laid(conference, [refused]).said).toEqual([]);
    const elsewhere = { method: 'PUT', path: `/cases/${caseId}/conferences/${one}/said/${other}`, problem: null };
    expect(laid(conference, [{ ...elsewhere, body: { version: 0, text: 'x' } } as never]).said).toEqual([]);
  });

  test('the plan of the family waits until the server has it, and is judged here already', () => {
    const shown = write('POST', '/family-plan', { question: 'Hoe?', lines: [{ id: one, text: 'Ria belt' }] });
    const judged = write('PUT', `/plan/${one}/verdict`, { version: 1, verdict: 'unsafe', because: 'Te ver' });
    const table = laid(conference, [shown, judged]);
    expect(table).toMatchObject({ ourQuestion: 'Hoe?', plan: [{ text: 'Ria belt', because: 'Te ver', version: 2 }] });
    expect([...table.waiting]).toEqual([one]);
    const arrived = { ...conference, plan: table.plan, ourQuestion: 'Hoe?' };
    expect(laid(arrived, [shown]).plan).toHaveLength(1);
    expect(laid(arrived, [shown]).waiting.size).toBe(0);
  });

  test('it is closed here at once', () => {
    const body = { version: 3, askedOfTeam: 'Bel ons', contentWhen: '', nextTime: '' };
    expect(laid(conference, [write('PUT', '/outcome', body)])).toMatchObject({ state: 'held', askedOfTeam: 'Bel ons' });
  });
});
