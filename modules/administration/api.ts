import { z } from 'zod';
import { roles } from '../../access/viewer.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { accountStates } from './domain.ts';

/** A team somebody works in, and the part of its area; no neighbourhoods is the whole area. */
const Membership = z.object({ teamId: Id, neighbourhoodIds: z.array(Id).max(200) });
export type Membership = z.infer<typeof Membership>;
const Memberships = z.array(Membership).max(200);

const rowFields = {
  id: Id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  state: z.enum(accountStates),
  teams: Memberships,
  lastSignInAt: Instant.nullable(),
  /** A link of theirs waits for a second administrator. */
  isHeld: z.boolean(),
  /** Comes in with a password alone: no second step is set up. */
  lacksSecondStep: z.boolean(),
};
export const AccountRow = z.object(rowFields);
export type AccountRow = z.infer<typeof AccountRow>;

const Link = z.object({
  id: Id,
  state: z.enum(['open', 'held']),
  until: Instant,
  isMadeByMe: z.boolean(),
});

/** One account, with what an administrator may do about it. */
export const Account = z.object({
  ...rowFields,
  version: Version,
  closedAt: Instant.nullable(),
  hasPassword: z.boolean(),
  hasSecondStep: z.boolean(),
  /** Signs in at the municipality's identity provider. */
  isFromProvider: z.boolean(),
  openSessions: z.number().int(),
  link: Link.nullable(),
  /** Of how many open files this person is the coordinator, per team; which ones is never told. */
  carries: z.array(z.object({ teamId: Id, files: z.number().int() })),
  isMe: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** SHA-256 as base64url; what is hashed is made in the browser and never comes here. */
const Hash = z.string().regex(/^[\w-]{43}$/);
const params = z.object({ accountId: Id });

/** With a link that was just made. */
const WithLink = Account.extend({
  /** What stands before the secret in the link, with a full stop between. */
  linkPrefix: z.string(),
});

export const listAccounts = endpoint({
  id: 'listAccounts',
  method: 'GET',
  path: '/accounts',
  summary: 'Every account of the organisation, by name.',
  reply: z.object({ accounts: z.array(AccountRow) }),
});

export const getAccount = endpoint({
  id: 'getAccount',
  method: 'GET',
  path: '/accounts/:accountId',
  summary: 'One account: role, teams, how the person signs in, and how many files they carry.',
  params,
  reply: Account,
});

export const addAccount = endpoint({
  id: 'addAccount',
  method: 'POST',
  path: '/accounts',
  summary:
    'Make an account with a link to choose a first password, good once and for 48 hours. The browser makes the secret of ' +
    'the link and gives only its hash.',
  body: z.object({
    name: ShortText,
    email: z.email().max(200),
    role: z.enum(roles),
    teams: Memberships,
    tokenHash: Hash,
  }),
  reply: WithLink,
});

export const changeAccount = endpoint({
  id: 'changeAccount',
  method: 'PATCH',
  path: '/accounts/:accountId',
  summary: 'Change name, role and teams; another role needs a reason. Nobody changes their own role.',
  params,
  body: z.object({ name: ShortText, role: z.enum(roles), teams: Memberships, reason: Remark, version: Version }),
  reply: Account,
});

const Why = z.object({ reason: ShortText, version: Version });

export const closeAccount = endpoint({
  id: 'closeAccount',
  method: 'POST',
  path: '/accounts/:accountId/closing',
  summary: 'Close an account: its sessions and links end at once, what the person wrote stays.',
  params,
  body: Why,
  reply: Account,
});

export const reopenAccount = endpoint({
  id: 'reopenAccount',
  method: 'POST',
  path: '/accounts/:accountId/reopening',
  summary: 'Open a closed account again, with the ways in it had.',
  params,
  body: Why,
  reply: Account,
});

export const endAccountSessions = endpoint({
  id: 'endAccountSessions',
  method: 'DELETE',
  path: '/accounts/:accountId/sessions',
  summary: 'Sign somebody out on every device.',
  params,
  reply: Account,
});

export const giveLink = endpoint({
  id: 'giveLink',
  method: 'POST',
  path: '/accounts/:accountId/links',
  summary:
    'Give a new link, good once and for 48 hours: password and second step of before are gone, sessions and earlier ' +
    'links end, and the person is told at the next sign-in.',
  params,
  body: Why.extend({ tokenHash: Hash }),
  reply: WithLink,
});

export const releaseLink = endpoint({
  id: 'releaseLink',
  method: 'POST',
  path: '/accounts/:accountId/links/:linkId/release',
  summary: 'Let a link work that waits for a second administrator.',
  params: z.object({ accountId: Id, linkId: Id }),
  reply: Account,
});
