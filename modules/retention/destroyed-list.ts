import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { markOf, type Certificate } from './certificate.ts';
import { destroyPiece, keepCertificate } from './destroy.ts';
import { destroyedKinds, type DestroyedKind } from './domain.ts';
import type { RetentionTables } from './tables.ts';

// A backup that is older than a destruction still holds what was destroyed. So the list of what was, certificates and
// marks, also stands in a file beside the database: whatever state of the database is put back, by whatever way, at the
// next start everything on the list goes once more.

const lineSchema = z.object({
  organisationId: z.uuid(),
  id: z.uuid(),
  pieceKind: z.enum(destroyedKinds),
  rule: z.string(),
  startedOn: z.string(),
  keptUntil: z.string(),
  counts: z.record(z.string(), z.number()),
  pseudonymised: z.number(),
  decidedBy: z.uuid(),
  decidedAt: z.string(),
  key: z.base64(),
  mark: z.base64(),
});
type Line = z.infer<typeof lineSchema>;

const tableOf: Record<DestroyedKind, string> = {
  household: 'household',
  signal: 'signal',
  'first-contact': 'first_contact',
  application: 'wmo_application',
  attachment: 'attachment',
  fragment: 'fragment',
  'case-view': 'case_view',
  'stage-of-change': 'stage_of_change',
  standing: 'standing',
  drawing: 'drawing',
};

async function readList(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

async function knownLines(owner: Db): Promise<Line[]> {
  const rows = await owner
    .withTables<RetentionTables>()
    .selectFrom('destroyedMark')
    .innerJoin('destruction', (join) =>
      join
        .onRef('destruction.organisationId', '=', 'destroyedMark.organisationId')
        .onRef('destruction.id', '=', 'destroyedMark.destructionId'),
    )
    .selectAll('destruction')
    .select(['mark', 'key'])
    .orderBy('decidedAt')
    .orderBy('destruction.id')
    .execute();
  return rows.map((row) =>
    lineSchema.parse({ ...row, key: row.key.toString('base64'), mark: row.mark.toString('base64') }),
  );
}

/** Brings the file up to what the database knows. */
export const writeDestroyedList = async (owner: Db, path: string): Promise<void> =>
  addToList(path, await knownLines(owner));

/**
 * Adds what the list at `from` names to the one at `path`, which stays as it is when there is nothing at `from`. Gives
 * how many pieces the list at `path` names then; undefined when there is no list at all.
 */
export async function joinDestroyedLists(from: string, path: string): Promise<number | undefined> {
  await addToList(path, await readList(from));
  const lists = await Promise.all([from, path].map((one) => stat(one).catch(() => undefined)));
  return lists.some(Boolean) ? (await readList(path)).length : undefined;
}

/** Written beside and put in its place, so that it is always whole. */
async function addToList(path: string, known: readonly Line[]): Promise<void> {
  const there = await readList(path);
  const marks = new Set(known.map(({ mark }) => mark));
  // What only the file knows stays in it: it waits for the next start.
  const lines = [...there.filter(({ mark }) => !marks.has(mark)), ...known];
  if (lines.length === there.length) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = await open(`${path}.writing`, 'w', 0o600);
  try {
    await beside.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await beside.sync();
  } finally {
    await beside.close();
  }
  await rename(`${path}.writing`, path);
}

/**
 * Destroys once more what the list names and the database does not know was destroyed; before anybody is let in. Gives
 * how many pieces had come back.
 */
export async function repeatDestructions(owner: Db, app: Db, files: FileStore, path: string): Promise<number> {
  const known = new Set((await knownLines(owner)).map(({ mark }) => mark));
  const unknown = (await readList(path)).filter(({ mark }) => !known.has(mark));
  let cameBack = 0;
  for (const [, lines] of Map.groupBy(unknown, ({ organisationId, pieceKind }) => `${organisationId}/${pieceKind}`)) {
    for (const [line, id] of await returned(owner, lines)) {
      await destroyAgain(app, files, line, id);
      cameBack += id === undefined ? 0 : 1;
    }
  }
  return cameBack;
}

/** Which lines, of one organisation and kind, are about something that is there now. */
async function returned(owner: Db, lines: readonly Line[]): Promise<[Line, string | undefined][]> {
  const [{ organisationId, pieceKind } = {}] = lines;
  if (!organisationId || !pieceKind) return [];
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(tableOf[pieceKind])}
    where organisation_id = ${organisationId}`.execute(owner);
  const idOf = new Map<string, string>();
  for (const key of new Set(lines.map((line) => line.key))) {
    for (const { id } of rows) idOf.set(markOf(Buffer.from(key, 'base64'), pieceKind, id).toString('base64'), id);
  }
  return lines.map((line) => [line, idOf.get(line.mark)]);
}

async function destroyAgain(app: Db, files: FileStore, { key, mark, ...certificate }: Line, id: string | undefined) {
  const { organisationId, decidedBy: accountId } = certificate satisfies Certificate;
  const fileIds = await inScope(app, { organisationId, role: 'privacy' }, async (tx) => {
    const { rows } = await sql`select from organisation where organisation_id = ${organisationId}`.execute(tx);
    if (rows.length === 0) return [];
    const again = { certificate, mark: { key: Buffer.from(key, 'base64'), mark: Buffer.from(mark, 'base64') } };
    if (id === undefined) {
      await keepCertificate(tx, again.certificate, again.mark, null);
      return [];
    }
    const piece = { ...certificate, kind: certificate.pieceKind, id, goesOn: certificate.keptUntil };
    return (await destroyPiece(tx, { organisationId, accountId }, piece, again))?.fileIds ?? [];
  });
  for (const fileId of fileIds) await files.remove({ organisationId, id: fileId });
}
