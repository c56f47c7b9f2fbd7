import type { Generated } from 'kysely';
import type { Role } from '../../access/viewer.ts';

/** The columns of other rooms' tables that an administrator works with; nothing here is of a resident. */
export type AdministrationTables = {
  organisation: {
    organisationId: string;
    secondStepFrom: string | null;
    version: number;
  };
  neighbourhood: { organisationId: string; id: string; name: string; version: Generated<number> };
  team: {
    organisationId: string;
    id: string;
    neighbourhoodId: string | null;
    name: string;
    version: Generated<number>;
    endedAt: string | null;
  };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  teamMemberArea: { organisationId: string; teamId: string; accountId: string; neighbourhoodId: string };
  account: {
    organisationId: string;
    id: string;
    name: string;
    email: string;
    role: Role;
    language: Generated<string>;
    passwordHash: string | null;
    totpConfirmedAt: string | null;
    endedAt: string | null;
    resetAt: string | null;
    version: Generated<number>;
  };
  signInName: { email: string; organisationId: string; accountId: string };
  invitation: {
    organisationId: string;
    id: string;
    accountId: string;
    tokenHash: string;
    madeBy: string | null;
    createdAt: string;
    until: string;
    needsRelease: boolean;
    releasedBy: string | null;
    releasedAt: string | null;
    usedAt: string | null;
    withdrawnAt: string | null;
  };
};
