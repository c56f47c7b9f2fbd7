import { sql } from 'kysely';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { longestRest } from './domain.ts';
import { dormantMessages } from './messages.ts';
import * as store from './store.ts';

async function load(tx: Tx, viewer: Viewer, subject: CaseSubject): Promise<api.Silence> {
  const { organisationId } = viewer;
  const [found] = await store.silentCases(
    tx,
    organisationId,
    amsterdamDay(new Date()),
    await store.silenceTerm(tx, organisationId),
    sql<boolean>`c.id = ${subject.caseId}`,
  );
  return {
    since: found?.lastOn ?? null,
    kept: await store.lastAnswer(tx, viewer, subject.caseId),
    can: abilities(viewer, subject, { answer: workOnCase }),
  };
}

export const dormantRoutes = [
  route(api.getSilence, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => load(tx, viewer, subject),
  }),
  route(api.keepCaseOpen, {
    policy: workOnCase,
    subject: caseSubject,
    // Says nothing of the resident: a file that stands still must not be forgotten either.
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const text = textIn(dormantMessages, viewer.language);
      const today = amsterdamDay(new Date());
      if (body.nextOn <= today || body.nextOn > dayAfterTerm(today, longestRest)) {
        throw new AppError('invalid-input', { fields: [{ path: 'nextOn', message: text('refused.nextOn') }] });
      }
      await store.lockSilence(tx, viewer, subject.caseId);
      // Who was first gave the answer.
      if ((await load(tx, viewer, subject)).since === null) throw ruleBroken(text('refused.notAsked'));
      await store.insertAnswer(tx, viewer, subject, body);
      audit({ reason: body.reason });
      return load(tx, viewer, subject);
    },
  }),
];
