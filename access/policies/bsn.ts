import { isNearHousehold } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';
import type { HouseholdSubject } from './household.ts';

const workers: readonly Role[] = ['generalist', 'coach'];

export const seeBsn = policy<HouseholdSubject>(
  'bsn.see',
  'Workers near a household see of whom the BSN is kept, what for, and its last three digits.',
  workers,
  isNearHousehold,
);

export const keepBsn = policy<HouseholdSubject>(
  'bsn.keep',
  'Workers near a household keep the BSN of a member once an application or a handing over needs it, and take it away.',
  workers,
  isNearHousehold,
);

export const openBsn = policy<HouseholdSubject>(
  'bsn.open',
  'Workers near a household open the BSN of a member, saying why; every time is kept in the audit.',
  workers,
  isNearHousehold,
);

export const lookUpBsn = policy(
  'bsn.look-up',
  'Workers look somebody up by a whole BSN and find the households they may open; any other answers as not there.',
  workers,
);
