import { policy } from '../policy.ts';
import type { Role, Viewer } from '../viewer.ts';

/** What the rules ask of a household. */
export interface HouseholdSubject {
  householdId: string;
  teamId: string;
}

const workers: readonly Role[] = ['generalist', 'coach'];

/** A worker is near a household through the own team, or because its case was opened to them. */
const near = (viewer: Viewer, subject: HouseholdSubject) =>
  viewer.teamIds.includes(subject.teamId) || viewer.householdIds.includes(subject.householdId);

export const seeHousehold = policy<HouseholdSubject>(
  'household.see',
  'Workers see the people and relations of the households of their teams and of cases opened to them.',
  workers,
  near,
);

export const workOnHousehold = policy<HouseholdSubject>(
  'household.work-on',
  'Workers keep the people, relations and address of a household they are near to.',
  workers,
  near,
);
