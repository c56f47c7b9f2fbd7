import type { CoupleBond, Member } from './domain.ts';
import { somebody, type FamilyChange } from './edits.ts';

/** Somebody of the household as the household knows them. */
export interface KnownRelative {
  id: string;
  name: string;
  place: 'member' | 'network';
  gender: string | null;
  hasDied: boolean;
  birthDate: string | null;
}

export interface KnownRelation {
  fromPersonId: string;
  toPersonId: string;
  kind: string;
}

const bonds: Readonly<Record<string, CoupleBond>> = { partner: 'together', 'former-partner': 'separated' };

/**
 * The household as a family: who lives there, and who of the network is a parent, a child or a partner of somebody drawn.
 * Only what was written down is drawn; who is whose child is not guessed.
 */
export function knownFamily(
  people: readonly KnownRelative[],
  relations: readonly KnownRelation[],
  newId: () => string,
): FamilyChange[] {
  const kin = relations.filter(({ kind }) => kind === 'parent' || kind in bonds);
  const drawn = new Set(people.filter(({ place }) => place === 'member').map(({ id }) => id));
  for (const { fromPersonId, toPersonId } of [...kin, ...kin]) {
    if (drawn.has(fromPersonId) || drawn.has(toPersonId)) drawn.add(fromPersonId).add(toPersonId);
  }
  const members = people.filter(({ id }) => drawn.has(id));
  const ids = new Map(members.map(({ id }) => [id, newId()]));
  const couples = new Map<string, { id: string; one: string; other: string | null; bond: CoupleBond }>();
  const couple = (one: string, other: string | null, bond?: CoupleBond) => {
    const key = other === null || one < other ? `${one}/${other}` : `${other}/${one}`;
    const known = couples.get(key) ?? { id: newId(), one, other, bond: bond ?? 'together' };
    couples.set(key, bond ? { ...known, bond } : known);
    return known.id;
  };
  for (const { fromPersonId, toPersonId, kind } of kin) {
    const [one, other] = [ids.get(fromPersonId), ids.get(toPersonId)];
    if (kind in bonds && one && other && one !== other) couple(one, other, bonds[kind]);
  }
  const children = members.flatMap(({ id }): FamilyChange[] => {
    const parents = kin
      .filter(({ kind, toPersonId }) => kind === 'parent' && toPersonId === id)
      .flatMap(({ fromPersonId }) => ids.get(fromPersonId) ?? []);
    const [one, other] = [...new Set(parents)];
    if (!one) return [];
    const coupleId = couple(one, other ?? null);
    const memberId = ids.get(id)!;
    return [{ partId: newId(), content: { part: 'child', coupleId, memberId, bond: 'born', order: 0, twins: null } }];
  });
  return [
    ...members.map((person) => ({ partId: ids.get(person.id)!, content: memberOf(person) })),
    ...[...couples.values()].map(({ id, ...rest }, order) => ({
      partId: id,
      content: { part: 'couple' as const, ...rest, since: null, until: null, order: Math.min(99, order) },
    })),
    ...children.map((change, index) =>
      change.content?.part === 'child'
        ? { ...change, content: { ...change.content, order: Math.min(99, index) } }
        : change,
    ),
  ];
}

export function memberOf({ id, name, gender, hasDied, birthDate }: Omit<KnownRelative, 'place'>): Member {
  return somebody(gender === 'woman' || gender === 'man' ? gender : 'somebody', {
    ...{ name: name.slice(0, 80), hasDied, personId: id },
    born: birthDate ? { at: birthDate, isAbout: false } : null,
  });
}
