import type { ColumnType } from 'kysely';
import type { SignalAbout, SignalEventKind, SignalSource } from './domain.ts';

type SignalRow = {
  organisationId: string;
  id: string;
  teamId: string;
  text: string;
  place: string | null;
  address: string | null;
  addressKey: string | null;
  about: SignalAbout;
  personName: string | null;
  nameKey: string | null;
  source: SignalSource;
  reporter: string | null;
  areas: string[];
  urgent: boolean;
  knownToPerson: boolean | null;
  feedbackDue: string | null;
  takenBy: string;
  takenAt: string;
};

/** The tables of this room, as Kysely knows them. */
export type SignalTables = {
  signal: SignalRow;
  signalEvent: {
    organisationId: string;
    id: string;
    teamId: string;
    signalId: string;
    kind: SignalEventKind;
    at: string;
    byAccount: string;
    /** Who took the signal, so that a row says by itself whether a host sees it. */
    takenBy: string;
    reason: ColumnType<string | null, string | null | undefined>;
    passedTo: ColumnType<string | null, string | null | undefined>;
    feedbackDue: ColumnType<string | null, string | null | undefined>;
    caseId: ColumnType<string | null, string | null | undefined>;
  };
  findingPlace: { organisationId: string; id: string; teamId: string; name: string };
  account: { organisationId: string; id: string; name: string };
};
