import type { Language } from '../platform/i18n/messages.ts';
import type { RowScope } from '../platform/db/viewer-transaction.ts';

export const roles = ['host', 'generalist', 'coach', 'partner', 'policy', 'admin', 'privacy'] as const;
export type Role = (typeof roles)[number];

/** Who is looking: everything a rule of access may ask of the person behind a request. */
export interface Viewer {
  organisationId: string;
  accountId: string;
  /** The session the request came with; absent where the program itself acts. */
  sessionId?: string;
  /** In this session the person showed a short while ago that it is them; signing in counts. */
  hasSteppedUp?: boolean;
  name: string;
  role: Role;
  /** Teams the viewer belongs to. */
  teamIds: readonly string[];
  /** Cases outside those teams that were opened to the viewer, one by one. */
  caseIds: readonly string[];
  /** The households of those cases. */
  householdIds: readonly string[];
  language: Language;
}

/** Only these roles open the cases of their own teams; the others never open one. */
const rolesWithCases: readonly Role[] = ['generalist', 'coach'];

/** The rows the database shows this viewer: the second line of defence, behind the policies. */
export function rowScope(viewer: Viewer): RowScope {
  return {
    organisationId: viewer.organisationId,
    accountId: viewer.accountId,
    teamIds: viewer.teamIds,
    caseTeamIds: rolesWithCases.includes(viewer.role) ? viewer.teamIds : [],
    caseIds: viewer.caseIds,
    householdIds: viewer.householdIds,
  };
}
