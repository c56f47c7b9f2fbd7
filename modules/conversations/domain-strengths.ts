// What there is to build on (C8; C 2.2.1): beside a strength, resource, ambition or need stand the questions that bring it
// to light. The kinds of a fragment are fewer than the lists of the way of working.
import type { StrengthEntry } from '../../method/schema.ts';
import { strengths } from '../../method/strengths.ts';
import { current } from '../../method/versions.ts';
import type { FragmentKindId } from './domain.ts';

const groups: Readonly<Partial<Record<FragmentKindId, readonly StrengthEntry['group'][]>>> = {
  strength: ['strength'],
  resource: ['resource', 'resource-origin', 'social-quality'],
  ambition: ['ambition'],
  need: ['need'],
};

/** The entries that help with this kind of fragment; none with the other kinds. */
export function strengthsOf(kind: FragmentKindId | null): StrengthEntry[] {
  const wanted = (kind && groups[kind]) ?? [];
  return current(strengths).filter(({ group }) => wanted.includes(group));
}
