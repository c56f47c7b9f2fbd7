import type { Part } from '../../domain.ts';
import { familyOf, type FamilyPart } from '../domain.ts';
import { Relatives } from '../relatives.ts';

/** The family in the parts of a moment. */
export const relativesIn = (parts: readonly Part<FamilyPart>[]): Relatives => new Relatives(familyOf(parts));
