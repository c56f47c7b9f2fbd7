import type { Role } from '../../access/viewer.ts';

/**
 * A group at the identity provider gives a role. An administrator writes these rules, so no group makes a privacy
 * officer, who watches over the administrators.
 */
export interface RoleRule {
  group: string;
  role: Role;
}
export interface TeamRule {
  group: string;
  teamId: string;
}

/** The value at a path of names such as `realm_access.roles`; a name with a dot in it is tried whole first. */
function valueAt(claims: Record<string, unknown>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((value, name) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isObject ? (value as Record<string, unknown>)[name] : undefined;
  }, claims);
}

/** The groups a provider tells of: a list of names or one name; anything else is no group. */
export function groupsIn(claims: Record<string, unknown>, path: string): string[] {
  const value = valueAt(claims, path);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

/** The role of the first rule that fits; undefined when none does, and then there is no account. */
export const roleOf = (groups: readonly string[], rules: readonly RoleRule[]): Role | undefined =>
  rules.find(({ group, role }) => groups.includes(group) && role !== 'privacy')?.role;

/** The teams of all rules that fit. */
export const teamsOf = (groups: readonly string[], rules: readonly TeamRule[]): string[] => [
  ...new Set(rules.filter(({ group }) => groups.includes(group)).map(({ teamId }) => teamId)),
];

/** An account as far as it decides whether somebody at the provider may be joined to it. */
export interface JoinableAccount {
  endedAt: string | null;
  hasPassword: boolean;
  hasPasskey: boolean;
  isJoined: boolean;
  role: Role;
}

/**
 * May an account be joined to somebody at the provider because the mail address is the same? Only when the provider
 * checked that address itself, nobody has made the account their own yet, and it looks after nothing. Everyone else
 * joins the two by being in both: signed in here, and then there.
 */
export function mayJoinByEmail(account: JoinableAccount, emailVerified: unknown): boolean {
  const isNobodysYet = !account.hasPassword && !account.hasPasskey && !account.isJoined;
  const looksAfterOthers = account.role === 'admin' || account.role === 'privacy';
  return emailVerified === true && account.endedAt === null && isNobodysYet && !looksAfterOthers;
}

/**
 * Which role somebody has after the provider spoke. Whoever looks after the program or watches over it does not become
 * somebody who opens cases because a rule changed that they may have changed themselves.
 */
export function roleAfter(before: Role, told: Role): Role | undefined {
  if (before === told) return told;
  return before === 'admin' || before === 'privacy' ? undefined : told;
}

/** Why somebody who came back from the provider does not come in. */
export const providerRefusals = [
  'away',
  'failed',
  'cancelled',
  'no-role',
  'ended',
  'email-taken',
  'not-you',
  'taken',
] as const;
export type ProviderRefusal = (typeof providerRefusals)[number];
