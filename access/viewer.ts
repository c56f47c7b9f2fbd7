import type { Language } from '../platform/i18n/messages.ts';
import type { SharedRows } from './shared-rows.ts';
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
  /** The day from which a password alone does not let this person in; set while they have no second step. */
  secondStepFrom?: string;
  /** That day has come: only what sets a second step up is answered. */
  needsSecondStep?: boolean;
  name: string;
  role: Role;
  /** Teams the viewer belongs to. */
  teamIds: readonly string[];
  /** Cases opened to the viewer one by one: asked to consult, involved from another team, or in an emergency. */
  caseIds: readonly string[];
  /** Of those, where the viewer is a guest: asked to consult or there in an emergency, and not carrying the case. */
  guestCaseIds: readonly string[];
  /** The households of those cases. */
  householdIds: readonly string[];
  /**
   * What being of the team does not open: restricted households and those outside the viewer's neighbourhoods, unless
   * the viewer carries the case. See access/sight.ts.
   */
  shutCaseIds: readonly string[];
  shutHouseholdIds: readonly string[];
  /** Signals that became part of a shut case. */
  shutSignalIds: readonly string[];
  /** Of a partner: the single pieces that are shared with them at this moment. */
  shared?: SharedRows;
  language: Language;
}

/** Only these roles open the cases of their own teams; the others never open one. */
export const rolesWithCases: readonly Role[] = ['generalist', 'coach'];
/** These take signals for their teams. */
const rolesAtTheDoor: readonly Role[] = ['host', ...rolesWithCases];

/** The rows the database shows this viewer: the second line of defence, behind the policies. */
export function rowScope(viewer: Viewer): RowScope {
  const { organisationId, accountId, role } = viewer;
  const who = { organisationId, accountId, role };
  const teamIds = rolesAtTheDoor.includes(role) ? viewer.teamIds : [];
  if (viewer.shared) return { ...who, teamIds, recipientId: accountId, shared: viewer.shared };
  if (!rolesWithCases.includes(role)) return { ...who, teamIds };
  const { caseIds, householdIds, shutCaseIds, shutHouseholdIds, shutSignalIds } = viewer;
  return { ...who, teamIds, caseTeamIds: teamIds, caseIds, householdIds, shutCaseIds, shutHouseholdIds, shutSignalIds };
}
