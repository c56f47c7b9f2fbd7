import { plainWord } from './quick-who.ts';
import type { KnownPerson } from '../api.ts';
import type { Somebody } from './domain.ts';

// Who is known already, and can be drawn with one tap.

/** A person of the household or its network, as they are drawn at first. */
export const drawnFrom = ({ id, name, place, role, gender, hasDied }: KnownPerson): Somebody => ({
  ...{ name: name.slice(0, 80), role: (role ?? '').slice(0, 80), personId: id },
  mark: gender === 'woman' || gender === 'man' ? gender : 'somebody',
  ...{ isFormal: false, hasDied, ring: place === 'member' ? 1 : 2 },
});

type Named = Pick<Somebody, 'name' | 'personId'>;

/** The same person of the household; of who is none, somebody of the same name. */
const isSame = (one: Named, other: Named) =>
  one.personId !== null && other.personId !== null
    ? one.personId === other.personId
    : plainWord(one.name) === plainWord(other.name);

/**
 * Who was drawn elsewhere, and behind them the people of the household and its network; each once, and nobody who stands
 * in this drawing or in the middle of it.
 */
export function notYetDrawn(
  { elsewhere, people }: { elsewhere: readonly Somebody[]; people: readonly KnownPerson[] },
  drawn: readonly Named[],
  middleId: string | null,
): Somebody[] {
  const found: Somebody[] = [];
  for (const one of [...elsewhere, ...people.map(drawnFrom)]) {
    if (middleId !== null && one.personId === middleId) continue;
    if (![...drawn, ...found].some((other) => isSame(one, other))) found.push(one);
  }
  return found;
}
