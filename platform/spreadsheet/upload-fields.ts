import { z } from 'zod';
import { ShortText } from '../http/fields.ts';

/** Signs of base64 for so many bytes. */
const signsFor = (bytes: number) => Math.ceil(bytes / 3) * 4;

/** What is sent of a CSV or XLSX of at most so many bytes; `readUpload` reads it. */
export const uploadFields = (mostBytes: number) => ({
  fileName: ShortText,
  /** The file itself, base64 (RFC 4648, section 4). */
  content: z.base64().min(1).max(signsFor(mostBytes)),
});

/** Room for such a file and some fields beside it, in bytes. */
export const uploadLimit = (mostBytes: number): number => signsFor(mostBytes) + 4096;
