import { fileKinds, type FileKind } from '../../platform/files/file-kinds.ts';

export { fileKinds as attachmentKinds };
export type { FileKind as AttachmentKind };

/** A photo of a letter by the best of telephones, or some tens of scanned pages. */
export const largestAttachment = 25 * 1024 * 1024;

/** A first title from the name of a file: without its ending, and without what a camera calls it. */
export function titleFrom(fileName: string): string {
  const stem = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll('_', ' ')
    .trim();
  const isFromCamera =
    /^(img|dsc|dscn|pxl|p|image|photo|foto|scan|screenshot|whatsapp image)?[\s\d().:-]*( at [\s\d.]+)?$/i.test(stem);
  return isFromCamera ? '' : stem.slice(0, 200);
}
