import type { Role } from '../../access/viewer.ts';

/** How long a link to choose a first password is good. */
export const linkLifetime = 48 * 60 * 60_000;

/** Roles that work in teams; the others belong to the whole organisation or to none. */
export const rolesInTeams: readonly Role[] = ['host', 'generalist', 'coach', 'partner'];

/** Roles that read what residents told, or who looked at it: an administrator must not become one of them unseen. */
const rolesWithContent: readonly Role[] = ['host', 'generalist', 'coach', 'partner', 'privacy'];

/** `waiting`: made, and the person has not come in yet. */
export const accountStates = ['active', 'waiting', 'closed'] as const;
export type AccountState = (typeof accountStates)[number];

/** An account as far as it decides how somebody comes in. */
export interface WaysIn {
  endedAt: string | null;
  hasPassword: boolean;
  hasPasskey: boolean;
  isFromProvider: boolean;
}

/** Has somebody made this account their own? */
const isTaken = ({ hasPassword, hasPasskey, isFromProvider }: WaysIn): boolean =>
  hasPassword || hasPasskey || isFromProvider;

export function stateOf(account: WaysIn): AccountState {
  if (account.endedAt !== null) return 'closed';
  return isTaken(account) ? 'active' : 'waiting';
}

/** Does somebody come in with a password alone? Who comes by the provider only has no password here. */
export const lacksSecondStep = (account: WaysIn & { hasCodes: boolean }): boolean =>
  account.endedAt === null && account.hasPassword && !account.hasPasskey && !account.hasCodes;

/**
 * Must a second administrator release a link before it works? A link to an account somebody works with lets whoever
 * holds it in as that person; where that opens what residents told, one administrator alone does not decide it. With one
 * administrator there is nobody to ask: then the audit and the person, who is told, are what is left.
 */
export const needsRelease = (account: { role: Role; wasUsed: boolean }, otherAdministrators: number): boolean =>
  account.wasUsed && rolesWithContent.includes(account.role) && otherAdministrators > 0;

/** A link as it stands at `now`; undefined when it is used, withdrawn or too old. */
export interface LinkFacts {
  until: string;
  needsRelease: boolean;
  releasedAt: string | null;
  usedAt: string | null;
  withdrawnAt: string | null;
}

/** `held`: it waits for a second administrator. */
export function linkStateOf(link: LinkFacts, now: number): 'open' | 'held' | undefined {
  if (link.usedAt !== null || link.withdrawnAt !== null || Date.parse(link.until) <= now) return undefined;
  return link.needsRelease && link.releasedAt === null ? 'held' : 'open';
}
