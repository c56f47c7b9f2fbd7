import { isNearCase, isNoGuest, isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

/** What the rules ask of a case. */
export interface CaseSubject {
  caseId: string;
  teamId: string;
}

const workers: readonly Role[] = ['generalist', 'coach'];

export const listCases = policy('case.list', 'Workers list the households and cases of their teams.', workers);

export const startCase = policy<{ teamId: string }>(
  'case.start',
  'A generalist or coach starts a household or case for a team they belong to.',
  workers,
  isOfTeam,
);

export const seeCase = policy<CaseSubject>(
  'case.see',
  'Workers open the cases of their teams and those opened to them by name.',
  workers,
  isNearCase,
);

export const workOnCase = policy<CaseSubject>(
  'case.work-on',
  'Workers of the team write in its cases: people, conversations, assessments, plan, support and evaluation.',
  workers,
  isNearCase,
);

export const appointOnCase = policy<CaseSubject>(
  'case.appoint',
  'Workers of a case decide who coordinates it, joins or leaves; not a guest, who is only asked to consult or there in an emergency.',
  workers,
  isNoGuest,
);

export const openCaseToColleague = policy<CaseSubject>(
  'case.open-to',
  'A worker of the team who is no guest in the case opens it to a colleague, with a purpose and an end, and can withdraw it.',
  workers,
  (viewer, subject) => isOfTeam(viewer, subject) && isNoGuest(viewer, subject),
);
