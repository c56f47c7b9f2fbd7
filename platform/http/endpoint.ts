import { z } from 'zod';
import type { FileKind } from '../files/file-kinds.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Documents a call can answer with, and what they are called on the wire. */
export const documentTypes = {
  pdf: 'application/pdf',
  calendar: 'text/calendar; charset=utf-8; component=VEVENT',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  // A file somebody brought in: it says itself what it is.
  file: 'application/octet-stream',
} as const;
export type DocumentType = keyof typeof documentTypes;

/** The shape of one call of the API, shared by the server that answers it and the screen that asks it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  /** operationId of the OpenAPI document and name of the action in the audit; `verbNoun`. */
  id: string;
  method: Method;
  /** Path below /api/v1, parameters as `:caseId`. */
  path: string;
  /** One sentence for the API documentation. */
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  /** Fields that are not declared here never leave the server. */
  reply: Reply;
  /** What comes back when it is a document instead of JSON; only a GET answers with one, or a call by a private link. */
  replyType?: DocumentType;
  /**
   * With an upload: which kinds of file are taken, and how many bytes at most. The file is the body of the request
   * (`application/octet-stream`) and streams; what `body` describes comes with it in the header `Upload-About`, as JSON
   * in percent-encoding, because an address is written down in too many places.
   */
  upload?: { kinds: readonly FileKind[]; limit: number };
  /** Bytes a request may have, for the few calls that need more than the server allows as a rule (2 MB). */
  bodyLimit?: number;
  status: number;
}

const isBytes = (value: unknown) => value instanceof Uint8Array;

/** The reply of a call that prints: the bytes of the document. */
export const PdfReply = z.custom<Uint8Array>(isBytes);

/** The reply of a call that gives something to put in a calendar: an iCalendar text. */
export const CalendarReply = z.string();

/** The reply of a call that gives a workbook: the bytes of the file. */
export const WorkbookReply = z.custom<Uint8Array>(isBytes);

/** A file that was brought in, as it is handed out again. */
export interface FileContent {
  kind: FileKind;
  /** Bytes. */
  size: number;
  /** What it is called on the device that keeps it, without an ending. */
  title: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The reply of a call that hands out a file somebody brought in; it streams. */
export const FileReply = z.custom<FileContent>(
  (value) => typeof value === 'object' && value !== null && 'bytes' in value,
);

/** The reply of a call that gives a table as comma-separated text. */
export const CsvReply = z.string();

const nothing = z.object({});
type Nothing = typeof nothing;

/** Declares a call; what is left out is empty. A POST answers 201 unless told otherwise. */
export function endpoint<
  Reply extends z.ZodType = Nothing,
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = Nothing,
>(definition: {
  id: string;
  method: Method;
  path: string;
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  reply?: Reply;
  replyType?: DocumentType;
  upload?: { kinds: readonly FileKind[]; limit: number };
  bodyLimit?: number;
  status?: number;
}): Endpoint<Params, Query, Body, Reply> {
  return {
    ...definition,
    params: definition.params ?? (nothing as unknown as Params),
    query: definition.query ?? (nothing as unknown as Query),
    body: definition.body ?? (nothing as unknown as Body),
    reply: definition.reply ?? (nothing as unknown as Reply),
    status: definition.status ?? (definition.method === 'POST' ? 201 : 200),
  };
}
