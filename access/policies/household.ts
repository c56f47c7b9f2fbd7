import { isNearHousehold, isNoGuest } from '../nearness.ts';
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

export const placeHousehold = policy<HouseholdSubject & { caseId: string | null }>(
  'household.place',
  'Workers who are there as more than a guest say in which neighbourhood a household lives, because that decides who of the team sees it.',
  workers,
  (viewer, subject) =>
    isNearHousehold(viewer, subject) &&
    // A household without a case is opened to somebody by itself in an emergency only.
    (subject.caseId === null ? !viewer.householdIds.includes(subject.householdId) : isNoGuest(viewer, subject)),
);
