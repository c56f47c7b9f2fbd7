import { isNearHousehold } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

/** What the rules ask of a household. */
export interface HouseholdSubject {
  householdId: string;
  teamId: string;
}

const workers: readonly Role[] = ['generalist', 'coach'];

export const seeHousehold = policy<HouseholdSubject>(
  'household.see',
  'Workers see the people and relations of the households of their teams and of cases opened to them.',
  workers,
  isNearHousehold,
);

export const workOnHousehold = policy<HouseholdSubject>(
  'household.work-on',
  'Workers keep the people, relations and address of a household they are near to.',
  workers,
  isNearHousehold,
);
