import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/data-right.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, ruleBroken } from '../../platform/errors.ts';
import type { ErasableKind } from '../retention/domain.ts';
import * as api from './api.ts';
import { groundOfPlan, kindOf, sorted, whyItStays } from './erasing.ts';
import { firstWords } from './inspection-document.ts';
import { findRequest, openRecord, present, text } from './requests.ts';
import * as store from './store.ts';

/** How things are destroyed; put together with this room in app/. */
export interface Eraser {
  isFileHeld(tx: Tx, viewer: Viewer, householdId: string): Promise<boolean>;
  eraseRecords(
    tx: Tx,
    viewer: Viewer,
    records: readonly { kind: ErasableKind; id: string }[],
    why: { receivedOn: string; permission: string },
  ): Promise<
    { erased: readonly { kind: ErasableKind; certificateId: string; hash: string }[]; fileIds: string[] } | undefined
  >;
}

export const eraseRoutes = (eraser: Eraser) => [
  route(api.listErasable, {
    policy: policies.seeRights,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, params }) => {
      const { records } = await openRecord(tx, viewer, params, 'erase');
      const { may, stays } = sorted(records, await groundOfPlan(tx, viewer.organisationId, subject.caseId));
      return {
        may: may.map(({ table, key, row }) => ({ table, key, text: firstWords(row, viewer.language) })),
        stays,
        can: abilities(viewer, subject, { erase: policies.eraseRecords }),
      };
    },
  }),
  route(api.eraseRecords, {
    policy: policies.eraseRecords,
    subject: caseSubject,
    stepUp: true,
    handle: async ({ tx, viewer, subject, params, body, files, afterCommit, audit }) => {
      const { request, householdId } = await openRecord(tx, viewer, params, 'erase');
      if (await eraser.isFileHeld(tx, viewer, householdId)) throw ruleBroken(text(viewer)('refused.held'));
      // Read once more behind the lock: what is erased is what is there, and of whom it says it is.
      const { records } = await openRecord(tx, viewer, params, 'erase');
      const ground = await groundOfPlan(tx, viewer.organisationId, subject.caseId);
      const named = body.records.map(({ table, key }) => records.find((one) => one.table === table && one.key === key));
      const wanted = new Map(named.flatMap((one) => (one ? [[`${one.table}/${one.key}`, one] as const] : [])));
      if (named.includes(undefined)) throw ruleBroken(text(viewer)('refused.gone'));
      for (const record of wanted.values()) {
        const why = whyItStays(record, ground);
        if (why) throw ruleBroken(text(viewer)(`refused.${why}`));
      }
      const to = {
        ...{ outcome: 'partly' as const, outcomeReason: body.reason },
        ...{ answeredAt: new Date().toISOString(), answeredBy: viewer.accountId },
      };
      const isChanged = await store.changeRequest(tx, viewer, { id: request.id, version: body.version }, to);
      const now = present(await findRequest(tx, viewer, params));
      if (!isChanged) throw conflict(api.RightsRequest.parse(now));
      const done = await eraser.eraseRecords(
        tx,
        viewer,
        [...wanted.values()].map(({ table, key }) => ({ kind: kindOf(table), id: key })),
        { receivedOn: request.receivedOn, permission: policies.eraseRecords.name },
      );
      if (!done) throw ruleBroken(text(viewer)('refused.gone'));
      const { organisationId } = viewer;
      afterCommit(async () => {
        for (const id of done.fileIds) await files.remove({ organisationId, id });
      });
      audit({
        objects: { destructions: done.erased.map(({ certificateId }) => certificateId).join(' ') },
        reason: body.reason,
      });
      return { request: now, certificates: done.erased.map(({ kind, hash }) => ({ kind, hash })) };
    },
  }),
];
