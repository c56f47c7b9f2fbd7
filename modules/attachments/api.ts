import { z } from 'zod';
import { endpoint, FileReply } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, ShortText, Version } from '../../platform/http/fields.ts';
import { attachmentKinds, largestAttachment } from './domain.ts';

const caseParams = z.object({ caseId: Id });
const attachmentParams = caseParams.extend({ attachmentId: Id });

export const Attachment = z.object({
  id: Id,
  caseId: Id,
  conversationId: Id.nullable(),
  contactId: Id.nullable(),
  title: z.string(),
  kind: z.enum(attachmentKinds),
  /** Bytes. */
  size: z.number().int(),
  isScanned: z.boolean(),
  version: z.number().int(),
  createdByName: z.string(),
  createdAt: Instant,
});
export type Attachment = z.infer<typeof Attachment>;

/** What is left of one that was taken away. */
export const RemovedAttachment = z.object({
  id: Id,
  createdAt: Instant,
  removedAt: Instant,
  removedByName: z.string(),
  reason: z.string(),
});
export type RemovedAttachment = z.infer<typeof RemovedAttachment>;

export const AboutAttachment = z.object({
  title: ShortText,
  conversationId: Id.nullable().default(null),
  contactId: Id.nullable().default(null),
});

export const listAttachments = endpoint({
  id: 'listAttachments',
  method: 'GET',
  path: '/cases/:caseId/attachments',
  summary: 'The letters and photos of a case, newest first, and what was taken away.',
  params: caseParams,
  reply: z.object({
    attachments: z.array(Attachment),
    removed: z.array(RemovedAttachment),
    can: z.object({ work: z.boolean() }),
  }),
});

export const addAttachment = endpoint({
  id: 'addAttachment',
  method: 'POST',
  path: '/cases/:caseId/attachments',
  summary: 'Bring in a photo of a letter or a PDF; the file is the body of the request.',
  params: caseParams,
  upload: { kinds: attachmentKinds, limit: largestAttachment },
  body: AboutAttachment,
  reply: Attachment,
});

export const getAttachmentFile = endpoint({
  id: 'getAttachmentFile',
  method: 'GET',
  path: '/cases/:caseId/attachments/:attachmentId/file',
  summary: 'The letter or photo itself.',
  params: attachmentParams,
  replyType: 'file',
  reply: FileReply,
});

export const renameAttachment = endpoint({
  id: 'renameAttachment',
  method: 'PUT',
  path: '/cases/:caseId/attachments/:attachmentId',
  summary: 'Say otherwise what it is.',
  params: attachmentParams,
  body: z.object({ title: ShortText, version: Version }),
  reply: Attachment,
});

export const removeAttachment = endpoint({
  id: 'removeAttachment',
  method: 'DELETE',
  path: '/cases/:caseId/attachments/:attachmentId',
  summary: 'Take it away for good, with the reason; who, when and why stay.',
  params: attachmentParams,
  body: z.object({ reason: LongText, version: Version }),
});
