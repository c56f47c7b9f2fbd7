import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/sign-in.ts';
import { roles, type Viewer } from '../../access/viewer.ts';
import { openIdProviders, ProviderAway, ProviderRefused } from '../../platform/auth/openid.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken, wrongField } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api-sign-in-rules.ts';
import { comesInAgain, hasSecondStep, isAskedOf, secondStepScopes } from './domain-sign-in-rules.ts';
import { signInRulesMessages } from './messages-sign-in-rules.ts';
import { findProvider, listProviders } from './provider-store.ts';
import * as store from './rules-store.ts';
import { ownSession } from './security-store.ts';
import { findSessionById } from './session-store.ts';
import { findAccount } from './store.ts';

const say = (viewer: Viewer) => textIn(signInRulesMessages, viewer.language);

async function tellRules(tx: Tx, viewer: Viewer): Promise<api.SignInRules> {
  const { organisationId } = viewer;
  const rules = await store.findRules(tx, organisationId);
  const session = await findSessionById(tx, ownSession(viewer));
  if (!rules || !session) throw notFound();
  const steps = [];
  for (const scope of secondStepScopes) steps.push(await store.countSteps(tx, organisationId, rolesAsked(scope)));
  const [all, files] = steps;
  return {
    ...rules,
    steps: { all: all?.asked ?? 0, files: files?.asked ?? 0 },
    without: { all: all?.without ?? 0, files: files?.without ?? 0 },
    thisSession: session,
    providers: await listProviders(tx, organisationId),
  };
}

const rolesAsked = (scope: (typeof secondStepScopes)[number]) => roles.filter((role) => isAskedOf(scope, role));

/** Whoever turns passwords off must come in again themselves: nobody else could turn them on. */
async function refuseShuttingOut(tx: Tx, viewer: Viewer): Promise<void> {
  const { organisationId, accountId } = viewer;
  const providers = await listProviders(tx, organisationId);
  if (!providers.some(({ isEnabled }) => isEnabled)) {
    throw wrongField('passwordsOff', say(viewer)('refused.noProvider'));
  }
  const account = await findAccount(tx, organisationId, accountId);
  const session = await findSessionById(tx, ownSession(viewer));
  const way = {
    hasPassword: Boolean(account?.passwordHash),
    hasSecondStep: account !== undefined && hasSecondStep(account),
    cameByProvider: Boolean(session?.providerId),
  };
  if (!comesInAgain(way)) throw wrongField('passwordsOff', say(viewer)('refused.shutOut'));
}

/** What an organisation asks at its door: the calls of the administrator. */
export const signInRulesRoutes = [
  route(api.getSignInRules, {
    policy: policies.seeSignInRules,
    handle: ({ tx, viewer }) => tellRules(tx, viewer),
  }),
  route(api.changeSignInRules, {
    policy: policies.changeSignInRules,
    stepUp: true,
    handle: async ({ tx, viewer, body, audit }) => {
      const before = await store.findRules(tx, viewer.organisationId);
      if (!before || before.version !== body.version) throw conflict(await tellRules(tx, viewer));
      const { secondStepFrom, idleMinutes, longestMinutes, passwordsOff } = body;
      const isOtherDay = secondStepFrom !== before.secondStepFrom;
      if (isOtherDay && secondStepFrom !== null && secondStepFrom < amsterdamDay(new Date())) {
        throw wrongField('secondStepFrom', say(viewer)('refused.pastDay'));
      }
      if (idleMinutes !== null && longestMinutes !== null && idleMinutes > longestMinutes) {
        throw wrongField('idleMinutes', say(viewer)('refused.idleLonger'));
      }
      if (passwordsOff && !before.passwordsOff) await refuseShuttingOut(tx, viewer);
      if (!(await store.updateRules(tx, viewer.organisationId, body))) throw conflict(await tellRules(tx, viewer));
      await store.shortenSessions(tx, viewer.organisationId, body);
      audit({ objects: changedIn(before, body) });
      return tellRules(tx, viewer);
    },
  }),
  route(api.checkProvider, {
    policy: policies.checkProvider,
    subject: ({ tx, viewer, params }) => findProvider(tx, viewer.organisationId, params.providerId),
    handle: async ({ publicUrl, subject: { issuer, clientId }, viewer }) => {
      // Without the secret: what a provider says of itself it says to everybody. Never an answer of before.
      const asked = openIdProviders(publicUrl)({ issuer, clientId, clientSecret: undefined });
      const outcome = await asked.then(() => 'works' as const).catch((error: unknown) => outcomeOf(error, viewer));
      return { outcome, at: new Date().toISOString() };
    },
  }),
];

/** What was changed, and to what: for the audit. */
function changedIn(before: store.SignInRules, after: store.SignInRules): Record<string, string> {
  const names = ['secondStepFrom', 'secondStepFor', 'idleMinutes', 'longestMinutes', 'passwordsOff'] as const;
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, String(after[name] ?? 'none')]),
  );
}

function outcomeOf(error: unknown, viewer: Viewer): 'away' | 'refused' {
  if (error instanceof ProviderAway) return 'away';
  if (error instanceof ProviderRefused) return 'refused';
  throw ruleBroken(say(viewer)('refused.check'));
}
