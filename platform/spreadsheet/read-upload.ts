import { wrongField } from '../errors.ts';
import type { Language } from '../i18n/messages.ts';
import { tableProblemText } from './problem-words.ts';
import { readTable } from './read-table.ts';
import { TableError, type Table } from './table.ts';

interface Upload {
  fileName: string;
  /** The file itself, base64 (RFC 4648, section 4). */
  content: string;
}

/**
 * What an uploaded CSV or XLSX of at most so many bytes holds.
 * @throws AppError `invalid-input` with a sentence about the file at the field `content`.
 */
export async function readUpload(
  { fileName, content }: Upload,
  { mostBytes, language }: { mostBytes: number; language: Language },
): Promise<Table> {
  try {
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length > mostBytes) throw new TableError({ code: 'too-large', limit: mostBytes });
    const table = await readTable(bytes, fileName);
    if (table.rows.length === 0) throw new TableError({ code: 'empty' });
    return table;
  } catch (error) {
    if (error instanceof TableError) throw wrongField('content', tableProblemText(error.problem, language));
    throw error;
  }
}
