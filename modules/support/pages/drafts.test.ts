import { describe, expect, test } from 'vitest';
import type { Promised } from '../api.ts';
import { checkAppointment, emptyAppointment } from './appointment-draft.ts';
import { checkContact, emptyContact } from './contact-draft.ts';
import { clockOf, instantOf } from './moment.ts';
import { partyOf, wordOf } from './party.ts';
import { bodyOf, draftOf } from './settle-draft.ts';

describe('a moment on the Dutch clock', () => {
  test('follows summer and winter time, and comes back as it was typed', () => {
    expect(instantOf('2026-11-22', '10:00')).toBe('2026-11-22T09:00:00.000Z');
    expect(instantOf('2026-07-01', '10:00')).toBe('2026-07-01T08:00:00.000Z');
    expect(clockOf('2026-11-22T23:30:00Z')).toEqual({ day: '2026-11-23', time: '00:30' });
  });

  test('half typed is no moment', () => {
    expect(instantOf('2026-11-22', null)).toBeNull();
    expect(instantOf(null, '10:00')).toBeNull();
    expect(instantOf('2026-13-40', '10:00')).toBeNull();
  });
});

describe('recording a contact', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  test('says everything that is missing at once', () => {
    expect(checkContact(emptyContact, [], now).problems).toEqual(['function', 'channel']);
    expect(checkContact({ ...emptyContact, isEarlier: true }, [], now).problems).toContain('moment');
    expect(
      checkContact({ ...emptyContact, isEarlier: true, day: '2027-01-01', time: '10:00' }, [], now).problems,
    ).toContain('future');
  });

  test('two touches are enough, and helpers are told from people', () => {
    const draft = { ...emptyContact, function: 'support', channel: 'phone', who: ['p1', 'h1'] } as const;
    expect(checkContact({ ...draft, who: [...draft.who] }, ['h1'], now).body).toEqual({
      function: 'support',
      channel: 'phone',
      at: now.toISOString(),
      personIds: ['p1'],
      helperIds: ['h1'],
      text: '',
    });
  });
});

describe('making an appointment', () => {
  const around = { helperIds: ['h1'], me: 'me' };

  test('takes what for, a day and a time; it is yours unless others are named', () => {
    expect(checkAppointment(emptyAppointment, around).problems).toEqual(['subject', 'day', 'time']);
    const draft = { ...emptyAppointment, subject: 'Post', day: '2026-11-22', time: '10:00', who: ['p1', 'h1'] };
    expect(checkAppointment(draft, around).fields).toMatchObject({
      startsAt: '2026-11-22T09:00:00.000Z',
      workerIds: ['me'],
      personIds: ['p1'],
      helperIds: ['h1'],
    });
  });

  test('a reason to be careful that was taken back is not kept', () => {
    const draft = { ...emptyAppointment, subject: 'Post', day: '2026-11-22', time: '10:00', riskNote: 'Hond' };
    expect(checkAppointment(draft, around).fields?.riskNote).toBe('');
    expect(checkAppointment({ ...draft, needsCare: true }, around).fields?.riskNote).toBe('Hond');
  });
});

describe('settling a promise', () => {
  const promise = {
    text: 'Bellen',
    due: '2026-11-22',
    owner: { as: 'worker', id: 'w1', name: 'Samira' },
    to: { as: 'other', id: null, name: 'De buurvrouw' },
  } as Promised;
  const draft = draftOf(promise);

  test('done needs no words, not done does', () => {
    expect(bodyOf(draft, promise).body).toEqual({ settled: { outcome: 'done', result: '' } });
    expect(bodyOf({ ...draft, way: 'not-done', result: ' ' }, promise).problem).toBe('because');
    expect(bodyOf({ ...draft, way: 'not-done', result: 'Ziek' }, promise).body).toEqual({
      settled: { outcome: 'not-done', result: 'Ziek' },
    });
  });

  test('later is another day', () => {
    expect(bodyOf({ ...draft, way: 'later' }, promise).problem).toBe('due');
    expect(bodyOf({ ...draft, way: 'later', due: '2026-12-01' }, promise).body).toEqual({ due: '2026-12-01' });
  });

  test('changed, it keeps who does it and to whom unless that was changed too', () => {
    expect(bodyOf({ ...draft, way: 'change', text: 'Mailen' }, promise).body).toEqual({
      text: 'Mailen',
      owner: { as: 'worker', id: 'w1' },
      to: { as: 'other', name: 'De buurvrouw' },
    });
    expect(bodyOf({ ...draft, way: 'change', owner: 'other', ownerName: ' ' }, promise).problem).toBe('owner');
    expect(bodyOf({ ...draft, way: 'change', to: 'nobody' }, promise).body).toMatchObject({ to: null });
  });
});

test('who is chosen in a list is who is sent', () => {
  for (const word of ['worker:1', 'person:2', 'helper:3']) {
    const party = partyOf(word, '');
    expect(party && wordOf({ as: party.as, id: party.as === 'other' ? null : party.id })).toBe(word);
  }
  expect(partyOf('nobody', '')).toBeNull();
  expect(wordOf(null)).toBe('nobody');
});
