import type { Family } from '../domain.ts';
import type { Kin } from './kin.ts';

/** Somebody without partner, parents or children who lives with a family: they stand beside who they live with. */
export interface Guest {
  person: number;
  beside: readonly number[];
}

/** Of everybody who hangs together with nobody: whom they live with in that family, and who stand aside. */
export function guestsOf(kin: Kin, { homes }: Family, families: readonly (readonly number[])[]) {
  const numbers = new Map(kin.people.map(({ id }, index) => [id, index]));
  const isAlone = new Set(families.filter(({ length }) => length === 1).flat());
  for (const person of isAlone) if (kin.people[person]!.unions.length > 0) isAlone.delete(person);
  const guests: Guest[] = [];
  const aside = new Set(isAlone);
  for (const { memberIds } of homes) {
    const people = memberIds.map((id) => numbers.get(id)!);
    const beside = people.filter((person) => !isAlone.has(person));
    if (beside.length === 0) continue;
    for (const person of people) {
      if (!aside.delete(person)) continue;
      guests.push({ person, beside });
    }
  }
  return { guests, aside: [...aside] };
}

/** Puts a guest in the lowest row of whom they live with, to the right of them, without coming between two partners. */
export function seat(order: number[][], { person, beside }: Guest, kin: Kin): number {
  let row = order.length - 1;
  while (row > 0 && !order[row]!.some((place) => beside.includes(place))) row -= 1;
  const places = order[row]!;
  let at = 1 + places.findLastIndex((place) => beside.includes(place));
  const arePartners = (a: number, b: number) =>
    kin.people[a]?.unions.some((union) => kin.people[b]?.unions.includes(union)) ?? false;
  while (at > 0 && at < places.length && arePartners(places[at - 1]!, places[at]!)) at += 1;
  places.splice(at, 0, person);
  return row;
}
