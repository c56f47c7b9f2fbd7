import { createHash, createHmac } from 'node:crypto';
import type { DestroyedKind } from './domain.ts';

/** What is left of a piece that was destroyed: that it was, by which rule and by whom; never whose it was. */
export interface Certificate {
  organisationId: string;
  id: string;
  pieceKind: DestroyedKind;
  rule: string;
  startedOn: string;
  keptUntil: string;
  /** Rows by table. */
  counts: Record<string, number>;
  pseudonymised: number;
  decidedBy: string;
  decidedAt: string;
}

/** Stands before what is hashed: another form gets another name. */
const form = 'keukentafel-destruction/1';

/** SHA-256 over everything the certificate says, hexadecimal. */
export function certificateHash(of: Certificate): string {
  const counts = Object.entries(of.counts).sort(([a], [b]) => (a < b ? -1 : 1));
  const { organisationId, id, pieceKind, rule, startedOn, keptUntil, pseudonymised, decidedBy, decidedAt } = of;
  const parts = [
    organisationId,
    id,
    pieceKind,
    rule,
    startedOn,
    keptUntil,
    counts,
    pseudonymised,
    decidedBy,
    decidedAt,
  ];
  return createHash('sha256')
    .update(JSON.stringify([form, ...parts]))
    .digest('hex');
}

/** By this a piece is recognised if it ever comes back, and by nobody who does not hold the piece itself. */
export const markOf = (key: Uint8Array, kind: DestroyedKind, id: string): Buffer =>
  createHmac('sha256', key).update(`${kind}/${id}`).digest();
