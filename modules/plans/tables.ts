import type { ColumnType, Generated } from 'kysely';
import type { PlanContent } from './content.ts';
import type { ActorKind, AgreementAnswer, AgreementWay, Frame, GoalEventKind } from './domain.ts';
import type { FadingStep } from './fading.ts';

/** Written as JSON text, read as what it holds. */
type Json<T> = ColumnType<T, string, string>;
type OfCase = { organisationId: string; id: string; teamId: string; caseId: string };
type Kept = OfCase & { position: number; version: Generated<number>; createdAt: string; createdBy: string };

/** The tables of this room, and what it reads of those of others, as Kysely knows them. */
export type PlanTables = {
  planProblem: Kept & {
    words: string;
    personId: string | null;
    fromFragmentIds: string[];
    domain: string | null;
    closedOn: string | null;
    closeReason: string | null;
  };
  planGoal: Kept & {
    problemId: string | null;
    text: string;
    personId: string | null;
    area: string | null;
    fromFragmentId: string | null;
  };
  planGoalEvent: OfCase & {
    goalId: string;
    kind: GoalEventKind;
    reason: string | null;
    at: string;
    byAccount: string;
  };
  planResult: Kept & { goalId: string; text: string; due: string | null; seen: 'yes' | 'partly' | 'no' | null };
  planSolution: Kept & {
    goalId: string | null;
    resultId: string | null;
    frame: Frame;
    text: string;
    personId: string | null;
    provisionId: string | null;
    provisionName: string | null;
    since: string | null;
    endedOn: string | null;
    endReason: string | null;
  };
  planAction: Kept & {
    goalId: string;
    solutionId: string | null;
    text: string;
    actor: ActorKind | null;
    actorPersonId: string | null;
    actorAccountId: string | null;
    actorHelperId: string | null;
    actorName: string | null;
    due: string | null;
    doneOn: string | null;
    letGoOn: string | null;
    letGoReason: string | null;
    fading: Json<FadingStep[]>;
  };
  planVersion: OfCase & { number: number; content: Json<PlanContent>; at: string; byAccount: string };
  planAnswer: OfCase & {
    planVersionId: string;
    personId: string;
    answer: AgreementAnswer;
    how: AgreementWay;
    remark: string | null;
    onDay: string;
    at: string;
    byAccount: string;
  };
  supportCase: { organisationId: string; id: string; householdId: string };
  household: { organisationId: string; id: string; name: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    place: 'member' | 'network';
    givenName: string;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
    called: string | null;
    birthDate: string | null;
    roleInHousehold: string | null;
    deceasedOn: string | null;
    movedOutOn: string | null;
    position: number;
  };
  account: { organisationId: string; id: string; name: string; role: string; endedAt: string | null };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  involvedHelper: {
    organisationId: string;
    id: string;
    caseId: string;
    name: string | null;
    organisationName: string;
    helpsWith: string;
    until: string | null;
  };
  fragment: {
    organisationId: string;
    id: string;
    caseId: string;
    text: string;
    voice: 'member' | 'worker' | 'reporter';
    personId: string | null;
    accountId: string | null;
    voiceName: string | null;
    area: string | null;
    kind: string | null;
    removedAt: string | null;
  };
};
