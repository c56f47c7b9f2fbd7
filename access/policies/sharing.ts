import { isNearCase, isNoGuest, isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role, Viewer } from '../viewer.ts';
import type { CaseSubject } from './case.ts';

const workers: readonly Role[] = ['generalist', 'coach'];

export const seeShares = policy<CaseSubject>(
  'share.see',
  'Workers who see a case see with whom outside the team its pieces are shared, and on which consents that rests.',
  workers,
  isNearCase,
);

/** Whoever thinks along, or is there in an emergency, gives nothing of a case away. */
const carriesForTheTeam = (viewer: Viewer, subject: CaseSubject) =>
  isOfTeam(viewer, subject) && isNoGuest(viewer, subject);

export const sharePiece = policy<CaseSubject>(
  'share.add',
  'Workers of the team share one piece of its case with a partner or network member, on a basis and until a day; of a ' +
    'restricted household only who carries it.',
  workers,
  carriesForTheTeam,
);

export const withdrawShare = policy<CaseSubject>(
  'share.withdraw',
  'Workers of the team stop a sharing, or note that somebody took a consent back.',
  workers,
  carriesForTheTeam,
);

/** A sharing as the rules see it. */
export interface ReceivedSubject {
  recipientId: string;
  isLive: boolean;
}

export const listReceived = policy(
  'share.list-received',
  'A partner sees which pieces are shared with them now, and of no household more than that.',
  ['partner'],
);

export const seeReceived = policy<ReceivedSubject>(
  'share.see-received',
  'A partner opens and prints a piece that is shared with them, while it lasts, and answers to who shared it.',
  ['partner'],
  (viewer, subject) => subject.recipientId === viewer.accountId && subject.isLive,
);
