import type { SaidOfFamilies } from './family-links.ts';
import type { People } from './people.ts';
import type { Problems } from './problems.ts';
import type { Records } from './records.ts';

/** What every part of the reading needs to know. */
export interface Reading {
  records: Records;
  people: People;
  said: SaidOfFamilies;
  newId: () => string;
  problems: Problems;
}
