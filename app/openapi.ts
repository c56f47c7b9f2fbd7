import { apiRoot, apiVersion } from '../access/gate/serve.ts';
import { chooseFirstPassword, openInvitation } from '../modules/accounts/api-invitation.ts';
import { askEnded, listProviders } from '../modules/accounts/api-provider.ts';
import {
  confirmPasskey,
  proveIdentity,
  proveWithCode,
  proveWithPasskey,
  startPasskeyProof,
  startPasskeySignIn,
} from '../modules/accounts/api-security.ts';
import { confirmCode, confirmRecovery, signIn, signOut } from '../modules/accounts/api.ts';
import { askLookQuestion, openLookLink, printLookLink } from '../modules/who-looked/api.ts';
import { answerExperienceLink, openExperienceLink } from '../modules/evaluation/api-experience.ts';
import { askLinkQuestion, openShareLink } from '../modules/sharing/api-link.ts';
import { describeApi, type DescribedCall } from '../platform/http/openapi.ts';
import { rooms } from './rooms.ts';

const atTheDoor = [
  signIn,
  confirmCode,
  confirmRecovery,
  startPasskeySignIn,
  confirmPasskey,
  proveIdentity,
  proveWithCode,
  startPasskeyProof,
  proveWithPasskey,
  listProviders,
  askEnded,
  signOut,
];
const byInvitation = [openInvitation, chooseFirstPassword];
const byLink = [openExperienceLink, answerExperienceLink];
const byLookLink = [askLookQuestion, openLookLink, printLookLink];
const byShareLink = [askLinkQuestion, openShareLink];

/** The calls that stand outside the gate. */
export const openCalls: readonly DescribedCall[] = [
  ...atTheDoor.map((endpoint) => ({ endpoint, tag: 'accounts', access: 'Anyone.', signedIn: false })),
  ...byInvitation.map((endpoint) => ({
    endpoint,
    tag: 'accounts',
    access: 'Whoever holds the link, once and until it expires.',
    signedIn: false,
  })),
  ...byLink.map((endpoint) => ({
    endpoint,
    tag: 'evaluation',
    access: 'Whoever holds the link, once and until it expires.',
    signedIn: false,
  })),
  ...byLookLink.map((endpoint) => ({
    endpoint,
    tag: 'who-looked',
    access: 'Whoever holds the link and knows the answer to its question, until it ends.',
    signedIn: false,
  })),
  ...byShareLink.map((endpoint) => ({
    endpoint,
    tag: 'sharing',
    access: 'Whoever holds the link and knows the answer to its question, while something is shared with them.',
    signedIn: false,
  })),
];

/** The OpenAPI document of the whole product, for a server that people reach at `serverUrl`. */
export function buildOpenApi(serverUrl: string): object {
  const guarded: DescribedCall[] = rooms.flatMap((room) =>
    room.routes.map((route) => ({
      endpoint: route.endpoint,
      tag: room.name,
      access: `${route.policy.sentence} (${route.policy.roles.join(', ')})`,
      signedIn: true,
    })),
  );
  return describeApi([...openCalls, ...guarded], { version: apiVersion, root: apiRoot, serverUrl });
}
