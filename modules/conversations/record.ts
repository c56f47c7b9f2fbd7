import { caseSubject } from '../../access/case-subject.ts';
import { workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { Conversation, ConversationSummary } from './api.ts';
import { conversationStatus, newestAnswers, reportStatus } from './domain.ts';
import * as fragments from './fragment-store.ts';
import * as guests from './guest-store.ts';
import * as store from './store.ts';

/** What the rules ask of a conversation: its case, and that it is a conversation of that case. */
export interface ConversationSubject extends CaseSubject {
  conversationId: string;
}

/** For routes below `/cases/:caseId/conversations/:conversationId`. */
export async function conversationSubject(at: {
  tx: Tx;
  viewer: Viewer;
  params: { caseId: string; conversationId: string };
}): Promise<ConversationSubject | undefined> {
  const found = await caseSubject(at);
  const conversation = found && (await store.findStamp(at.tx, at.viewer, at.params.caseId, at.params.conversationId));
  return conversation && { ...found, conversationId: at.params.conversationId };
}

type Listed = Awaited<ReturnType<typeof store.listConversations>>[number];

/** Where it stands and where its report stands, both read from what happened. */
function standing(conversation: Pick<Listed, 'startedAt' | 'endedAt' | 'cancelledAt' | 'answers' | 'isEdited'>) {
  const newest = conversation.answers === null ? undefined : newestAnswers(conversation.answers);
  return {
    status: conversationStatus(conversation),
    reportStatus: reportStatus(
      conversation.isEdited,
      newest?.map(({ answer }) => answer),
    ),
  };
}

export function presentSummary(conversation: Listed): ConversationSummary {
  return { ...conversation, ...standing(conversation) };
}

/** One conversation as the viewer gets it. Throws not-found. */
export async function loadConversation(tx: Tx, viewer: Viewer, at: ConversationSubject): Promise<Conversation> {
  const found = await store.findConversation(tx, viewer, at.caseId, at.conversationId);
  if (!found) throw notFound();
  return {
    ...found,
    ...standing(found),
    fragments: await fragments.listFragments(tx, viewer, at.conversationId),
    can: abilities(viewer, at, { work: workOnCase }),
  };
}

/** Refuses, as if they were not there, people who do not belong to the household of this case. */
export async function requirePeopleOfCase(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  ids: readonly (string | null | undefined)[],
): Promise<void> {
  const wanted = ids.filter((id) => id != null);
  if (wanted.length === 0) return;
  const known = new Set((await guests.listPeopleOfCase(tx, viewer, at.caseId)).map(({ id }) => id));
  if (wanted.some((id) => !known.has(id))) throw notFound();
}
