import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { attachmentMessages } from './messages.ts';
import * as store from './store.ts';

const keyPlace = (viewer: Viewer, rowId: string) => ({
  organisationId: viewer.organisationId,
  table: 'attachment',
  column: 'sealed_key',
  rowId,
});

/** One that is still there. Throws `not-found` for one that never was or was taken away. */
async function find(tx: Tx, viewer: Viewer, { caseId }: CaseSubject, attachmentId: string) {
  const [row] = await store.listAttachments(tx, viewer, caseId, attachmentId);
  if (!row || row.title === null || row.sealedKey === null) throw notFound();
  return { ...row, title: row.title, sealedKey: row.sealedKey };
}

const isThere = (row: store.StoredAttachment): row is store.StoredAttachment & { title: string } => row.title !== null;

export const attachmentRoutes = [
  route(api.listAttachments, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => {
      const rows = await store.listAttachments(tx, viewer, subject.caseId);
      return {
        attachments: rows.filter(isThere),
        removed: rows.flatMap(({ id, createdAt, removedAt, removedByName, removedReason }) =>
          removedAt === null
            ? []
            : [{ id, createdAt, removedAt, removedByName: removedByName ?? '', reason: removedReason ?? '' }],
        ),
        can: abilities(viewer, subject, { work: workOnCase }),
      };
    },
  }),
  route(api.addAttachment, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, vault, file, audit }) => {
      if (!file) throw new AppError('unsupported-media');
      if (!(await store.belongsToCase(tx, viewer, subject.caseId, body))) {
        const message = textIn(attachmentMessages, viewer.language)('refused.elsewhere');
        throw new AppError('invalid-input', { fields: [{ path: 'conversationId', message }] });
      }
      const sealedKey = await vault.seal(tx, keyPlace(viewer, file.id), file.key);
      await store.insertAttachment(tx, viewer, subject, file, { ...body, sealedKey });
      audit({ objects: { attachmentId: file.id } });
      return find(tx, viewer, subject, file.id);
    },
  }),
  route(api.getAttachmentFile, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, params, vault, files }) => {
      const { id, organisationId, kind, size, title, sealedKey } = await find(tx, viewer, subject, params.attachmentId);
      const key = await vault.open(tx, keyPlace(viewer, id), sealedKey);
      return { kind, size, title, bytes: files.read({ organisationId, id }, key) };
    },
  }),
  route(api.renameAttachment, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body: { title, version } }) => {
      await find(tx, viewer, subject, params.attachmentId);
      const isChanged = await store.renameAttachment(tx, viewer, { ...params, version }, title);
      const now = await find(tx, viewer, subject, params.attachmentId);
      if (!isChanged) throw conflict(api.Attachment.parse(now));
      return now;
    },
  }),
  route(api.removeAttachment, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body: { reason, version }, files, afterCommit, audit }) => {
      const { organisationId, id } = await find(tx, viewer, subject, params.attachmentId);
      if (!(await store.removeAttachment(tx, viewer, { ...params, version }, reason))) {
        throw conflict(api.Attachment.parse(await find(tx, viewer, subject, params.attachmentId)));
      }
      afterCommit(() => files.remove({ organisationId, id }));
      audit({ reason });
      return {};
    },
  }),
];
