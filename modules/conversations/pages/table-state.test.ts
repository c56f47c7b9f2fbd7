import { describe, expect, test } from 'vitest';
import type { QueuedWrite } from '../../../platform/offline/delivery.ts';
import type { Fragment } from '../api.ts';
import { isReflected, tableOf, type Known } from './table-state.ts';

const conversationId = '00000000-0000-4000-8000-000000000001';
const names: Record<string, string> = { ans: 'Ans', ria: 'Ria' };
const nameOf = ({ personId }: { personId?: string | null }) => names[personId ?? ''] ?? 'iemand';

const fragment = (id: string, more: Partial<Fragment> = {}): Fragment => ({
  id,
  conversationId,
  saidAt: '2026-11-01T10:00:00Z',
  text: id,
  voice: 'member',
  personId: 'ans',
  accountId: null,
  speaker: 'Ans',
  kind: null,
  area: null,
  domain: null,
  field: null,
  namesPersonId: null,
  names: null,
  onTable: true,
  version: 1,
  byName: 'Samira',
  changedByName: null,
  ...more,
});

const known = (fragments: Fragment[], more: Partial<Known> = {}): Known => ({
  id: conversationId,
  fragments,
  touched: [],
  endedAt: null,
  ...more,
});

let count = 0;
const write = (
  method: QueuedWrite['method'],
  path: string,
  body?: unknown,
  problem: QueuedWrite['problem'] = null,
) => ({
  id: `w${++count}`,
  method,
  path: `/cases/c/conversations/${conversationId}/${path}`,
  body,
  group: 'g',
  accountId: 'a',
  queuedAt: count,
  problem,
});
const say = (id: string, saidAt: string) =>
  write('POST', 'fragments', { id, saidAt, text: `gezegd ${id}`, voice: 'member', personId: 'ria' });

describe('what lies on the table', () => {
  test('what waits is shown as said, in the order of saying', () => {
    const { fragments } = tableOf(
      known([fragment('b', { saidAt: '2026-11-01T10:05:00.000Z' })]),
      [say('c', '2026-11-01T10:06:00Z'), say('a', '2026-11-01T10:01:00Z')],
      nameOf,
    );
    expect(fragments.map(({ id, state, speaker }) => [id, state, speaker])).toEqual([
      ['a', 'waiting', 'Ria'],
      ['b', 'said', 'Ans'],
      ['c', 'waiting', 'Ria'],
    ]);
  });

  test('what is already known is not laid twice', () => {
    const { fragments } = tableOf(known([fragment('a')]), [say('a', '2026-11-01T10:00:00Z')], nameOf);
    expect(fragments).toHaveLength(1);
    expect(fragments[0]?.state).toBe('said');
  });

  test('changes that wait build on each other, each with the version before it', () => {
    const writes = [
      say('a', '2026-11-01T10:00:00Z'),
      write('PATCH', 'fragments/a', { version: 1, kind: 'worry' }),
      write('PATCH', 'fragments/a', { version: 2, text: 'anders' }),
      write('DELETE', 'fragments/a'),
    ];
    expect(tableOf(known([]), writes, nameOf).fragments[0]).toMatchObject({
      kind: 'worry',
      text: 'anders',
      onTable: false,
      version: 4,
    });
  });

  test('a change the server already has is not counted again', () => {
    const piece = fragment('a', { version: 2, kind: 'worry' });
    const { fragments } = tableOf(
      known([piece]),
      [write('PATCH', 'fragments/a', { version: 1, kind: 'worry' })],
      nameOf,
    );
    expect(fragments[0]).toMatchObject({ version: 2, state: 'said' });
  });

  test('a refused change leaves the fragment as the others see it, with both side by side', () => {
    const theirs = fragment('a', { version: 2, text: 'van hen' });
    const problem = { status: 409, title: 'Veranderd', code: 'conflict', current: theirs };
    const refused = write('PATCH', 'fragments/a', { version: 1, text: 'van mij' }, problem);
    expect(tableOf(known([theirs]), [refused], nameOf).fragments[0]).toMatchObject({
      text: 'van hen',
      state: 'refused',
      refused: { writeId: refused.id, wanted: { text: 'van mij' }, theirs: { text: 'van hen' }, isNew: false },
    });
  });

  test('a refused fragment stays to be seen with the sentence of its field', () => {
    const problem = { status: 400, title: 'Kijk nog eens', errors: [{ path: 'text', message: 'Te lang' }] };
    const writes = [{ ...say('a', '2026-11-01T10:00:00Z'), problem }];
    expect(tableOf(known([]), writes, nameOf).fragments[0]).toMatchObject({
      state: 'refused',
      refused: { title: 'Te lang', isNew: true, theirs: null },
    });
  });

  test('topics and the rounding off wait like the rest; another conversation is left alone', () => {
    const other = { ...write('PUT', 'topics/day'), path: '/cases/c/conversations/other/topics/day' };
    const table = tableOf(
      known([]),
      [write('PUT', 'topics/finances'), write('PUT', 'ending', { at: 'nu' }), other],
      nameOf,
    );
    expect(table).toMatchObject({ touched: ['finances'], endedAt: 'nu' });
  });
});

describe('a delivered write is shown until the server shows it', () => {
  test.each([
    ['a fragment', say('a', ''), known([]), known([fragment('a')])],
    [
      'a change',
      write('PATCH', 'fragments/a', { version: 1 }),
      known([fragment('a')]),
      known([fragment('a', { version: 2 })]),
    ],
    ['taken off', write('DELETE', 'fragments/a'), known([fragment('a')]), known([fragment('a', { onTable: false })])],
    ['a topic', write('PUT', 'topics/day'), known([]), known([], { touched: ['day'] })],
    ['an end', write('PUT', 'ending', { at: 'x' }), known([]), known([], { endedAt: 'x' })],
  ] as const)('%s', (_, one, before, after) => {
    expect(isReflected(one, before)).toBe(false);
    expect(isReflected(one, after)).toBe(true);
  });
});
