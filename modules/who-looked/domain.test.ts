import { describe, expect, test } from 'vitest';
import { byDay, partOfDay, toldOf, type KeptLook } from './domain.ts';

const look = (more: Partial<KeptLook> = {}): KeptLook => ({
  at: '2026-11-03T11:00:00.000Z',
  accountId: 'samira',
  role: 'generalist',
  action: 'getCase',
  room: 'cases',
  kind: 'read',
  purpose: 'support',
  personId: null,
  objects: { caseId: 'case' },
  ...more,
});
const about = new Map([
  ['talk-of-both', ['ans', 'henk']],
  ['talk-of-henk', ['henk']],
]);
const told = (more: Partial<KeptLook>) => toldOf(look(more), 'ans', about);

describe('what one resident is told of a look', () => {
  test('opened, recorded and only in a list are three things', () => {
    expect(told({})).toEqual({ how: 'opened', what: 'file' });
    expect(told({ room: 'plans', kind: 'write' })).toEqual({ how: 'recorded', what: 'plan' });
    expect(told({ action: 'find', room: 'find', kind: 'found', objects: {} })).toEqual({ how: 'listed', what: 'name' });
  });

  test('a piece that is about somebody else in the household is not theirs', () => {
    const talk = (conversationId: string) =>
      told({ room: 'conversations', objects: { caseId: 'case', conversationId } });
    expect(talk('talk-of-both')).toEqual({ how: 'opened', what: 'conversations' });
    expect(talk('talk-of-henk')).toBeUndefined();
    expect(told({ room: 'data-rights', personId: 'henk' })).toBeUndefined();
    expect(told({ room: 'data-rights', objects: { caseId: 'case', personId: 'henk' } })).toBeUndefined();
    expect(told({ room: 'data-rights', personId: 'ans' })).toEqual({ how: 'opened', what: 'rights' });
  });

  test('something new of which it is not known whose it is, does not say what it was', () => {
    const planned = { kind: 'write', action: 'planConversation', room: 'conversations' } as const;
    expect(told(planned)).toEqual({ how: 'recorded', what: 'file' });
  });

  test('nothing tells that there is a secret address', () => {
    expect(told({ action: 'openSecretAddress', room: 'restrictions', kind: 'write' })).toBeUndefined();
    const restricted = told({ action: 'restrictHousehold', room: 'restrictions', kind: 'write' });
    expect(restricted).toEqual({ how: 'recorded', what: 'file' });
  });

  test('an emergency access is told, whatever becomes of it', () => {
    expect(told({ action: 'breakGlass', room: 'break-glass', kind: 'write' })).toEqual({ how: 'opened', what: 'file' });
  });

  test('a number is looked at by whoever asked to see it, not by whoever saw that one is kept', () => {
    const ofAns = { room: 'bsn', objects: { householdId: 'home', personId: 'ans' } };
    expect(told({ ...ofAns, action: 'openBsn', kind: 'write' })).toEqual({ how: 'opened', what: 'number' });
    expect(told({ ...ofAns, action: 'keepBsn', kind: 'write' })).toEqual({ how: 'recorded', what: 'number' });
    expect(told({ room: 'bsn', action: 'listBsn', objects: { householdId: 'home' } })).toEqual({
      how: 'opened',
      what: 'people',
    });
  });

  test('a look by a private link is told when it was their own link, or a piece of theirs', () => {
    const byLink = (objects: Record<string, string>) =>
      told({ role: 'link', room: undefined, action: 'openShareLink', objects });
    expect(byLink({ lookLinkOf: 'ans' })).toEqual({ how: 'opened', what: 'looks' });
    expect(byLink({ lookLinkOf: 'henk' })).toBeUndefined();
    expect(byLink({ shareId: 'talk-of-both', linkOfPersonId: 'nina' })).toEqual({ how: 'opened', what: 'sharing' });
    expect(byLink({ shareId: 'talk-of-henk' })).toBeUndefined();
    expect(byLink({ shareId: 'unknown' })).toBeUndefined();
  });
});

test('the part of the day is that of the Dutch clock', () => {
  const at = ['2026-11-03T22:59:00Z', '2026-11-03T23:00:00Z', '2026-11-04T05:00:00Z', '2026-07-01T10:00:00Z'];
  expect(at.map(partOfDay)).toEqual(['evening', 'night', 'morning', 'afternoon']);
});

test('a day names each person once for what they opened and once for lists, the newest day first', () => {
  const who = { name: 'Samira', role: 'generalist', relation: 'coordinator', team: null } as const;
  const opened = { ...look(), who, how: 'opened', what: 'file' } as const;
  const days = byDay(
    [
      { ...opened, how: 'listed', what: 'name' },
      { ...opened, at: '2026-11-03T15:00:00.000Z', what: 'plan' },
      opened,
      { ...opened, at: '2026-11-04T11:00:00.000Z' },
    ],
    ['support'],
  );
  expect(days.map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-03']);
  expect(days[1]?.looks).toMatchObject([
    { name: 'Samira', how: 'opened', whats: ['file', 'plan'], parts: ['afternoon'], times: 2 },
    { how: 'listed', times: 1 },
  ]);
});
