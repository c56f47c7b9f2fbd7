import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import { fullName } from '../households/domain.ts';
import * as api from './api.ts';
import {
  applicationState,
  isOver,
  milestoneKinds,
  milestonesOf,
  possibleMilestones,
  refusalOf,
  termOf,
  termsOf,
} from './domain.ts';
import { applicationMessages } from './messages.ts';
import * as store from './store.ts';

const say = (viewer: Viewer) => textIn(applicationMessages, viewer.language);
const today = () => amsterdamDay(new Date());
const now = () => new Date().toISOString();
const wrong = (path: string, message: string) => new AppError('invalid-input', { fields: [{ path, message }] });

/** An application as the viewer gets it: where it stands, its terms on this day, and what may be written down next. */
function present(viewer: Viewer, of: CaseSubject, row: store.StoredApplication, day: string): api.Application {
  const happened = milestonesOf(row.events);
  const state = applicationState(happened);
  return {
    ...row,
    person: { id: row.personId, name: fullName(row) },
    state,
    isOver: isOver(state),
    terms: termsOf(row.reportedOn, happened, day),
    milestones: milestoneKinds.flatMap((kind) => (happened[kind] ? [{ kind, onDay: happened[kind].onDay }] : [])),
    possible: possibleMilestones(happened),
    can: abilities(viewer, of, { work: workOnCase }),
  };
}

async function load(tx: Tx, viewer: Viewer, of: CaseSubject, applicationId: string) {
  const [row] = await store.listApplications(tx, viewer, of.caseId, applicationId);
  if (!row) throw notFound();
  return present(viewer, of, row, today());
}

async function check(tx: Tx, viewer: Viewer, caseId: string, fields: api.ApplicationFields): Promise<void> {
  if (!(await store.isPersonOfCase(tx, viewer, caseId, fields.personId))) {
    throw wrong('personId', say(viewer)('refused.person'));
  }
  if (fields.reportedOn > today()) throw wrong('reportedOn', say(viewer)('refused.in-future'));
}

/** Refuses what cannot have happened, or what the law does not take yet, with the reason in words. */
function checkEvent(viewer: Viewer, application: api.Application, act: api.WmoAct): void {
  const t = say(viewer);
  if (act.onDay > today()) throw wrong('onDay', t('refused.in-future'));
  if (act.kind === 'undone') {
    if (!application.milestones.some(({ kind }) => kind === act.undoes)) throw ruleBroken(t('refused.not-there'));
    return;
  }
  if (!application.possible.includes(act.kind)) throw ruleBroken(t('refused.already'));
  const happened = milestonesOf(application.events);
  const refusal = refusalOf(act.kind, act.onDay, { reportedOn: application.reportedOn, happened, today: today() });
  switch (refusal) {
    case null:
      return;
    case 'in-future':
    case 'before-report':
      throw wrong('onDay', t(`refused.${refusal}`));
    case 'too-early': {
      const { lastDay } = termOf('investigation', application.reportedOn);
      throw ruleBroken(t('refused.too-early', { day: writtenDay(lastDay, viewer.language) }));
    }
  }
}

export const applicationRoutes = [
  route(api.listApplications, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => ({
      applications: (await store.listApplications(tx, viewer, subject.caseId)).map((row) =>
        present(viewer, subject, row, today()),
      ),
      can: abilities(viewer, subject, { work: workOnCase }),
    }),
  }),
  route(api.reportNeed, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body: { clientSupportOfferedOn, ...fields }, audit }) => {
      await check(tx, viewer, subject.caseId, fields);
      if (clientSupportOfferedOn !== null && clientSupportOfferedOn > today()) {
        throw wrong('clientSupportOfferedOn', say(viewer)('refused.in-future'));
      }
      const applicationId = await store.insertApplication(tx, viewer, subject, fields, now());
      if (clientSupportOfferedOn !== null) {
        const offered = { kind: 'client-support-offered', onDay: clientSupportOfferedOn } as const;
        await store.insertEvent(tx, viewer, { ...subject, applicationId }, offered, now());
      }
      audit({ objects: { applicationId } });
      return load(tx, viewer, subject, applicationId);
    },
  }),
  route(api.changeApplication, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body: { version, ...fields } }) => {
      const seen = await load(tx, viewer, subject, params.applicationId);
      if (seen.version !== version) throw conflict(seen);
      await check(tx, viewer, subject.caseId, fields);
      const changed = await store.updateApplication(tx, viewer, { ...params, version }, fields);
      const after = await load(tx, viewer, subject, params.applicationId);
      if (!changed) throw conflict(after);
      return after;
    },
  }),
  route(api.addWmoEvent, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      const seen = await load(tx, viewer, subject, params.applicationId);
      if (seen.version !== body.version) throw conflict(seen);
      checkEvent(viewer, seen, body);
      const changed = await store.updateApplication(tx, viewer, { ...params, version: body.version });
      if (!changed) throw conflict(await load(tx, viewer, subject, params.applicationId));
      await store.insertEvent(tx, viewer, { ...subject, applicationId: params.applicationId }, body, now());
      audit(body.text ? { reason: body.text } : {});
      return load(tx, viewer, subject, params.applicationId);
    },
  }),
];
