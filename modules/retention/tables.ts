import type { ColumnType, Generated } from 'kysely';
import type { TermUnit } from '../../platform/calendar/long-term.ts';
import type { DestroyedKind, PieceKind } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type RetentionTables = {
  retentionSetting: {
    organisationId: string;
    rule: string;
    isOn: boolean;
    unit: TermUnit;
    count: number;
    version: Generated<number>;
    changedBy: string;
    changedAt: string;
  };
  legalHold: {
    organisationId: string;
    id: string;
    pieceKind: PieceKind;
    pieceId: string;
    teamId: string;
    reason: string;
    until: string;
    setBy: string;
    setAt: string;
    liftedBy: MayBeLeftOut<string>;
    liftedAt: MayBeLeftOut<string>;
    liftReason: MayBeLeftOut<string>;
    version: Generated<number>;
  };
  destruction: {
    organisationId: string;
    id: string;
    pieceKind: DestroyedKind;
    rule: string;
    startedOn: string;
    keptUntil: string;
    counts: ColumnType<Record<string, number>, string, never>;
    pseudonymised: number;
    decidedBy: string;
    decidedAt: string;
    hash: string;
    repeatedAt: MayBeLeftOut<string>;
  };
  destroyedMark: { organisationId: string; mark: Buffer; key: Buffer; destructionId: string };
  // Of other rooms: names.
  account: { organisationId: string; id: string; name: string };
  team: { organisationId: string; id: string; name: string };
};
