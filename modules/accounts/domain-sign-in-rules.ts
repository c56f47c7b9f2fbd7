import type { Role } from '../../access/viewer.ts';
import type { Lifetimes } from './domain.ts';

/** Of whom an organisation asks a second step. */
export const secondStepScopes = ['all', 'files'] as const;
export type SecondStepScope = (typeof secondStepScopes)[number];

/** Who reads files, who looked at them, or gives others the way in. */
const rolesOfFiles: readonly Role[] = ['generalist', 'coach', 'admin', 'privacy'];

export const isAskedOf = (scope: SecondStepScope, role: Role): boolean =>
  scope === 'all' || rolesOfFiles.includes(role);

/** Has an account something besides its password? A recovery code is none: it stands in for one that is lost. */
export const hasSecondStep = (account: { totpConfirmedAt: string | null; hasPasskey: unknown }): boolean =>
  account.totpConfirmedAt !== null || Boolean(account.hasPasskey);

/** Has the day come from which a password alone is not enough? Both are days in Amsterdam. */
export const isSecondStepDue = (from: string, today: string): boolean => from <= today;

/** How many days are left from `today`; none on the day itself. */
export const daysLeft = (from: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(from) - Date.parse(today)) / 86_400_000));

/**
 * Within what an organisation chooses how long a session lives, in minutes. NIST SP 800-63B asks an end within a day and
 * after some time unused; below these a worker would be signed out in the middle of a conversation.
 */
export const idleBounds = { least: 15, most: 12 * 60 } as const;
export const longestBounds = { least: 60, most: 24 * 60 } as const;

/** What the organisation chose; what it did not choose is as the server is set. */
export const lifetimesOf = (
  chosen: { idleMinutes: number | null; longestMinutes: number | null },
  usual: Lifetimes,
): Lifetimes => ({
  idleMinutes: chosen.idleMinutes ?? usual.idleMinutes,
  longestMinutes: chosen.longestMinutes ?? usual.longestMinutes,
});

/** How an administrator signs in, as far as it decides whether they are still let in without passwords for others. */
interface AdministratorsWay {
  hasPassword: boolean;
  hasSecondStep: boolean;
  /** This session began at the provider: it is proven to work. */
  cameByProvider: boolean;
}

/** Does whoever turns passwords off come in again themselves? The others cannot undo it. */
export const comesInAgain = ({ hasPassword, hasSecondStep, cameByProvider }: AdministratorsWay): boolean =>
  cameByProvider || (hasPassword && hasSecondStep);

/** While passwords are off they still open the door to an administrator with a second step: for when the provider is away. */
export const mayUsePassword = (passwordsOff: boolean, account: { role: Role; hasSecondStep: boolean }): boolean =>
  !passwordsOff || (account.role === 'admin' && account.hasSecondStep);
