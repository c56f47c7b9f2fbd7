import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fadingNow, fadingStepIds, inFadingOrder, usualFading } from './fading.ts';

const day = fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05');
const step = fc.record({
  step: fc.constantFrom(...fadingStepIds),
  from: fc.option(day),
  reachedOn: fc.option(day),
});

describe('stepping back', () => {
  test('is in one order, with each step once, however it was written', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const ordered = inFadingOrder(steps);
        const names = ordered.map((one) => one.step);
        expect(names).toEqual(fadingStepIds.filter((id) => steps.some((one) => one.step === id)));
        expect(inFadingOrder(ordered)).toEqual(ordered);
      }),
    );
  });

  test('the next step always comes after the furthest that came true', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { at, next } = fadingNow(steps);
        const place = (one: { step: (typeof fadingStepIds)[number] } | null) =>
          one ? fadingStepIds.indexOf(one.step) : -1;
        if (next) {
          expect(place(next)).toBeGreaterThan(place(at));
          expect(next.reachedOn).toBeNull();
        }
        if (at) expect(at.reachedOn).not.toBeNull();
      }),
    );
  });

  test('a step that was skipped is not asked for again', () => {
    const steps = [
      { step: 'together' as const, from: null, reachedOn: '2026-01-05' },
      { step: 'half' as const, from: null, reachedOn: null },
      { step: 'alone' as const, from: null, reachedOn: '2026-02-05' },
      { step: 'phone' as const, from: '2026-03-05', reachedOn: null },
    ];
    expect(fadingNow(steps)).toEqual({ at: steps[2], next: steps[3] });
  });

  test('usually: along twice, then half, then alone, then a call', () => {
    expect(usualFading('2026-02-20').map(({ step: id, from }) => [id, from])).toEqual([
      ['together', '2026-02-20'],
      ['half', '2026-03-06'],
      ['alone', '2026-03-13'],
      ['phone', '2026-03-27'],
    ]);
  });
});
