import type { Placed } from './domain.ts';

export type FindingId =
  | 'many-professionals'
  | 'no-company'
  | 'only-giving'
  | 'only-receiving'
  | 'leans-on-one'
  | 'broken-lines';

/**
 * What a picture may show (method/network/findings.ts). They are questions for the conversation, never a verdict, and
 * nothing is asked of a picture that has only just begun.
 */
export function findingsIn(figures: readonly Placed[]): FindingId[] {
  const living = figures.filter(({ hasDied }) => !hasDied);
  if (living.length < 3) return [];
  const formal = living.filter(({ isFormal }) => isFormal);
  const own = living.filter(({ isFormal, mark }) => !isFormal && mark !== 'place');
  const received = living.reduce((sum, { receives }) => sum + receives.length, 0);
  const given = living.reduce((sum, { gives }) => sum + gives.length, 0);
  const most = Math.max(...own.map(({ receives }) => receives.length), 0);
  const found: [FindingId, boolean][] = [
    ['many-professionals', formal.length >= 3 && formal.length > own.length],
    ['no-company', !living.some(({ receives, gives }) => receives.includes('company') || gives.includes('company'))],
    ['only-giving', given >= 3 && given > 2 * received],
    ['only-receiving', received >= 3 && given === 0],
    ['leans-on-one', most >= 3 && most * 2 > received],
    ['broken-lines', living.some(({ bond }) => bond === 'broken')],
  ];
  return found.filter(([, isThere]) => isThere).map(([id]) => id);
}
