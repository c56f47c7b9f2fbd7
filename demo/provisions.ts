// The social map of Wilgendrecht: what there is, for whom, how one gets in. Every organisation is made up.
import { collectiveProvisions } from './provisions-collective.ts';
import { generalProvisions } from './provisions-general.ts';
import { individualProvisions } from './provisions-individual.ts';
import type { Provision } from './story-town.ts';

export const provisions: Provision[] = [...generalProvisions, ...collectiveProvisions, ...individualProvisions];
