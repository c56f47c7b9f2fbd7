import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/data-right.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as api from './api.ts';
import { freezes, withoutTechnical } from './domain.ts';
import { eraseRoutes, type Eraser } from './erase-routes.ts';
import { firstWords, inspectionDocument } from './inspection-document.ts';
import { findRequest, openRecord, present, text } from './requests.ts';
import * as store from './store.ts';

/** What goes out. Refuses while words of others wait for a decision. */
async function copyOf(tx: Tx, viewer: Viewer, params: { caseId: string; requestId: string }) {
  const { request, records, choiceOf } = await openRecord(tx, viewer, params, 'inspect');
  const others = records.filter(({ isOfOthers }) => isOfOthers);
  if (others.some((record) => choiceOf(record) === null)) throw ruleBroken(text(viewer)('refused.undecided'));
  const goesOut = records.filter((record) => !record.isOfOthers || choiceOf(record));
  return { request, goesOut, leftOut: records.length - goesOut.length };
}

export const dataRightRoutes = (eraser: Eraser) => [
  ...eraseRoutes(eraser),
  route(api.listRights, {
    policy: policies.seeRights,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => ({
      requests: (await store.listRequests(tx, viewer, subject.caseId)).map(present),
      people: await store.listPeople(tx, viewer, subject.caseId),
      freeze: (await store.findFreeze(tx, viewer, subject.caseId)) ?? null,
      can: abilities(viewer, subject, { work: policies.workOnRights, showLooks: policies.showLooks }),
    }),
  }),
  route(api.askRight, {
    policy: policies.workOnRights,
    subject: caseSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const people = await store.listPeople(tx, viewer, subject.caseId);
      if (!people.some(({ id }) => id === body.personId)) throw notFound();
      if (body.receivedOn > amsterdamDay(new Date())) {
        const fields = [{ path: 'receivedOn', message: text(viewer)('refused.future') }];
        throw new AppError('invalid-input', { fields });
      }
      const requestId = await store.insertRequest(tx, viewer, subject, body);
      audit({ objects: { requestId, personId: body.personId } });
      return present(await findRequest(tx, viewer, { caseId: subject.caseId, requestId }));
    },
  }),
  route(api.extendRight, {
    policy: policies.workOnRights,
    subject: caseSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, params, body: { reason, version }, audit }) => {
      const request = await findRequest(tx, viewer, params);
      if (request.extendedAt !== null) throw ruleBroken(text(viewer)('refused.longer'));
      const to = { extendedAt: new Date().toISOString(), extensionReason: reason };
      const isChanged = await store.changeRequest(tx, viewer, { id: request.id, version }, to);
      const now = present(await findRequest(tx, viewer, params));
      if (!isChanged) throw conflict(api.RightsRequest.parse(now));
      audit({ reason });
      return now;
    },
  }),
  route(api.answerRight, {
    policy: policies.workOnRights,
    subject: caseSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, params, body: { outcome, reason, version }, audit }) => {
      const { id, kind, caseId, personId } = await findRequest(tx, viewer, params);
      // Granted is what is erased; the file itself stays (docs/decisions/020-retention-and-destruction.md).
      if (kind === 'erase' && outcome !== 'refused') throw ruleBroken(text(viewer)('refused.erase'));
      const to = {
        ...{ outcome, outcomeReason: reason },
        ...{ answeredAt: new Date().toISOString(), answeredBy: viewer.accountId },
      };
      const isChanged = await store.changeRequest(tx, viewer, { id, version }, to);
      const now = present(await findRequest(tx, viewer, params));
      if (!isChanged) throw conflict(api.RightsRequest.parse(now));
      if (freezes(kind, outcome)) {
        const person = (await store.listPeople(tx, viewer, caseId)).find((one) => one.id === personId);
        if (!person) throw notFound();
        const { householdId } = person;
        await store.insertFreeze(tx, viewer, { ...subject, householdId, requestId: id, reason });
      }
      audit({ reason });
      return now;
    },
  }),
  route(api.liftFreeze, {
    policy: policies.workOnRights,
    subject: caseSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, body: { reason }, audit }) => {
      if (!(await store.liftFreeze(tx, viewer, subject.caseId, reason))) throw notFound();
      audit({ reason });
      return {};
    },
  }),
  route(api.listOthersWords, {
    policy: policies.handOutRecord,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => {
      const { records, choiceOf } = await openRecord(tx, viewer, params, 'inspect');
      const others = records.filter(({ isOfOthers }) => isOfOthers);
      return {
        words: others.map(({ table, key, row }) => ({
          ...{ table, key, text: firstWords(row, viewer.language) },
          goesOut: choiceOf({ table, key }),
        })),
      };
    },
  }),
  route(api.chooseOthersWords, {
    policy: policies.handOutRecord,
    subject: caseSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, params, body: { choices, reason }, audit }) => {
      const { request, records } = await openRecord(tx, viewer, params, 'inspect');
      const others = new Set(records.filter(({ isOfOthers }) => isOfOthers).map(({ table, key }) => `${table}/${key}`));
      if (!choices.every(({ table, key }) => others.has(`${table}/${key}`))) throw notFound();
      const at = { caseId: subject.caseId, teamId: subject.teamId, requestId: request.id };
      await store.keepChoices(tx, viewer, at, choices, reason || null);
      if (reason) audit({ reason });
      const decided = await store.listChoices(tx, viewer, request.id);
      return { undecided: [...others].filter((one) => !decided.has(one)).length };
    },
  }),
  route(api.exportRecord, {
    policy: policies.handOutRecord,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => {
      const { request, goesOut, leftOut } = await copyOf(tx, viewer, params);
      const records: Record<string, Record<string, unknown>[]> = {};
      for (const { table, row } of goesOut) (records[table] ??= []).push(withoutTechnical(row));
      const madeOn = amsterdamDay(new Date());
      return { schema: 'keukentafel-inspection/1' as const, madeOn, personId: request.personId, records, leftOut };
    },
  }),
  route(api.printRecord, {
    policy: policies.handOutRecord,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => {
      const { request, goesOut, leftOut } = await copyOf(tx, viewer, params);
      const printedOn = amsterdamDay(new Date());
      return renderPdf(inspectionDocument(request, goesOut, { leftOut, printedOn, language: viewer.language }));
    },
  }),
];
