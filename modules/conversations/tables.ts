import type { ColumnType, Generated } from 'kysely';
import type {
  AreaId,
  ConversationChannel,
  DomainId,
  FragmentKindId,
  ParticipantRole,
  ReportAnswer,
  TopicFieldId,
  Voice,
} from './domain.ts';
import type { ReportSectionId } from './domain-report.ts';
import type { IrbPhaseId, RelationTypeId, RoleId } from './domain-standing.ts';

/** Written as JSON text, read as what it holds. */
type Json<T> = ColumnType<T, string, string>;
type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;
type OfCase = { organisationId: string; teamId: string; caseId: string };
type OfConversation = OfCase & { conversationId: string };

/** The tables of this room, as Kysely knows them, and what it reads of other rooms. */
export type ConversationTables = {
  conversation: OfCase & {
    id: string;
    plannedAt: string | null;
    minutes: number | null;
    place: string | null;
    channel: ConversationChannel;
    aim: string | null;
    startedAt: MayBeLeftOut<string>;
    endedAt: MayBeLeftOut<string>;
    cancelledAt: MayBeLeftOut<string>;
    cancelReason: MayBeLeftOut<string>;
    createdBy: string;
    createdAt: string;
    version: Generated<number>;
    stamp: Generated<number>;
  };
  conversationParticipant: OfConversation & {
    id: string;
    role: ParticipantRole;
    personId: string | null;
    accountId: string | null;
    helperId: string | null;
    name: string | null;
    position: number;
  };
  conversationPreparation: OfConversation & {
    told: string[];
    toldOn: string | null;
    bring: string[];
    ask: string[];
    note: string | null;
    byAccount: string;
    at: string;
  };
  fragment: OfConversation & {
    id: string;
    saidAt: string;
    text: string;
    voice: Voice;
    personId: string | null;
    accountId: string | null;
    voiceName: string | null;
    kind: FragmentKindId | null;
    area: AreaId | null;
    domain: DomainId | null;
    topicField: TopicFieldId | null;
    namesPersonId: string | null;
    removedAt: MayBeLeftOut<string>;
    version: Generated<number>;
    byAccount: string;
    at: string;
    changedBy: MayBeLeftOut<string>;
    changedAt: MayBeLeftOut<string>;
  };
  topicTouched: OfConversation & { area: AreaId; at: string; byAccount: string };
  reportSection: OfConversation & {
    section: ReportSectionId;
    text: string;
    leftOut: string[];
    version: Generated<number>;
    byAccount: string;
    at: string;
  };
  reportVersion: OfConversation & {
    id: string;
    number: number;
    content: Json<unknown>;
    at: string;
    byAccount: string;
  };
  reportAnswer: OfCase & {
    id: string;
    reportVersionId: string;
    personId: string | null;
    name: string | null;
    answer: ReportAnswer;
    remark: string | null;
    at: string;
    byAccount: string;
  };
  stageOfChange: OfCase & {
    id: string;
    personId: string;
    area: AreaId | null;
    topic: string;
    stage: string;
    reason: string;
    at: string;
    byAccount: string;
  };
  standing: OfCase & {
    id: string;
    personId: string;
    relationType: RelationTypeId | null;
    role: RoleId | null;
    irbPhase: IrbPhaseId | null;
    methodVersion: number;
    reason: string | null;
    onDay: string;
    at: string;
    byAccount: string;
  };
  supportCase: { organisationId: string; teamId: string; id: string; householdId: string };
  household: { organisationId: string; id: string; name: string };
  account: { organisationId: string; id: string; name: string; endedAt: string | null; role: string };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    place: 'member' | 'network';
    givenName: string;
    called: string | null;
    roleInHousehold: string | null;
    movedOutOn: string | null;
    deceasedOn: string | null;
    position: number;
  };
  involvedHelper: {
    organisationId: string;
    id: string;
    caseId: string;
    name: string | null;
    organisationName: string;
    helpsWith: string;
    until: string | null;
  };
};
