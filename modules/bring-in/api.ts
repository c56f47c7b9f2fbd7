import { z } from 'zod';
import { CsvReply, endpoint, WorkbookReply } from '../../platform/http/endpoint.ts';
import { Id, Instant, PageQuery, Version } from '../../platform/http/fields.ts';
import { uploadFields, uploadLimit } from '../../platform/spreadsheet/upload-fields.ts';
import { columnFields, errorCodes, groupings, importSteps, phases, warningCodes } from './domain.ts';

const params = z.object({ importId: Id });

/** Bytes of a file that is brought in; about fifteen thousand people as a workbook. */
export const mostBytes = 5 * 1024 * 1024;

export const Problem = z.object({
  row: z.number().int(),
  column: z.number().int().nullable(),
  code: z.enum([...errorCodes, ...warningCodes]),
  value: z.string(),
});

/** How far the making is; all zero before it began. */
const Progress = z.object({
  toMake: z.number().int(),
  made: z.number().int(),
  leftOut: z.number().int(),
  existing: z.number().int(),
});

const ImportLine = z.object({
  id: Id,
  teamId: Id,
  teamName: z.string(),
  fileName: z.string(),
  rowCount: z.number().int(),
  createdAt: Instant,
  createdByName: z.string(),
  step: z.enum(importSteps),
  progress: Progress,
});
export type ImportLine = z.infer<typeof ImportLine>;

export const Import = ImportLine.extend({
  version: z.number().int(),
  columns: z.array(
    z.object({
      header: z.string(),
      field: z.enum(columnFields).nullable(),
      /** The first things that stand in this column, for recognising it; gone once the making began. */
      samples: z.array(z.string()),
    }),
  ),
  grouping: z.enum(groupings),
  phase: z.enum(phases),
  /** What was noticed about the file as a whole, in sentences. */
  warnings: z.array(z.string()),
});
export type Import = z.infer<typeof Import>;

export const uploadCaseload = endpoint({
  id: 'uploadCaseload',
  method: 'POST',
  path: '/caseload-imports',
  summary: 'Begin bringing a caseload in: a CSV or XLSX of at most 5 MB, its first row the names of the columns.',
  body: z.object({
    teamId: Id,
    ...uploadFields(mostBytes),
  }),
  bodyLimit: uploadLimit(mostBytes),
  reply: Import,
});

export const listImports = endpoint({
  id: 'listImports',
  method: 'GET',
  path: '/caseload-imports',
  summary: 'Files that were brought in for your teams, newest first; what was not finished can go on.',
  reply: z.object({ imports: z.array(ImportLine) }),
});

export const getImport = endpoint({
  id: 'getImport',
  method: 'GET',
  path: '/caseload-imports/:importId',
  summary: 'A file: its columns with what they probably hold, and how far it is.',
  params,
  reply: Import,
});

export const mapColumns = endpoint({
  id: 'mapColumns',
  method: 'PUT',
  path: '/caseload-imports/:importId/columns',
  summary: 'Say what each column holds, what makes rows one household, and where households are on the road.',
  params,
  body: z.object({
    columns: z.array(z.enum(columnFields).nullable()).min(1).max(500),
    grouping: z.enum(groupings),
    phase: z.enum(phases),
    version: Version,
  }),
  reply: Import,
});

export const checkImport = endpoint({
  id: 'checkImport',
  method: 'GET',
  path: '/caseload-imports/:importId/check',
  summary: 'What would happen: counts, and per row and column what is wrong or doubtful. Nothing is made.',
  params,
  query: PageQuery.extend({ show: z.enum(['errors', 'all']).default('all') }),
  reply: z.object({
    households: z.number().int(),
    people: z.number().int(),
    requests: z.number().int(),
    rows: z.number().int(),
    existing: z.number().int(),
    leftOut: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    problems: z.array(Problem.extend({ household: z.string() })),
    total: z.number().int(),
  }),
});
export type Check = z.infer<typeof checkImport.reply>;

export const startImport = endpoint({
  id: 'startImport',
  method: 'POST',
  path: '/caseload-imports/:importId/runs',
  summary: 'Begin making the households; nothing of the file can be changed after this.',
  params,
  body: z.object({ version: Version }),
  reply: Import,
});

export const importChunk = endpoint({
  id: 'importChunk',
  method: 'POST',
  path: '/caseload-imports/:importId/chunks',
  summary: 'Make the next households; ask again until the step is done. Stopping halfway loses and doubles nothing.',
  params,
  reply: Import,
});

export const removeImport = endpoint({
  id: 'removeImport',
  method: 'DELETE',
  path: '/caseload-imports/:importId',
  summary: 'Throw the file away with everything that was read from it; households that were made stay.',
  params,
});

export const importResult = endpoint({
  id: 'importResult',
  method: 'GET',
  path: '/caseload-imports/:importId/result.xlsx',
  summary: 'A workbook with the rows that stay out, the reasons beside them, to mend and bring in again.',
  params,
  reply: WorkbookReply,
  replyType: 'xlsx',
});

export const exportCaseload = endpoint({
  id: 'exportCaseload',
  method: 'GET',
  path: '/exports/caseload.xlsx',
  summary: 'The households of your teams with people, address and request, as a workbook that can be brought in again.',
  reply: WorkbookReply,
  replyType: 'xlsx',
});

export const exportCaseloadCsv = endpoint({
  id: 'exportCaseloadCsv',
  method: 'GET',
  path: '/exports/caseload.csv',
  summary: 'The households of your teams with people, address and request, as comma-separated text.',
  reply: CsvReply,
  replyType: 'csv',
});

export const exportTemplate = endpoint({
  id: 'exportTemplate',
  method: 'GET',
  path: '/exports/caseload-template.xlsx',
  summary: 'An empty workbook with the columns we know, and one example.',
  reply: WorkbookReply,
  replyType: 'xlsx',
});
