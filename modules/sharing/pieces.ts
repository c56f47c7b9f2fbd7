import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import type { Piece, PieceHead } from './api.ts';

/** Where the pieces of a case are looked for. */
export interface PiecePlace {
  organisationId: string;
  caseId: string;
  householdId: string;
}

/**
 * One kind of piece, told by the room that keeps it; app/shared-pieces.ts lists them all. A new kind is a line there, and
 * its tables a line under "shared pieces" in db/policies.sql.
 */
export interface PieceSource {
  /** Small letters; names the setting by which row-level security shows the rows: `app.shared_<kind>_ids`. */
  kind: string;
  /** What it is called: "Wens uit het plan". */
  name: (language: Language) => string;
  /** What can be shared of a case; runs as a worker who sees the case. `today` as YYYY-MM-DD. */
  list: (tx: Tx, place: PiecePlace, language: Language, today: string) => Promise<PieceHead[]>;
  /** The piece as it is now; runs as who it is shared with, who sees the rows of the piece and nothing beside them. */
  read: (tx: Tx, organisationId: string, pieceId: string, language: Language) => Promise<Piece | undefined>;
  /** For what may still be worked on: sees to it that what is shared stays as it is. Runs as who shares it. */
  settle?: (tx: Tx, viewer: Viewer, subject: CaseSubject, pieceId: string) => Promise<void>;
}

/** A piece as a worker chooses it, with its kind. */
export type ListedPiece = PieceHead & { kind: string; kindName: string };

export async function listPieces(
  sources: readonly PieceSource[],
  tx: Tx,
  place: PiecePlace,
  language: Language,
  today: string,
): Promise<ListedPiece[]> {
  const pieces: ListedPiece[] = [];
  for (const { kind, name, list } of sources) {
    const heads = await list(tx, place, language, today);
    pieces.push(...heads.map((head) => ({ ...head, kind, kindName: name(language) })));
  }
  return pieces;
}

export function sourceOf(sources: readonly PieceSource[], kind: string): PieceSource {
  const source = sources.find((one) => one.kind === kind);
  if (!source) throw notFound();
  return source;
}
