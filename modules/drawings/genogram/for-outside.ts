import type { Family } from './domain.ts';

/** What of a family goes along in a file that leaves the building. */
export const forOutside = (
  family: Family,
  { hasNotes, hasHealth }: { hasNotes: boolean; hasHealth: boolean },
): Family => ({
  ...family,
  members: family.members.map((member) => ({
    ...member,
    note: hasNotes ? member.note : '',
    hasIllness: hasHealth && member.hasIllness,
    hasAddiction: hasHealth && member.hasAddiction,
    personId: null,
  })),
});
