import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMoment, nextToSend, outcomeOfStatus, pauseAfter, type Pause, type QueuedWrite } from './delivery.ts';

const write = (id: string, group: string, refused = false): QueuedWrite => ({
  id,
  group,
  method: 'POST',
  path: '/api/v1/fragments',
  accountId: 'account',
  queuedAt: 0,
  problem: refused ? { status: 422, title: 'Onleesbaar' } : null,
});
const pausedUntil = (until: number): Pause => ({ attempts: 1, until });

describe('the next write to deliver', () => {
  it('is the first of its group', () => {
    expect(nextToSend([write('1', 'a'), write('2', 'a')], new Map(), 0)?.id).toBe('1');
  });

  it('passes over a paused group without changing the order within it', () => {
    const queue = [write('1', 'a'), write('2', 'a'), write('3', 'b')];
    expect(nextToSend(queue, new Map([['a', pausedUntil(10)]]), 5)?.id).toBe('3');
    expect(nextToSend(queue, new Map([['a', pausedUntil(10)]]), 10)?.id).toBe('1');
  });

  it('waits behind a refused write of the same group and goes on with others', () => {
    const queue = [write('1', 'a', true), write('2', 'a'), write('3', 'b')];
    expect(nextToSend(queue, new Map(), 0)?.id).toBe('3');
    expect(nextToSend(queue.slice(0, 2), new Map(), 0)).toBeNull();
  });

  it('never overtakes within a group, whatever the queue', () => {
    const queues = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), refused: fc.boolean() }));
    fc.assert(
      fc.property(queues, (items) => {
        const queue = items.map((item, index) => write(String(index), item.group, item.refused));
        const next = nextToSend(queue, new Map(), 0);
        if (next === null) return queue.every((item) => queue.find((head) => head.group === item.group)!.problem);
        return queue.find((head) => head.group === next.group) === next && next.problem === null;
      }),
    );
  });
});

describe('when to look again', () => {
  it('is the earliest end of a pause at the head of a group', () => {
    const pauses = new Map([
      ['a', pausedUntil(30)],
      ['b', pausedUntil(20)],
      ['c', pausedUntil(10)],
    ]);
    expect(nextMoment([write('1', 'a'), write('2', 'b'), write('3', 'c', true), write('4', 'c')], pauses)).toBe(20);
  });

  it('is never when all that is left needs attention', () => {
    expect(nextMoment([write('1', 'a', true), write('2', 'a')], new Map())).toBeNull();
    expect(nextMoment([], new Map())).toBeNull();
  });
});

describe('the pause after a failure', () => {
  it('doubles from 1 second and stops at 5 minutes', () => {
    const lengths: number[] = [];
    let pause: Pause | undefined;
    for (let attempt = 0; attempt < 12; attempt += 1) {
      pause = pauseAfter(pause, 0, 1);
      lengths.push(pause.until / 1000);
    }
    expect(lengths).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  });

  it('is by chance at least half of that', () => {
    expect(pauseAfter(undefined, 100, 0).until).toBe(600);
    expect(pauseAfter(undefined, 100, 0.999).until).toBeLessThan(1100);
  });
});

describe('what a reply means', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [401, 'sign-in-needed'],
    [408, 'retry-later'],
    [425, 'retry-later'],
    [429, 'retry-later'],
    [500, 'retry-later'],
    [503, 'retry-later'],
  ])('%i is %s', (status, outcome) => expect(outcomeOfStatus(status)).toBe(outcome));

  it.each([400, 403, 404, 409, 412, 413, 422])('%i is a refusal with its reason', (status) => {
    expect(outcomeOfStatus(status, { title: 'Kan niet', code: 'conflict' })).toEqual({
      rejected: { status, title: 'Kan niet', code: 'conflict' },
    });
    expect(outcomeOfStatus(status)).toEqual({ rejected: { status, title: `HTTP ${status}` } });
  });
});
