import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Phase } from './domain.ts';
import type { HouseholdToMake, KnownHousehold } from './domain-households.ts';

/** One person of a household on the way out, with the household beside it; columns as in `export-columns.ts`. */
export interface CaseloadLine {
  householdId: string;
  caseId: string | null;
  householdName: string;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  neighbourhood: string | null;
  givenName: string;
  initials: string | null;
  infix: string | null;
  familyName: string | null;
  partnerInfix: string | null;
  partnerFamilyName: string | null;
  called: string | null;
  birthDate: string | null;
  gender: 'woman' | 'man' | 'other' | null;
  phone: string | null;
  email: string | null;
  languages: string[];
  needsInterpreter: boolean;
  roleInHousehold: string | null;
  place: 'member' | 'network';
  deceasedOn: string | null;
  movedOutOn: string | null;
  note: string | null;
  request: string | null;
  phase: Phase | null;
  coordinatorName: string | null;
  openedOn: string | null;
}

/**
 * What this room needs of the households and cases rooms. It knows none of their tables: the app gives it their own
 * ways of making and reading, so that what is brought in obeys the same rules as what is typed.
 */
export interface CaseloadNeighbours {
  /** Makes one household with its people, case and first decisions, in the transaction given. Keeps it in the audit. */
  makeHousehold: (
    tx: Tx,
    viewer: Viewer,
    at: { teamId: string; importId: string; fileName: string },
    household: HouseholdToMake,
  ) => Promise<{ householdId: string; caseId: string }>;
  /** Households of the team at these doors. */
  knownHouseholds: (
    tx: Tx,
    viewer: Viewer,
    teamId: string,
    addressKeys: readonly string[],
  ) => Promise<KnownHousehold[]>;
  /** Everyone in the households of the viewer's own teams, by household; every household is kept in the audit as read. */
  readCaseload: (tx: Tx, viewer: Viewer) => Promise<CaseloadLine[]>;
}
