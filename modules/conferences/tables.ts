import type { ColumnType, Generated } from 'kysely';
import type { GuestAnswer, InviteWay, Verdict } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;
type OfConference = { organisationId: string; id: string; teamId: string; caseId: string };
type Kept = OfConference & { version: Generated<number>; createdBy: string; createdAt: string };

/** The tables of this room, as Kysely knows them. */
export type ConferenceTables = {
  familyConference: Kept & {
    methodVersion: number;
    startsAt: string | null;
    minutes: number;
    place: string | null;
    question: string | null;
    knownBeforehand: string | null;
    bottomLine: string | null;
    pleasant: string | null;
    edition: Generated<number>;
    editionAt: string;
    cancelledAt: MayBeLeftOut<string>;
    cancelReason: MayBeLeftOut<string>;
    ourQuestion: MayBeLeftOut<string>;
    askedOfTeam: MayBeLeftOut<string>;
    contentWhen: MayBeLeftOut<string>;
    nextTime: MayBeLeftOut<string>;
    heldAt: MayBeLeftOut<string>;
  };
  familyConferenceGuest: Kept & {
    conferenceId: string;
    personId: string | null;
    accountId: string | null;
    helperId: string | null;
    name: string | null;
    way: InviteWay | null;
    rungBy: string | null;
    mayBeTold: boolean | null;
    toldWhat: string | null;
    consentOn: string | null;
    consentPersonId: string | null;
    comesSeparately: Generated<boolean>;
    notWith: ColumnType<string[], string[] | undefined, string[]>;
    answer: Generated<GuestAnswer>;
    toldEdition: MayBeLeftOut<number>;
    toldOn: MayBeLeftOut<string>;
  };
  familyConferenceLine: Kept & {
    conferenceId: string;
    kind: 'said' | 'plan';
    ask: MayBeLeftOut<number>;
    text: string | null;
    guestId: MayBeLeftOut<string>;
    who: MayBeLeftOut<string>;
    fromDay: MayBeLeftOut<string>;
    needs: MayBeLeftOut<string>;
    ifNot: MayBeLeftOut<string>;
    keeper: MayBeLeftOut<string>;
    verdict: MayBeLeftOut<Verdict>;
    because: MayBeLeftOut<string>;
    position: number;
  };
};
