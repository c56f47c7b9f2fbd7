import type { Role } from '../../access/viewer.ts';
import type { Language } from '../../platform/i18n/messages.ts';

/** The tables of this room, as Kysely knows them. */
export type AccountTables = {
  organisation: { organisationId: string; name: string; isDemo: boolean };
  team: { organisationId: string; id: string; neighbourhoodId: string | null; name: string };
  neighbourhood: { organisationId: string; id: string; name: string };
  account: {
    organisationId: string;
    id: string;
    name: string;
    email: string;
    role: Role;
    language: Language;
    passwordHash: string | null;
    totpSecret: string | null;
    totpConfirmedAt: string | null;
    totpLastStep: number | null;
    expertise: string[];
    endedAt: string | null;
  };
  passkey: {
    organisationId: string;
    id: string;
    accountId: string;
    publicKey: Buffer;
    counter: number;
    transports: string[];
    name: string;
    createdAt: string;
  };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  signInName: { email: string; organisationId: string; accountId: string };
  session: {
    organisationId: string;
    tokenHash: string;
    accountId: string;
    complete: boolean;
    challenge: string | null;
    createdAt: string;
    lastSeenAt: string;
    endedAt: string | null;
  };
  caseOpening: {
    organisationId: string;
    caseId: string;
    householdId: string;
    teamId: string;
    accountId: string;
    until: string;
    withdrawnAt: string | null;
  };
};
