import { policy } from '../policy.ts';

/** An account as the rules see it. */
export interface AdministeredAccount {
  id: string;
}

/** A link that waits for a second administrator. */
export interface HeldLink {
  madeBy: string | null;
}

export const seeAccounts = policy(
  'account.list',
  'The administrator sees every account of the organisation: name, role, teams and whether somebody signs in; never what anybody wrote.',
  ['admin'],
);

export const addAccount = policy(
  'account.add',
  'The administrator makes an account, and gets a link with which the person chooses a password, once and within two days.',
  ['admin'],
);

export const changeAccount = policy(
  'account.change',
  'The administrator changes the name, role, teams and neighbourhoods of an account, with a reason when the role changes.',
  ['admin'],
);

export const endAccountSessions = policy(
  'account.end-sessions',
  'The administrator signs somebody out on every device.',
  ['admin'],
);

export const closeAccount = policy<AdministeredAccount>(
  'account.close',
  'The administrator closes an account with a reason, or opens it again; nobody closes their own, and never the last administrator.',
  ['admin'],
  (viewer, { id }) => id !== viewer.accountId,
);

export const resetAccount = policy<AdministeredAccount>(
  'account.reset',
  'The administrator gives somebody else a new link in place of a lost password or second step, with a reason; the person is told.',
  ['admin'],
  (viewer, { id }) => id !== viewer.accountId,
);

export const releaseLink = policy<HeldLink>(
  'account.release-link',
  'A second administrator releases a link to an account that opens what residents told; never the one who made it.',
  ['admin'],
  (viewer, { madeBy }) => madeBy !== viewer.accountId,
);

export const seeTeams = policy(
  'team.list',
  'The administrator sees the teams and neighbourhoods of the organisation, who belongs to them and how many files are open, never whose.',
  ['admin'],
);

export const changeTeams = policy(
  'team.change',
  'The administrator makes and renames teams and neighbourhoods, says who belongs, and ends a team that carries nothing.',
  ['admin'],
);
