import type { Generated, JSONColumnType } from 'kysely';
import type { Role } from '../../access/viewer.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import type { Device } from './domain-device.ts';
import type { RoleRule, TeamRule } from './domain-provider.ts';
import type { SecondStepScope } from './domain-sign-in-rules.ts';

/** What a session can be waiting for: one thing at a time. */
export type ChallengePurpose = 'passkey' | 'new-passkey' | 'totp';

/** What somebody goes to the identity provider for. */
export type VisitPurpose = 'sign-in' | 'step-up' | 'link';

/** The tables of this room, as Kysely knows them. */
export type AccountTables = {
  organisation: {
    organisationId: string;
    name: string;
    isDemo: boolean;
    secondStepFrom: Generated<string | null>;
    secondStepFor: Generated<SecondStepScope>;
    idleMinutes: Generated<number | null>;
    longestMinutes: Generated<number | null>;
    passwordsOff: Generated<boolean>;
    version: Generated<number>;
  };
  team: {
    organisationId: string;
    id: string;
    neighbourhoodId: string | null;
    name: string;
    endedAt: Generated<string | null>;
  };
  neighbourhood: { organisationId: string; id: string; name: string };
  account: {
    organisationId: string;
    id: string;
    name: string;
    email: string;
    role: Role;
    language: Language;
    passwordHash: string | null;
    /** The key of the app, sealed; `codes-key.ts` opens it. */
    totpSealed: Buffer | null;
    totpConfirmedAt: string | null;
    totpLastStep: number | null;
    expertise: string[];
    endedAt: string | null;
    resetAt: Generated<string | null>;
  };
  passkey: {
    organisationId: string;
    id: string;
    accountId: string;
    publicKey: Buffer;
    counter: number;
    transports: string[];
    name: string;
    createdAt: string;
    lastUsedAt: string | null;
  };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  signInName: { email: string; organisationId: string; accountId: string };
  session: {
    organisationId: string;
    id: string;
    tokenHash: string;
    accountId: string;
    complete: boolean;
    challenge: string | null;
    challengeFor: ChallengePurpose | null;
    challengeUntil: string | null;
    provenAt: string | null;
    steppedUpAt: string | null;
    idleMinutes: number;
    longestMinutes: number;
    providerId: string | null;
    providerSubject: string | null;
    providerSession: string | null;
    browser: Device['browser'];
    system: Device['system'];
    createdAt: string;
    lastSeenAt: string;
    endedAt: string | null;
  };
  recoveryCode: {
    organisationId: string;
    accountId: string;
    codeHash: string;
    createdAt: string;
    usedAt: string | null;
  };
  invitation: {
    organisationId: string;
    id: string;
    accountId: string;
    tokenHash: string;
    madeBy: string | null;
    createdAt: string;
    until: string;
    needsRelease: boolean;
    releasedBy: string | null;
    releasedAt: string | null;
    usedAt: string | null;
    withdrawnAt: string | null;
  };
  identityProvider: {
    organisationId: string;
    id: string;
    name: string;
    issuer: string;
    clientId: string;
    clientSecret: Buffer | null;
    groupClaim: string;
    roleRules: JSONColumnType<RoleRule[]>;
    teamRules: JSONColumnType<TeamRule[]>;
    isEnabled: boolean;
    version: number;
    createdAt: string;
  };
  providerDoor: { id: string; organisationId: string; name: string };
  providerAccount: {
    organisationId: string;
    providerId: string;
    subject: string;
    accountId: string;
    createdAt: string;
  };
  providerVisit: {
    organisationId: string;
    stateHash: string;
    providerId: string;
    browserHash: string;
    nonce: string;
    verifier: string;
    purpose: VisitPurpose;
    isWindow: boolean;
    sessionId: string | null;
    createdAt: string;
    until: string;
  };
  providerLogout: { organisationId: string; providerId: string; jtiHash: string; until: string };
  signInTry: { key: string; tries: number; at: string; knownUntil: string | null; forgetAt: string };
};
