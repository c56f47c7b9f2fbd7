// The conversation (method C4): several over time, with people of the resident's own choosing.
import { fragmentKindIds, lifeAreaIds, lifeDomainIds, topicFieldIds } from '../../method/ids.ts';

export type AreaId = (typeof lifeAreaIds)[number];
export type DomainId = (typeof lifeDomainIds)[number];
export type FragmentKindId = (typeof fragmentKindIds)[number];
export type TopicFieldId = (typeof topicFieldIds)[number];

export const voices = ['member', 'worker', 'reporter'] as const;
/** Whose words: somebody at the table, the worker, or the one who reported. Voices are never merged. */
export type Voice = (typeof voices)[number];

export const participantRoles = ['member', 'worker', 'helper', 'guest'] as const;
/** `member` is a person of the household or its network, `guest` somebody without a record of their own. */
export type ParticipantRole = (typeof participantRoles)[number];

export const conversationChannels = ['home-visit', 'desk', 'street', 'phone', 'video'] as const;
export type ConversationChannel = (typeof conversationChannels)[number];

export const conversationStatuses = ['planned', 'running', 'ended', 'cancelled'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

/** Where a conversation stands, read from what happened. One that was held counts as held, also when cancelled before. */
export function conversationStatus(happened: {
  startedAt: string | null;
  endedAt: string | null;
  cancelledAt: string | null;
}): ConversationStatus {
  if (happened.endedAt !== null) return 'ended';
  if (happened.startedAt !== null) return 'running';
  return happened.cancelledAt === null ? 'planned' : 'cancelled';
}

export const reportAnswers = ['agreed', 'agreed-with-remark', 'not-agreed'] as const;
export type ReportAnswer = (typeof reportAnswers)[number];

export const reportStatuses = ['none', 'draft', 'shown', ...reportAnswers] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/**
 * How a report stands. A frozen version was shown; one "no" weighs more than any "yes", and a remark is never lost in a
 * "yes" of somebody else. `answers` are the newest of each person to the newest version; `undefined` when none is frozen.
 */
export function reportStatus(isEdited: boolean, answers: readonly ReportAnswer[] | undefined): ReportStatus {
  if (answers === undefined) return isEdited ? 'draft' : 'none';
  if (answers.includes('not-agreed')) return 'not-agreed';
  if (answers.includes('agreed-with-remark')) return 'agreed-with-remark';
  return answers.length > 0 ? 'agreed' : 'shown';
}

/** The newest answer of each person, oldest first in the list given. */
export function newestAnswers<A extends { personId: string | null; name: string | null }>(answers: readonly A[]): A[] {
  return [...new Map(answers.map((answer) => [answer.personId ?? answer.name, answer])).values()];
}
