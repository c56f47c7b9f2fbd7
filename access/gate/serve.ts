import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../platform/db/connection.ts';
import { AppError } from '../../platform/errors.ts';
import { documentTypes, type DocumentType, type FileContent } from '../../platform/http/endpoint.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import { problemOf } from '../../platform/http/problem.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { readAbout } from '../../platform/http/upload-about.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import type { Viewer } from '../viewer.ts';
import { answerUpload } from './answer-upload.ts';
import { answer, type Call } from './answer.ts';
import type { RefusalLog } from './refusal-log.ts';
import { callLimits, usualCallLimits, type CallLimits } from './call-limits.ts';
import { entryOfCall, idsIn, outcomeOfProblem } from './entry-of-call.ts';
import type { AnyRoute } from './route.ts';
import { sendFile } from './send-file.ts';

/** Where every call of the API hangs. */
export const apiRoot = '/api/v1';
export const apiVersion = '1.0.0';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; known before anything of the body is read. */
    viewer: Viewer | undefined;
    /** When that was looked up: milliseconds of a clock that only goes forward. */
    viewerSince: number;
  }
}

interface Gate {
  db: Db;
  vault: Vault;
  files: FileStore;
  publicUrl: string;
  /** Who is behind this request; undefined when nobody is signed in. */
  identify: (request: FastifyRequest) => Promise<Viewer | undefined>;
  limits?: CallLimits;
  refusals: RefusalLog;
}

/** Hangs the routes on the server. Everything that reaches a handler went through the gate. */
export function serve(server: FastifyInstance, routes: readonly AnyRoute[], gate: Gate): void {
  const letIn = doorkeeper(server, gate);
  const hang = (at: FastifyInstance, route: AnyRoute) =>
    at.route({
      method: route.endpoint.method,
      url: apiRoot + route.endpoint.path,
      ...(route.endpoint.bodyLimit === undefined ? {} : { bodyLimit: route.endpoint.bodyLimit }),
      onRequest: [letIn, (request, _, done) => done(stepFirst(request.viewer, route))],
      handler: (request, reply) => handle(request, reply, route, gate),
    });
  for (const route of routes.filter(({ endpoint }) => !endpoint.upload)) hang(server, route);
  void server.register(async (uploads) => {
    // The body is left where it is: it streams once access was decided.
    uploads.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
    for (const route of routes.filter(({ endpoint }) => endpoint.upload)) hang(uploads, route);
  });
}

/** Sees who is there while the body still waits outside: a stranger cannot make us read seven megabytes. */
function doorkeeper(server: FastifyInstance, gate: Gate) {
  const limits = callLimits(server, gate.limits ?? usualCallLimits);
  server.decorateRequest('viewer', undefined);
  server.decorateRequest('viewerSince', 0);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await limits.beforeLooking(request, reply);
    const viewer = await gate.identify(request);
    if (!viewer) await limits.foundNobody(request);
    if (!viewer || !isMeantFor(viewer, request)) throw new AppError('not-signed-in');
    request.viewer = viewer;
    request.viewerSince = performance.now();
    request.language = viewer.language;
    await limits.foundViewer(request, reply);
  };
}

/**
 * Who is there now. A body may dribble in for as long as the server is patient, and what somebody may see can be taken
 * from them meanwhile: after a moment it is looked up again, so that a request held open keeps nothing open.
 */
async function viewerNow(request: FastifyRequest, route: AnyRoute, gate: Gate): Promise<Viewer> {
  const { viewer, viewerSince } = request;
  const known = performance.now() - viewerSince < holdsFor ? viewer : await gate.identify(request);
  if (!known || known.accountId !== viewer?.accountId) throw new AppError('not-signed-in');
  const refused = stepFirst(known, route);
  if (refused) throw refused;
  return known;
}

/** The refusal of whoever must set up a second step first; one answer for every call, before anything of it is looked at. */
function stepFirst(viewer: Viewer | undefined, route: AnyRoute): AppError | undefined {
  return viewer?.needsSecondStep && !route.beforeSecondStep ? new AppError('second-step-needed') : undefined;
}

/** Milliseconds in which an ordinary body has come in. */
const holdsFor = 500;

async function handle(request: FastifyRequest, reply: FastifyReply, route: AnyRoute, gate: Gate) {
  const viewer = await viewerNow(request, route, gate);
  try {
    const call: Call = {
      params: request.params,
      query: request.query,
      body: request.body,
      key: headerText(request.headers['idempotency-key']),
      publicUrl: gate.publicUrl,
      vault: gate.vault,
      files: gate.files,
      traceId: request.id,
    };
    const made = await (route.endpoint.upload
      ? receive(request, route, viewer, gate, call)
      : answer(gate.db, route, viewer, call));
    if (route.endpoint.replyType === 'file') return await sendFile(reply.code(made.status), made.reply as FileContent);
    if (route.endpoint.replyType) asDocument(reply, route.endpoint.replyType);
    return await reply.code(made.status).send(made.reply);
  } catch (error) {
    keepAttempt(request, route, viewer, error, gate.refusals);
    return sendProblem(request, reply, error);
  }
}

function keepAttempt(request: FastifyRequest, route: AnyRoute, viewer: Viewer, error: unknown, refusals: RefusalLog) {
  const outcome = outcomeOfProblem(error instanceof AppError ? error.code : undefined);
  const entry = outcome && entryOfCall(route, viewer, idsIn(request.params), request.id);
  if (entry) refusals.keep({ ...entry, outcome });
}

function receive(request: FastifyRequest, route: AnyRoute, viewer: Viewer, gate: Gate, call: Call) {
  const about = readAbout(request.headers['upload-about']);
  // Refusing half-way must not hang up on whoever still sends: Node lets the rest run off once we have answered.
  const content =
    request.body instanceof Readable
      ? (request.body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>)
      : undefined;
  const again = () => viewerNow(request, route, gate);
  return answerUpload(gate.db, route, viewer, { ...call, body: about }, content, again);
}

/** A print opens in the browser; a calendar or a table is kept as a file, which the device opens with its own program. */
const dispositions: Record<Exclude<DocumentType, 'file'>, string> = {
  pdf: 'inline',
  calendar: 'attachment; filename="keukentafel.ics"',
  xlsx: 'attachment; filename="keukentafel.xlsx"',
  csv: 'attachment; filename="keukentafel.csv"',
};

/** Says what document the answer is. */
export function asDocument(reply: FastifyReply, type: Exclude<DocumentType, 'file'>): void {
  reply.type(documentTypes[type]).header('Content-Disposition', dispositions[type]);
}

/** What waited on a device names its account: it is never delivered as the work of whoever signed in after. */
function isMeantFor(viewer: Viewer, request: FastifyRequest): boolean {
  const account = headerText(request.headers['account-id']);
  return account === undefined || account === viewer.accountId;
}

/** Answers with problem+json in the language of the viewer, and logs what the caller is not told. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const problem = problemOf(error, requestLanguage(request));
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  return reply.code(problem.status).type('application/problem+json').send(problem);
}

const headerText = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
