import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksReason,
  feedbackStatus,
  heldBy,
  missingGround,
  possibleEvents,
  referralEventKinds,
  referralKinds,
  referralState,
  referralStateIds,
  stepReached,
  type ReferralEvent,
} from './domain.ts';

const events = (...kinds: ReferralEvent['kind'][]): ReferralEvent[] => kinds.map((kind) => ({ kind }));

describe('where a referral stands', () => {
  test.each([
    [[], 'preparing'],
    [['sent'], 'sent'],
    [['sent', 'received'], 'received'],
    [['sent', 'accepted', 'feedback'], 'accepted'],
    [['sent', 'accepted', 'step', 'feedback'], 'accepted'],
    [['sent', 'refused'], 'refused'],
    [['sent', 'refused', 'prepared'], 'preparing'],
    [['sent', 'withdrawn'], 'withdrawn'],
    [['sent', 'accepted', 'done'], 'done'],
  ] as const)('after %j it is %s', (kinds, state) => {
    expect(referralState(events(...kinds))).toBe(state);
  });

  test('whatever happens along the allowed ways, there is always somebody who holds it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...referralKinds), fc.array(fc.nat(), { maxLength: 12 }), (kind, choices) => {
        const walked: ReferralEvent[] = [];
        for (const choice of choices) {
          const state = referralState(walked);
          const possible = possibleEvents(kind, state);
          const chosen = possible[choice % Math.max(possible.length, 1)];
          if (!chosen) break;
          walked.push({ kind: chosen });
          const after = referralState(walked);
          expect(referralStateIds).toContain(after);
          const accepted = walked.findLastIndex((event) => event.kind === 'accepted' || event.kind === 'done');
          const again = walked.findLastIndex((event) =>
            ['refused', 'withdrawn', 'prepared', 'sent'].includes(event.kind),
          );
          expect(heldBy(kind, after)).toBe(kind === 'hand-over' && accepted > again ? 'receiver' : 'sender');
        }
      }),
    );
  });
});

describe('what may happen next', () => {
  test('nothing can be accepted that was not sent, and what was refused is taken in hand again', () => {
    expect(possibleEvents('hand-over', 'preparing')).toEqual(['sent', 'withdrawn']);
    expect(possibleEvents('hand-over', 'refused')).toEqual(['prepared']);
    expect(possibleEvents('hand-over', 'sent')).toEqual(['received', 'accepted', 'refused', 'withdrawn', 'feedback']);
  });

  test('only help that was accepted comes further, and only when it was handed over', () => {
    expect(possibleEvents('hand-over', 'accepted')).toContain('step');
    expect(possibleEvents('consult', 'accepted')).not.toContain('step');
  });

  test('a consultation can be settled as soon as it was asked', () => {
    expect(possibleEvents('consult', 'sent')).toContain('done');
    expect(possibleEvents('hand-over', 'sent')).not.toContain('done');
  });

  test('a no and a withdrawal take a reason, nothing else does', () => {
    expect(referralEventKinds.filter(asksReason)).toEqual(['refused', 'withdrawn']);
  });
});

test('the furthest step counts, in whatever order it was told', () => {
  expect(stepReached(events('sent', 'accepted'))).toBeNull();
  expect(
    stepReached([
      { kind: 'step', step: 'allocation' },
      { kind: 'step', step: 'intake' },
    ]),
  ).toBe('allocation');
});

test('names go nowhere without a yes or another ground', () => {
  expect(missingGround({ named: true, basis: null })).toBe(true);
  expect(missingGround({ named: true, basis: 'agreed' })).toBe(false);
  expect(missingGround({ named: true, basis: 'other' })).toBe(false);
  expect(missingGround({ named: false, basis: null })).toBe(false);
});

describe('hearing back', () => {
  const due = '2026-11-20';
  test.each([
    ['nothing was sent', [], '2026-12-01', 'none'],
    ['it is the day itself', ['sent'], '2026-11-20', 'waiting'],
    ['the day has passed', ['sent'], '2026-11-21', 'late'],
    ['it was accepted, and then silence', ['sent', 'accepted'], '2026-11-21', 'late'],
    ['they told how it goes', ['sent', 'accepted', 'feedback'], '2026-12-01', 'heard'],
    ['it was refused', ['sent', 'refused'], '2026-12-01', 'none'],
    [
      'it was sent again after an old word',
      ['sent', 'feedback', 'withdrawn', 'prepared', 'sent'],
      '2026-12-01',
      'late',
    ],
  ] as const)('when %s', (_, kinds, today, expected) => {
    expect(feedbackStatus({ feedbackDue: due, events: events(...kinds) }, today)).toBe(expected);
  });

  test('is not waited for when nobody asked for it', () => {
    expect(feedbackStatus({ feedbackDue: null, events: events('sent') }, '2026-12-01')).toBe('none');
  });
});
