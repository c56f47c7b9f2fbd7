import { fileKinds, type FileKind } from '../../platform/files/file-kinds.ts';

export { fileKinds as attachmentKinds };
export type { FileKind as AttachmentKind };

/** A photo of a letter by the best of telephones, or some tens of scanned pages. */
export const largestAttachment = 25 * 1024 * 1024;
