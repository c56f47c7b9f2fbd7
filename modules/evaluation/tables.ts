import type { ColumnType, Generated } from 'kysely';
import type { ExperienceWay, FollowUpOutcome, FollowUpWay, GivenAnswer } from './domain.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };
type Json<T> = ColumnType<T, string | undefined, string>;
type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them, and what it reads of other rooms. */
export type EvaluationTables = {
  evaluation: OfCase & {
    id: string;
    at: string;
    personIds: string[];
    byAccount: string;
    version: Generated<number>;
    createdAt: string;
  };
  evaluationAnswer: OfCase & {
    evaluationId: string;
    question: string;
    questionVersion: number;
    answer: string | null;
    residentWords: string | null;
    residentId: string | null;
    workerWords: string | null;
    version: Generated<number>;
    byAccount: string;
    at: string;
  };
  experience: OfCase & {
    id: string;
    personId: string | null;
    way: ExperienceWay;
    askedAt: string;
    askedBy: string;
    expiresAt: string | null;
    withdrawnAt: MayBeLeftOut<string>;
    answeredAt: MayBeLeftOut<string>;
    notedBy: MayBeLeftOut<string>;
    answers: Json<GivenAnswer[]>;
    version: Generated<number>;
  };
  experienceLink: {
    organisationId: string;
    secretHash: string;
    caseId: string;
    householdId: string;
    experienceId: string;
    answerHash: MayBeLeftOut<string>;
  };
  lesson: OfCase & { id: string; text: string; at: string; byAccount: string; version: Generated<number> };
  ruleBottleneck: OfCase & {
    id: string;
    rule: string;
    ruleKey: string;
    text: string;
    effect: string | null;
    at: string;
    byAccount: string;
    version: Generated<number>;
  };
  followUp: OfCase & {
    id: string;
    day: string;
    how: FollowUpWay;
    ownerId: string;
    note: string | null;
    doneAt: MayBeLeftOut<string>;
    doneBy: MayBeLeftOut<string>;
    outcome: MayBeLeftOut<FollowUpOutcome>;
    text: MayBeLeftOut<string>;
    answers: Json<GivenAnswer[]>;
    cancelledAt: MayBeLeftOut<string>;
    cancelReason: MayBeLeftOut<string>;
    version: Generated<number>;
    createdAt: string;
  };
  account: { organisationId: string; id: string; name: string; role: string; endedAt: string | null };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  supportCase: { organisationId: string; id: string; householdId: string };
  household: { organisationId: string; id: string; name: string };
  caseDecision: { organisationId: string; id: string; caseId: string; kind: string; value: string; at: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    givenName: string;
    called: string | null;
    place: 'member' | 'network';
    position: number;
    movedOutOn: string | null;
    deceasedOn: string | null;
  };
};
