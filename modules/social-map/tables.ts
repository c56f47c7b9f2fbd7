import type { Generated } from 'kysely';
import type { ProvisionKind } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type SocialMapTables = {
  provision: {
    organisationId: string;
    id: string;
    name: string;
    provider: string | null;
    kind: ProvisionKind;
    areas: string[];
    summary: string;
    targetGroup: string | null;
    entryRule: string | null;
    cost: string | null;
    openingHours: string | null;
    languages: string[];
    neighbourhoods: string[];
    address: string | null;
    phone: string | null;
    email: string | null;
    website: string | null;
    checkedOn: string;
    checkedBy: string;
    stoppedOn: string | null;
    plain: string;
    version: Generated<number>;
    createdAt: string;
  };
  account: { organisationId: string; id: string; name: string };
  neighbourhood: { organisationId: string; id: string; name: string };
};
