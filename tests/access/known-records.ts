import { insertQuestion, putQuestion } from '../../modules/look-questions/store.ts';
import { addAccount } from '../../modules/administration/api.ts';
import { addNeighbourhood } from '../../modules/administration/api-teams.ts';
import { getSecurity } from '../../modules/accounts/api-security.ts';
import { insertPasskey } from '../../modules/accounts/factor-store.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { insertEmergency } from '../../modules/break-glass/store.ts';
import { uploadCaseload } from '../../modules/bring-in/api.ts';
import { addTool, publishTool } from '../../modules/drawings/toolbox/api.ts';
import { aTool } from '../../modules/drawings/toolbox/sample-tool.ts';
import { addProvision } from '../../modules/social-map/api.ts';
import { recordFirstContact } from '../../modules/first-contact/api.ts';
import { insertHold } from '../../modules/retention/store.ts';
import { sharePiece } from '../../modules/sharing/api.ts';
import { monthsOn } from '../../modules/sharing/domain.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { hashSecret } from '../../platform/auth/session-token.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { captureSignal } from '../../modules/signals/api.ts';
import { addAppointment } from '../../modules/support/api-appointments.ts';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../harness/world-case.ts';
import type { World } from '../harness/world.ts';

/**
 * Records of the team in the harbour, by the name a path gives them. A path that begins with another parameter makes
 * the generated tests fail until it is named here: no route goes untested because nobody thought of it.
 */
export async function knownRecords(world: World): Promise<Record<string, string>> {
  const { caseId, householdId, personId } = await settleCase(world);
  const { body: signal } = await world.ask('generalist', captureSignal, {
    body: { teamId: world.teams.haven, text: 'Voor de proef op de sloten' },
  });
  const { body: firstContact } = await world.ask('generalist', recordFirstContact, {
    body: { teamId: world.teams.haven, channel: 'street', decision: 'pick-up', reason: 'Voor de proef op de sloten' },
  });
  const { body: appointment } = await world.ask('generalist', addAppointment, {
    body: { caseId, startsAt: '2030-01-01T10:00:00Z', subject: 'Voor de proef op de sloten' },
  });
  const { body: provision } = await world.ask('generalist', addProvision, {
    body: { name: 'Koffie', kind: 'general', areas: ['network'], summary: 'Kom binnen' },
  });
  const { body: share } = await world.ask('generalist', sharePiece, {
    params: { caseId },
    body: {
      pieceKind: 'person',
      pieceId: personId,
      recipient: { kind: 'account', id: world.viewers.partner.accountId },
      purpose: 'Voor de proef op de sloten',
      endsOn: monthsOn(amsterdamDay(new Date()), 1),
      ground: { basis: 'consent', given: [{ personId, how: 'spoken', onDay: '2020-01-01' }] },
    },
  });
  const { body: security } = await world.ask('generalist', getSecurity);
  const { body: caseload } = await world.ask('coach', uploadCaseload, {
    body: {
      teamId: world.teams.haven,
      fileName: 'proef.csv',
      content: Buffer.from('Naam\nJan Wit').toString('base64'),
    },
  });
  return {
    importId: caseload.id,
    caseId,
    householdId,
    personId,
    signalId: signal.id,
    firstContactId: firstContact.id,
    teamId: world.teams.haven,
    appointmentId: appointment.id,
    provisionId: provision.id,
    shareId: share.id,
    sessionId: security.sessions[0]?.id ?? '',
    passkeyId: await keepPasskey(world),
    emergencyId: await keepEmergency(world),
    holdId: await keepHold(world, householdId),
    entryId: await keepEntry(world),
    questionId: await keepQuestion(world),
    accountId: await keepAccount(world),
    neighbourhoodId: await keepNeighbourhood(world),
    providerId: await keepProvider(world),
    toolId: await keepTool(world),
  };
}

/** Records that every team of the organisation may know; another organisation may not. */
export const ofOrganisation: readonly string[] = [
  'provisionId',
  'accountId',
  'neighbourhoodId',
  'providerId',
  'toolId',
];

async function keepPasskey({ owner, viewers }: World): Promise<string> {
  const { organisationId, accountId } = viewers.generalist;
  const passkey = { organisationId, accountId, id: 'a-key', name: 'Telefoon', counter: 0, transports: [] };
  const now = new Date().toISOString();
  await owner
    .transaction()
    .execute((tx) =>
      insertPasskey(tx, { ...passkey, publicKey: Buffer.from('none'), createdAt: now, lastUsedAt: null }),
    );
  return passkey.id;
}

function keepEmergency({ owner, viewers }: World): Promise<string> {
  const made = { askedBy: 'address', reason: 'Voor de proef op de sloten', outcome: 'nothing' } as const;
  const now = new Date().toISOString();
  return owner
    .transaction()
    .execute((tx) => insertEmergency(tx, viewers.generalist, { ...made, target: undefined, until: null }, now));
}

function keepHold({ owner, viewers, teams }: World, householdId: string): Promise<string> {
  const piece = { kind: 'household', id: householdId, teamId: teams.haven } as const;
  return owner
    .transaction()
    .execute((tx) => insertHold(tx, viewers.privacy, piece, { reason: 'Voor de proef', until: '2100-01-01' }));
}

function keepEntry({ owner, viewers }: World): Promise<string> {
  const { organisationId, accountId, role } = viewers.generalist;
  const entry = {
    organisationId,
    accountId,
    role,
    action: 'getCase',
    kind: 'read',
    objects: {},
    traceId: 'proof',
  } as const;
  return owner.transaction().execute((tx) => writeAudit(tx, entry));
}

/** Put to the generalist already: one that was not is there for the privacy officer only. */
async function keepQuestion({ owner, viewers }: World): Promise<string> {
  const { organisationId, accountId } = viewers.generalist;
  const id = uuidv7();
  const at = new Date().toISOString();
  const seen = { pattern: 'night', householdId: null, fromAt: at, untilAt: at, facts: { looks: 3 } } as const;
  await owner.transaction().execute(async (tx) => {
    await insertQuestion(tx, { organisationId, id, accountId, key: 'night/proof', ...seen }, at);
    await putQuestion(tx, viewers.privacy, { id, version: 1 }, 'Voor de proef op de sloten?');
  });
  return id;
}

/** Somebody who does not work in the world: what is tried on this account hurts nobody else. */
async function keepAccount(world: World): Promise<string> {
  const { body } = await world.ask('admin', addAccount, {
    body: {
      name: 'Voor de proef op de sloten',
      email: `proef-${uuidv7()}@world.example`,
      role: 'generalist',
      teams: [{ teamId: world.teams.haven, neighbourhoodIds: [] }],
      tokenHash: hashSecret(uuidv7()),
    },
  });
  return body.id;
}

async function keepProvider({ owner, viewers }: World): Promise<string> {
  const { organisationId } = viewers.admin;
  const id = uuidv7();
  const said = { name: 'Proef', issuer: 'https://login.example', clientId: 'proef', clientSecret: null };
  await owner
    .withTables<AccountTables>()
    .insertInto('identityProvider')
    .values({
      ...{ organisationId, id, ...said, groupClaim: 'groups', isEnabled: true, version: 1 },
      ...{ roleRules: '[]', teamRules: '[]', createdAt: new Date().toISOString() },
    })
    .execute();
  return id;
}

async function keepNeighbourhood(world: World): Promise<string> {
  return (await world.ask('admin', addNeighbourhood, { body: { name: `Proefwijk ${uuidv7()}` } })).body.id;
}

async function keepTool(world: World): Promise<string> {
  const { body: tool } = await world.ask('coach', addTool, { body: { id: uuidv7(), definition: aTool } });
  await world.ask('coach', publishTool, { params: { toolId: tool.id }, body: { number: 1, version: 1 } });
  return tool.id;
}
