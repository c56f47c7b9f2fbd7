import { z } from 'zod';
import { endpoint, WorkbookReply } from '../../../platform/http/endpoint.ts';
import { Instant, Version } from '../../../platform/http/fields.ts';
import { uploadFields, uploadLimit } from '../../../platform/spreadsheet/upload-fields.ts';
import { lifeDomainIds } from '../../../method/ids.ts';
import { longestRights, longestSentence } from './domain.ts';
import { sheetProblems } from './sheet.ts';

/** Bytes of a file with sentences: fifty-five of them are some tens of kilobytes. */
export const mostBytes = 1024 * 1024;

const Sentence = z.string().trim().min(1).max(longestSentence);
const Both = z.strictObject({ nl: Sentence, en: Sentence });
const OfDomain = z.strictObject({
  domain: z.enum(lifeDomainIds),
  ask: Both,
  hint: Both,
  levels: z.tuple([Both, Both, Both, Both, Both]),
});
/** All eleven domains, each once. */
const AllDomains = z
  .array(OfDomain)
  .length(lifeDomainIds.length)
  .refine((all) => new Set(all.map(({ domain }) => domain)).size === lifeDomainIds.length);

export const MatrixSetLine = z.object({
  version: z.number().int(),
  /** Whose words they are, and by what right; null with the product's own. */
  rights: z.string().nullable(),
  domains: z.array(OfDomain).nullable(),
  publishedAt: Instant,
  publishedByName: z.string(),
});
export type MatrixSetLine = z.infer<typeof MatrixSetLine>;

const Sets = z.object({ sets: z.array(MatrixSetLine), can: z.object({ load: z.boolean() }) });
export type MatrixSets = z.infer<typeof Sets>;

export const listMatrixSets = endpoint({
  id: 'listMatrixSets',
  method: 'GET',
  path: '/matrix-sets',
  summary:
    'Own sentences of the self-sufficiency matrix, newest first; the first is in use. None: those of the product.',
  reply: Sets,
});

export const readMatrixFile = endpoint({
  id: 'readMatrixFile',
  method: 'POST',
  path: '/matrix-files',
  summary:
    'Read a CSV or XLSX with sentences of the matrix: what it holds, or everything wrong with it. Keeps nothing.',
  body: z.object({
    ...uploadFields(mostBytes),
  }),
  bodyLimit: uploadLimit(mostBytes),
  reply: z.object({
    domains: z.array(OfDomain).nullable(),
    problems: z.array(
      z.object({
        code: z.enum(sheetProblems),
        row: z.number().int().nullable(),
        column: z.string().nullable(),
        value: z.string(),
      }),
    ),
  }),
});
export type ReadFile = z.infer<typeof readMatrixFile.reply>;

export const publishMatrixSet = endpoint({
  id: 'publishMatrixSet',
  method: 'POST',
  path: '/matrix-sets',
  summary: 'Put sentences of the matrix to use for new answers; null: those of the product again. Earlier ones stay.',
  body: z.object({
    /** The newest set that was seen; null: there was none. */
    after: Version.nullable(),
    words: z.object({ rights: z.string().trim().min(1).max(longestRights), domains: AllDomains }).nullable(),
  }),
  reply: Sets,
});

export const exportMatrixSheet = endpoint({
  id: 'exportMatrixSheet',
  method: 'GET',
  path: '/exports/matrix-sentences.xlsx',
  summary: 'The sentences of the matrix that are in use, as a workbook that can be changed and loaded again.',
  reply: WorkbookReply,
  replyType: 'xlsx',
});
