import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeDomainIds } from '../../method/ids.ts';
import { isSensitiveDomain } from '../../method/sensitive-domains.ts';
import { openUntil, showsAnswer } from './domain-sight.ts';

describe('an answer', () => {
  const who = fc.constantFrom('ann', 'bo', 'cas');
  test('of a sensitive domain is for the coordinator, for whoever gave it, and for whoever opened that domain', () => {
    const sight = fc.record({
      accountId: who,
      isCoordinator: fc.boolean(),
      opened: fc.uniqueArray(fc.constantFrom(...lifeDomainIds)).map((domains) => new Set(domains)),
    });
    fc.assert(
      fc.property(sight, fc.constantFrom(...lifeDomainIds), who, (seen, domain, byAccount) => {
        const mayAnyway = !isSensitiveDomain(domain) || seen.isCoordinator || byAccount === seen.accountId;
        expect(showsAnswer({ domain, byAccount }, seen)).toBe(mayAnyway || seen.opened.has(domain));
      }),
    );
  });
});

describe('an opening', () => {
  test.each([
    ['2026-11-25T13:00:00Z', '2026-11-25T23:00:00.000Z'],
    ['2026-11-25T22:59:59Z', '2026-11-25T23:00:00.000Z'],
    ['2026-11-25T23:00:00Z', '2026-11-26T23:00:00.000Z'],
    ['2026-07-01T12:00:00Z', '2026-07-01T22:00:00.000Z'],
    // The day on which the clock goes back has 25 hours.
    ['2026-10-24T22:30:00Z', '2026-10-25T23:00:00.000Z'],
  ])('of %s lasts until %s: midnight, as the clock hangs here', (now, until) => {
    expect(openUntil(new Date(now))).toBe(until);
  });
});
