import type { ColumnType, Generated } from 'kysely';
import type { AgreementWay, ChainStep, ReceiverKind, ReferralEventKind, ReferralKind } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type ReferralTables = {
  referral: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    kind: ReferralKind;
    toKind: ReceiverKind;
    toName: string;
    toContact: string | null;
    provisionId: string | null;
    toAccountId: string | null;
    personIds: string[];
    request: string;
    pieces: string[];
    named: boolean;
    basis: 'agreed' | 'other' | null;
    agreedOn: string | null;
    agreedHow: AgreementWay | null;
    agreedBy: string | null;
    basisReason: string | null;
    feedbackDue: string | null;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
  };
  referralEvent: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    referralId: string;
    kind: ReferralEventKind;
    onDay: string;
    byName: MayBeLeftOut<string>;
    text: MayBeLeftOut<string>;
    step: MayBeLeftOut<ChainStep>;
    /** JSON of `WentAlong`. */
    wentAlong: MayBeLeftOut<string>;
    at: string;
    byAccount: string;
  };
  // Of other rooms: whom it is about, and who sends it.
  account: { organisationId: string; id: string; name: string; role: string; endedAt: string | null };
  team: { organisationId: string; id: string; name: string };
  household: { organisationId: string; id: string; name: string };
  supportCase: { organisationId: string; id: string; teamId: string; householdId: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    givenName: string;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
  };
};
