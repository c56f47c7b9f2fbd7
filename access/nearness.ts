import type { Viewer } from './viewer.ts';

// How close somebody must be to a case or household. The rules of access/policies are made of these sentences.

type OfTeam = { teamId: string };
type OfCase = OfTeam & { caseId: string | null };
type OfHousehold = OfTeam & { householdId: string };

/** Being of the team. */
export const isOfTeam = (viewer: Viewer, { teamId }: OfTeam): boolean => viewer.teamIds.includes(teamId);

/** Coordinator, involved, asked to consult, or there in an emergency; or of the team, and the case is not shut. */
export const isNearCase = (viewer: Viewer, subject: OfCase): boolean =>
  isOfTeam(viewer, subject)
    ? subject.caseId === null || !viewer.shutCaseIds.includes(subject.caseId)
    : subject.caseId !== null && viewer.caseIds.includes(subject.caseId);

/** Near it, and not as a guest: whoever is asked to consult or there in an emergency lets nobody in, themselves neither. */
export const isNoGuest = (viewer: Viewer, subject: OfCase): boolean =>
  isNearCase(viewer, subject) && (subject.caseId === null || !viewer.guestCaseIds.includes(subject.caseId));

/** The same of a household. */
export const isNearHousehold = (viewer: Viewer, { householdId, ...of }: OfHousehold): boolean =>
  isOfTeam(viewer, of) ? !viewer.shutHouseholdIds.includes(householdId) : viewer.householdIds.includes(householdId);
