import { isNearCase, isOfTeam } from '../nearness.ts';
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

export const openCaseToColleague = policy<CaseSubject>(
  'case.open-to',
  'A worker of the team opens one case to a colleague, with a purpose and an end, and can withdraw it.',
  workers,
  (viewer, subject) => isOfTeam(viewer, subject) && isNearCase(viewer, subject),
);
