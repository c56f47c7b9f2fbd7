import { uuidv7 } from 'uuidv7';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { Db } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError } from '../../platform/errors.ts';
import { FileRefused } from '../../platform/files/file-refused.ts';
import { refusalError } from '../../platform/files/refusal-error.ts';
import { earlierReply, type StoredReply } from '../../platform/http/idempotency.ts';
import { rowScope, type Viewer } from '../viewer.ts';
import { answer, claimOf, decide, enter, givenAgain, type Call } from './answer.ts';
import { entryOfCall, idsIn } from './entry-of-call.ts';
import type { AnyRoute } from './route.ts';

/**
 * Answers a call that brings a file, in the order of every call: role → record → what was said about the file → the file
 * itself → handler. A file may take a minute to come in, and no transaction waits for that: access is decided before it,
 * and again with the row that keeps it. Throws AppError; a file that does not count then is taken away, at once or by
 * the sweeping of the store.
 *
 * @param content the body of the request; undefined when it was no stream of bytes
 * @param viewerNow who is there once the file came in: what they may see can have been taken from them meanwhile
 */
export async function answerUpload(
  db: Db,
  route: AnyRoute,
  viewer: Viewer,
  call: Call,
  content: AsyncIterable<Uint8Array> | undefined,
  viewerNow: () => Promise<Viewer>,
): Promise<StoredReply> {
  const params = enter(route, viewer, call);
  const earlier = await inScope(db, rowScope(viewer), async (tx) => {
    const parsed = await decide(tx, route, viewer, params, call);
    const claim = claimOf(route, viewer, parsed, call);
    const kept = await earlierReply(tx, claim);
    return kept && givenAgain(tx, claim, kept);
  });
  if (earlier) return earlier;
  if (!content) throw new AppError('unsupported-media');

  const name = { organisationId: viewer.organisationId, id: uuidv7() };
  const file = await call.files.take(name, content, route.endpoint.upload!).catch(async (error: unknown) => {
    if (!(error instanceof FileRefused)) throw error;
    const refused = refusalError(error, viewer.language);
    await keepRefusal(db, route, viewer, call, refused.message);
    throw refused;
  });
  let isUsed = false;
  try {
    const counted: AnyRoute = { ...route, handle: (context) => ((isUsed = true), route.handle(context)) };
    return await answer(db, counted, await viewerNow(), { ...call, file });
  } catch (error) {
    // Anything else may have happened after the commit: then the row is there, and its file must be too.
    if (error instanceof AppError) isUsed = false;
    throw error;
  } finally {
    if (!isUsed) await call.files.remove(name);
  }
}

/** That a file was refused, and why, is worth knowing; a virus most of all. */
async function keepRefusal(db: Db, route: AnyRoute, viewer: Viewer, call: Call, reason: string): Promise<void> {
  const entry = entryOfCall(route, viewer, idsIn(call.params), call.traceId);
  if (!entry) return;
  await inScope(db, rowScope(viewer), async (tx) => {
    await writeAudit(tx, { ...entry, outcome: 'failed', reason });
  });
}
