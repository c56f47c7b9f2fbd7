// The citizen service number, BSN (Wabb art. 1): what one looks like, and when somebody may be asked for it.
import { applicationState, milestonesOf, type WmoEvent } from '../applications/domain.ts';
import { referralState, type ReferralEvent } from '../referrals/domain.ts';

/** What makes a number needed; see `needsBsn` and `handsOverBsn`. */
export const bsnGrounds = ['application', 'hand-over'] as const;
export type BsnGround = (typeof bsnGrounds)[number];

/** What somebody opens a number for; `other` is told in words. */
export const bsnPurposes = ['application', 'provider', 'identity', 'other'] as const;
export type BsnPurpose = (typeof bsnPurposes)[number];

export type BsnFault = 'digits' | 'length' | 'eleven';

/**
 * Reads a number as people write it: with spaces, points or dashes, and eight digits where a leading nought was left
 * out. The eleven-test (Besluit BSN art. 2 with the Logisch ontwerp BSN): 9a + 8b + … + 2h − i is a multiple of eleven.
 */
export function readBsn(written: string): { bsn: string } | { fault: BsnFault } {
  const digits = written.replace(/[\s.-]/g, '');
  if (!/^\d*$/.test(digits)) return { fault: 'digits' };
  if (digits.length !== 8 && digits.length !== 9) return { fault: 'length' };
  const bsn = digits.padStart(9, '0');
  const sum = [...bsn].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && Number(bsn) > 0 ? { bsn } : { fault: 'eleven' };
}

const asDate = /^(\d{1,2}[\s.-]\d{1,2}[\s.-]\d{2,4}|(19|20)\d{2}[\s.-]\d{1,2}[\s.-]\d{1,2})$/;

/** May this become a BSN while it is typed? Then it is not sent as a search: a search stands in an address. */
export function mayBeBsn(written: string): boolean {
  const digits = written.replace(/[\s.-]/g, '');
  return /^\d{6,9}$/.test(digits) && !asDate.test(written.trim());
}

/** All that a screen shows of a number that was not opened. */
export const lastDigits = (bsn: string): string => bsn.slice(-3);

/** An application that was made and is still wanted: the municipality decides on it under this number. */
export function needsBsn(events: readonly WmoEvent[]): boolean {
  switch (applicationState(milestonesOf(events))) {
    case 'applied':
    case 'granted':
    case 'partly-granted':
    case 'allocated':
    case 'delivered':
      return true;
    case 'investigating':
    case 'investigated':
    case 'refused':
    case 'withdrawn':
      return false;
  }
}

/** A handing over that is on its way or arrived: the provider works under this number too. */
export function handsOverBsn(events: readonly ReferralEvent[]): boolean {
  const state = referralState(events);
  return state === 'sent' || state === 'received' || state === 'accepted';
}
