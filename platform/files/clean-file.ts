import { fileTypeFromBuffer } from 'file-type';
import type { ByteReader } from './byte-reader.ts';
import { checkPdf } from './check-pdf.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { fileKinds, mediaTypes, type FileKind } from './file-kinds.ts';
import { FileRefused } from './file-refused.ts';

/** Enough for file-type to tell every kind it knows. */
const sniffLength = 4100;

/** What is in a file, by its bytes. Throws FileRefused `empty` or `other-kind`. */
export async function kindOf(file: ByteReader, allowed: readonly FileKind[]): Promise<FileKind> {
  const start = await file.peek(sniffLength);
  if (start.length === 0) throw new FileRefused('empty');
  const type = await fileTypeFromBuffer(start);
  const kind = fileKinds.find((one) => mediaTypes[one] === type?.mime);
  if (!kind || !allowed.includes(kind)) throw new FileRefused('other-kind');
  return kind;
}

/** The file as it may be kept. Throws FileRefused when it is not whole, or holds what no letter or photo needs. */
export function cleanFile(file: ByteReader, kind: FileKind): AsyncGenerator<Buffer> {
  switch (kind) {
    case 'jpeg':
      return cleanJpeg(file);
    case 'png':
      return cleanPng(file);
    case 'webp':
      return cleanWebp(file);
    case 'pdf':
      return checkPdf(file);
  }
}
