import type { ColumnType, Generated } from 'kysely';
import type { Gender, PersonPlace } from '../households/domain.ts';
import type { DecisionKind, ViewVoice } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type CaseTables = {
  supportCase: {
    organisationId: string;
    id: string;
    teamId: string;
    householdId: string;
    entryChannel: string | null;
    entryText: string | null;
    request: string | null;
    underlyingRequest: string | null;
    openedAt: string;
    openedBy: string;
    version: Generated<number>;
  };
  caseDecision: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    kind: DecisionKind;
    value: string;
    reason: string | null;
    until: MayBeLeftOut<string>;
    takenOver: MayBeLeftOut<string>;
    explainedOn: Generated<string[]>;
    at: string;
    byAccount: string;
  };
  caseView: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    voice: ViewVoice;
    personId: MayBeLeftOut<string>;
    accountId: MayBeLeftOut<string>;
    reporter: MayBeLeftOut<string>;
    story: string;
    goals: string[];
    willingness: string | null;
    at: string;
    byAccount: string;
  };
  involvedHelper: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    name: string | null;
    organisationName: string;
    helpsWith: string;
    domain: string | null;
    personIds: string[];
    contact: string | null;
    hasIntake: boolean;
    hasPlan: boolean;
    since: string | null;
    until: string | null;
    version: Generated<number>;
    createdAt: string;
  };
  caseOpening: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    householdId: string;
    accountId: string;
    purpose: string;
    openedAt: string;
    openedBy: string;
    until: string;
    withdrawnAt: string | null;
  };
  // Of other rooms: only what the overview of a case shows of them.
  account: { organisationId: string; id: string; name: string; role: string; endedAt: string | null };
  household: {
    organisationId: string;
    id: string;
    teamId: string;
    name: string;
    headline: string | null;
    street: string | null;
    houseNumber: string | null;
  };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    place: PersonPlace;
    givenName: string;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
    called: string | null;
    birthDate: string | null;
    gender: Gender | null;
    languages: string[];
    needsInterpreter: boolean;
    roleInHousehold: string | null;
    deceasedOn: string | null;
    movedOutOn: string | null;
    position: number;
  };
  signal: { organisationId: string; id: string; takenAt: string; source: string; reporter: string | null };
  signalEvent: { organisationId: string; signalId: string; kind: string; caseId: string | null };
};
