import { describe, expect, test } from 'vitest';
import { textIn } from '../../../platform/i18n/messages.ts';
import { referralMessages } from '../messages.ts';
import { inOrder, teamThread, timeLeft, type Thread } from './threads.ts';

const t = textIn(referralMessages, 'nl');

const thread = (id: string, more: Partial<Thread>): Thread => ({
  id,
  href: '/',
  look: 'doing',
  who: '',
  what: '',
  state: '',
  note: null,
  needsAttention: false,
  ...more,
});

test('what asks attention comes first, then what waits for an answer, then what runs as it came', () => {
  const threads = [
    thread('runs', {}),
    thread('asked', { look: 'asked' }),
    thread('late', { look: 'asked', needsAttention: true }),
    thread('runs too', {}),
  ];
  expect(inOrder(threads).map(({ id }) => id)).toEqual(['late', 'asked', 'runs', 'runs too']);
});

test('time is said in whole days', () => {
  expect([9, 1, 0, -1, -3].map((days) => timeLeft(days, t))).toEqual([
    'nog 9 dagen',
    'nog 1 dag',
    'vandaag de laatste dag',
    '1 dag te laat',
    '3 dagen te laat',
  ]);
});

describe('the action team', () => {
  test('is no thread while nobody met or planned to', () => {
    const next = { kind: 'none', startsAt: null, dueOn: null } as const;
    expect(teamThread({ meetings: [], next }, 'c', t, 'nl')).toBeNull();
  });

  test('names who comes, and asks attention when it was to meet already', () => {
    const meeting = {
      id: 'm',
      startsAt: '2020-01-06T14:00:00Z',
      place: null,
      people: [{ id: 'a', name: 'Ans' }],
      workers: [{ id: 's', name: 'Samira' }],
      helpers: [],
      others: ['Tante Ria'],
      chair: null,
      text: null,
      agreements: [],
      state: 'held' as const,
      cancelReason: null,
      version: 1,
    };
    const next = { kind: 'advised', startsAt: null, dueOn: '2020-02-17' } as const;
    expect(teamThread({ meetings: [meeting], next }, 'c', t, 'nl')).toMatchObject({
      what: 'Ans, Samira, Tante Ria',
      needsAttention: true,
      href: '/cases/c/action-team',
    });
  });
});
