import type { ColumnType, Generated } from 'kysely';
import type { AttachmentKind } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type AttachmentTables = {
  attachment: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    conversationId: string | null;
    contactId: string | null;
    title: string | null;
    kind: AttachmentKind;
    size: number;
    sealedKey: Uint8Array | null;
    digest: string;
    isScanned: boolean;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
    removedAt: MayBeLeftOut<string>;
    removedBy: MayBeLeftOut<string>;
    removedReason: MayBeLeftOut<string>;
  };
  // Of other rooms: who did it, and whether it belongs to the same case.
  account: { organisationId: string; id: string; name: string };
  conversation: { organisationId: string; id: string; caseId: string };
  contactMoment: { organisationId: string; id: string; caseId: string };
};
