import type { Generated, JSONColumnType } from 'kysely';
import type { Finding, Pattern } from './domain.ts';

/** The tables of this room, as Kysely knows them; the entries themselves are in platform/audit. */
export type QuestionTables = {
  auditQuestion: {
    organisationId: string;
    id: string;
    key: string;
    pattern: Pattern;
    accountId: string;
    householdId: string | null;
    fromAt: string;
    untilAt: string;
    facts: JSONColumnType<Record<string, number>>;
    raisedAt: string;
    setAsideAt: string | null;
    setAsideBy: string | null;
    setAsideWhy: string | null;
    askedAt: string | null;
    askedBy: string | null;
    question: string | null;
    answeredAt: string | null;
    answer: string | null;
    closedAt: string | null;
    closedBy: string | null;
    finding: Finding | null;
    remark: string | null;
    version: Generated<number>;
  };
  questionRule: {
    organisationId: string;
    pattern: Pattern;
    isOn: boolean;
    least: number | null;
    reason: string;
    chosenAt: string;
    chosenBy: string;
    version: Generated<number>;
  };
  ownDoor: {
    organisationId: string;
    accountId: string;
    postcode: string;
    houseNumber: number;
    version: Generated<number>;
  };
};
