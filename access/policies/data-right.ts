import { isNearCase, isNoGuest } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';
import type { CaseSubject } from './case.ts';

const workers: readonly Role[] = ['generalist', 'coach'];

export const seeRights = policy<CaseSubject>(
  'right.see',
  'Whoever may open a case sees what a resident asked about their own data, and whether processing is frozen.',
  workers,
  isNearCase,
);

export const workOnRights = policy<CaseSubject>(
  'right.work-on',
  'Workers write down what a resident asks about their own data, weigh it, decide of the words of others whether they go out, and answer.',
  workers,
  isNearCase,
);

export const handOutRecord = policy<CaseSubject>(
  'right.hand-out',
  'Workers who are there as more than a guest make the copy of a record for the resident it is about, once the words of others have been decided on.',
  workers,
  isNoGuest,
);

export const eraseRecords = policy<CaseSubject>(
  'right.erase',
  'Workers who are there as more than a guest erase what a resident asks to erase and the law does not oblige to keep, after showing once more that it is them.',
  workers,
  isNoGuest,
);

export const showLooks = policy<CaseSubject>(
  'right.show-looks',
  'Workers who are there as more than a guest make the link by which a member of the household, or who was one, reads who looked at their file.',
  workers,
  isNoGuest,
);
