import type { ColumnType, Generated } from 'kysely';
import type { Content } from './contents.ts';
import type { Gender, PersonPlace } from '../households/domain.ts';
import type { DrawingKind } from './domain.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };

/** The tables of this room, and what it reads of those of others, as Kysely knows them. */
export type DrawingTables = {
  drawing: OfCase & {
    id: string;
    kind: DrawingKind;
    toolId: string | null;
    personId: string | null;
    onDay: string;
    methodVersion: number;
    createdBy: string;
    createdAt: string;
    closedAt: ColumnType<string | null, string | null | undefined, string | null>;
  };
  drawingPart: OfCase & {
    drawingId: string;
    id: string;
    /** Written as JSON text, read as what it holds. */
    content: ColumnType<Content | null, string | null, string | null>;
    version: Generated<number>;
    changedBy: string;
    changedAt: string;
  };
  supportCase: { organisationId: string; id: string; householdId: string };
  household: { organisationId: string; id: string; name: string };
  account: { organisationId: string; id: string; name: string };
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
    gender: Gender | null;
    roleInHousehold: string | null;
    birthDate: string | null;
    deceasedOn: string | null;
    position: number;
  };
  planGoal: { organisationId: string; id: string; caseId: string };
  conversation: {
    organisationId: string;
    id: string;
    caseId: string;
    startedAt: string | null;
    cancelledAt: string | null;
  };
  fragment: {
    organisationId: string;
    id: string;
    caseId: string;
    text: string;
    kind: string | null;
    voice: string;
    namesPersonId: string | null;
    saidAt: string;
    removedAt: string | null;
  };
};
