import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { irbPhases } from '../../method/irb-phases.ts';
import { relationTypes } from '../../method/relation-types.ts';
import { entryAt } from '../../method/versions.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound, wrongField } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { dayOf } from '../../ui/dates.ts';
import * as api from './api-standing.ts';
import { conversationMessages } from './messages.ts';
import { requirePeopleOfCase } from './record.ts';
import * as store from './standing-store.ts';

type Noted = Parameters<typeof store.insertStanding>[3];

/** Keeps it when it is of somebody of this case, not of a day to come, and in words that were once published. */
async function keep(tx: Tx, viewer: Viewer, at: CaseSubject, noted: Noted): Promise<api.Standing> {
  const t = textIn(conversationMessages, viewer.language);
  await requirePeopleOfCase(tx, viewer, at, [noted.personId]);
  if (noted.onDay > dayOf(new Date())) throw wrongField('onDay', t('standing.dayToCome'));
  const { relationType, irbPhase, methodVersion } = noted;
  const entry = relationType
    ? entryAt(relationTypes, relationType, methodVersion)
    : entryAt(irbPhases, irbPhase ?? '', methodVersion);
  if (!entry) throw wrongField('methodVersion', t('standing.unknownVersion'));
  const id = await store.insertStanding(tx, viewer, at, noted);
  const made = (await store.listStandings(tx, viewer, at.caseId)).find((one) => one.id === id);
  if (!made) throw notFound();
  return made;
}

const orNull = (reason: string) => (reason === '' ? null : reason);

/** What somebody asks of the worker, and how far they are in their roles. */
export const standingRoutes = [
  route(api.listStandings, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => ({
      standings: await store.listStandings(tx, viewer, subject.caseId),
      can: abilities(viewer, subject, { work: workOnCase }),
    }),
  }),
  route(api.addRelationType, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const noted = { ...body, reason: orNull(body.reason), role: null, irbPhase: null };
      const made = await keep(tx, viewer, subject, noted);
      audit({ objects: { standingId: made.id } });
      return made;
    },
  }),
  route(api.addRolePhase, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const made = await keep(tx, viewer, subject, { ...body, reason: orNull(body.reason), relationType: null });
      audit({ objects: { standingId: made.id } });
      return made;
    },
  }),
];
