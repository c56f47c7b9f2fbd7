import type { FamilyChange } from '../edits.ts';
import type { PlacedMember, Relatives } from '../relatives.ts';

/** What each part of the window of a member is given. */
export interface SectionProps {
  all: Relatives;
  member: PlacedMember;
  onChange: (changes: readonly FamilyChange[]) => void;
  onOpen: (id: string) => void;
}
