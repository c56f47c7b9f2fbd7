import type { People } from './people.ts';
import type { ReadMember } from './read-members.ts';
import type { Records, Structure } from './records.ts';

/** Somebody who says to be of a family: a FAMS, or a FAMC, below an INDI or below its ADOP. */
export interface SaidOfFamily {
  memberId: string;
  structure: Structure;
}

export interface SaidOfFamilies {
  asPartner: ReadonlyMap<Structure, SaidOfFamily[]>;
  asChild: ReadonlyMap<Structure, SaidOfFamily[]>;
  adopted: ReadonlyMap<Structure, SaidOfFamily[]>;
  /** Who was adopted by a family that is not named, and the line that says so. */
  adoptedSomewhere: ReadonlyMap<string, number>;
}

/** What people say of their families, by the FAM that they point to. */
export function saidOfFamilies(members: readonly ReadMember[], records: Records, people: People): SaidOfFamilies {
  const said = {
    asPartner: new Map<Structure, SaidOfFamily[]>(),
    asChild: new Map<Structure, SaidOfFamily[]>(),
    adopted: new Map<Structure, SaidOfFamily[]>(),
    adoptedSomewhere: new Map<string, number>(),
  };
  const note = (into: Map<Structure, SaidOfFamily[]>, memberId: string, structure: Structure) => {
    if (structure.pointer === '@VOID@') return;
    const family = records.byXref.get(structure.pointer ?? '');
    if (family?.tag !== 'FAM') return people.tellLost(structure);
    const known = into.get(family);
    if (known) known.push({ memberId, structure });
    else into.set(family, [{ memberId, structure }]);
  };
  for (const { id, record } of members)
    for (const structure of record.below) {
      if (structure.tag === 'FAMS') note(said.asPartner, id, structure);
      if (structure.tag === 'FAMC') note(said.asChild, id, structure);
      if (structure.tag !== 'ADOP') continue;
      const families = structure.below.filter(({ tag }) => tag === 'FAMC');
      for (const family of families) note(said.adopted, id, family);
      if (families.length === 0) said.adoptedSomewhere.set(id, structure.line);
    }
  return said;
}
