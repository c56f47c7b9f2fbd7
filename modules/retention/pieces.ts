import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asKeeper } from '../../platform/db/viewer-transaction.ts';
import {
  goingBy,
  pieceRuleIds,
  startedAtLatest,
  type AskedCase,
  type AskedSince,
  type KeptSince,
  type KeptUntil,
  type RetainedPiece,
  type RetentionRule,
} from './domain.ts';

/** What one room keeps for a term: one query over its own tables, with the eyes of the keeper. */
export type PieceProvider = (tx: Tx, since: KeptSince) => Promise<RetainedPiece[]>;

/** Open cases that fell silent, with the eyes of the keeper. */
export type AskedProvider = (tx: Tx, since: AskedSince) => Promise<AskedCase[]>;

export type GoingPiece = RetainedPiece & KeptUntil;

/** Every piece of the organisation that goes by `day`, or the one of `id` if it does. */
export async function piecesGoing(
  tx: Tx,
  viewer: Viewer,
  providers: readonly PieceProvider[],
  rules: readonly RetentionRule[],
  day: string,
  id?: string,
): Promise<GoingPiece[]> {
  const { organisationId, role } = viewer;
  const startedBy: KeptSince['startedBy'] = {};
  for (const rule of pieceRuleIds) {
    const { isOn, term } = rules.find((one) => one.id === rule) ?? {};
    if (isOn && term) startedBy[rule] = startedAtLatest(term, day);
  }
  const since: KeptSince = { organisationId, startedBy, ...(id === undefined ? {} : { id }) };
  const pieces = await asKeeper(tx, role, async () => {
    const found: RetainedPiece[] = [];
    for (const provide of providers) found.push(...(await provide(tx, since)));
    return found;
  });
  return goingBy(pieces, rules, day);
}

/** Every open case of the organisation that is asked about by `day`. */
export async function casesAsked(
  tx: Tx,
  { organisationId, role }: Viewer,
  provide: AskedProvider,
  rules: readonly RetentionRule[],
  day: string,
): Promise<AskedCase[]> {
  const { term } = rules.find(({ id }) => id === 'silent-case') ?? {};
  return term ? asKeeper(tx, role, () => provide(tx, { organisationId, day, term })) : [];
}
