import { route } from '../../access/gate/route.ts';
import { workOnCase } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import * as api from './api.ts';
import * as store from './fragment-store.ts';
import { listGuests } from './guest-store.ts';
import { conversationSubject, requirePeopleOfCase, type ConversationSubject } from './record.ts';
import { touchConversation } from './store.ts';

async function load(tx: Tx, viewer: Viewer, at: ConversationSubject, id: string) {
  const found = await store.findFragment(tx, viewer, at.conversationId, id);
  if (!found) throw notFound();
  return found;
}

interface Named {
  personId?: string | null | undefined;
  namesPersonId?: string | null | undefined;
  accountId?: string | null | undefined;
}

/** Whoever is named must belong to this case: its people, and the workers of its team. */
async function requireOfCase(tx: Tx, viewer: Viewer, at: ConversationSubject, named: Named): Promise<void> {
  await requirePeopleOfCase(tx, viewer, at, [named.personId, named.namesPersonId]);
  const { accountId } = named;
  if (accountId == null || accountId === viewer.accountId) return;
  const { workers } = await listGuests(tx, viewer, at);
  if (!workers.some(({ id }) => id === accountId)) throw notFound();
}

/** What is said at the table, fragment by fragment. */
export const fragmentRoutes = [
  route(api.sayFragment, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requireOfCase(tx, viewer, subject, body);
      const isNew = await store.insertFragment(tx, viewer, subject, body);
      if (isNew) await touchConversation(tx, viewer, subject.conversationId, { beganBy: body.saidAt });
      audit({ objects: { fragmentId: body.id } });
      return load(tx, viewer, subject, body.id);
    },
  }),
  route(api.changeFragment, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, params, body }) => {
      const before = await load(tx, viewer, subject, params.fragmentId);
      await requireOfCase(tx, viewer, subject, body);
      const changed = await store.updateFragment(tx, viewer, before, body);
      if (!changed) throw conflict(presentConflict(await load(tx, viewer, subject, before.id)));
      await touchConversation(tx, viewer, subject.conversationId);
      return load(tx, viewer, subject, before.id);
    },
  }),
  route(api.removeFragment, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, params }) => {
      const { id } = await load(tx, viewer, subject, params.fragmentId);
      await store.removeFragment(tx, viewer, id);
      await touchConversation(tx, viewer, subject.conversationId);
      return load(tx, viewer, subject, id);
    },
  }),
  route(api.touchTopic, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, params }) => {
      await store.touchArea(tx, viewer, subject, params.area);
      await touchConversation(tx, viewer, subject.conversationId);
      return { touched: await store.listTouched(tx, viewer, subject) };
    },
  }),
  route(api.untouchTopic, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, params }) => {
      await store.untouchArea(tx, viewer, subject.conversationId, params.area);
      await touchConversation(tx, viewer, subject.conversationId);
      return { touched: await store.listTouched(tx, viewer, subject) };
    },
  }),
];

/** The record that goes with a conflict passes no reply schema: only what the schema knows may leave. */
const presentConflict = (fragment: store.StoredFragment) => api.Fragment.parse(fragment);
