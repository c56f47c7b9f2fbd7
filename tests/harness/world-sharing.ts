import { createHash, randomBytes } from 'node:crypto';
import { addPerson } from '../../modules/households/api.ts';
import { planConversation, sayFragment } from '../../modules/conversations/api.ts';
import { freezeReport, getReport } from '../../modules/conversations/api-report.ts';
import { beginDrawing, putDrawingPart } from '../../modules/drawings/api.ts';
import { addAction, addGoal, addResult } from '../../modules/plans/api.ts';
import { sharePiece, type NewShare } from '../../modules/sharing/api.ts';
import { makeShareLink } from '../../modules/sharing/api-link.ts';
import { monthsOn } from '../../modules/sharing/domain.ts';
import type { SharingTables } from '../../modules/sharing/tables.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { settleCase } from './world-case.ts';
import type { Who, World } from './world.ts';

export const today = amsterdamDay(new Date());

/** A case with a wish, a frozen report, a drawing and a daughter around the household: everything that can be shared. */
export async function settleShareable(world: World) {
  const home = await settleCase(world);
  const params = { caseId: home.caseId };
  const { body: goal } = await world.ask('generalist', addGoal, {
    params,
    body: {
      text: 'Ik wil weer rustig slapen zonder brieven',
      personId: home.personId,
      area: 'finances',
      solution: { frame: 'own-strength', text: 'Elke dag één brief open' },
    },
  });
  const ofGoal = { params: { ...params, goalId: goal.id } };
  await world.ask('generalist', addResult, { ...ofGoal, body: { text: 'De stapel is weg' } });
  const who = { as: 'resident' as const, id: home.otherPersonId };
  await world.ask('generalist', addAction, { ...ofGoal, body: { text: 'De map ordenen', who } });
  const { body: daughter } = await world.ask('generalist', addPerson, {
    params: { householdId: home.householdId },
    body: {
      givenName: 'Nina',
      place: 'network',
      roleInHousehold: 'dochter',
      consent: 'given',
      birthDate: '1980-02-03',
    },
  });
  const reportId = await freeze(world, home);
  const drawingId = await draw(world, home);
  return { ...home, goalId: goal.id, daughterId: daughter.id, reportId, drawingId };
}
export type Shareable = Awaited<ReturnType<typeof settleShareable>>;

async function draw(world: World, { caseId, personId }: { caseId: string; personId: string }): Promise<string> {
  const id = uuidv7();
  await world.ask('generalist', beginDrawing, {
    params: { caseId },
    body: { id, kind: 'ecogram', after: null, onDay: today, personId },
  });
  await world.ask('generalist', putDrawingPart, {
    params: { caseId, drawingId: id, partId: uuidv7() },
    body: {
      kind: 'ecogram',
      version: 0,
      content: {
        ...{ name: 'Sjaan', role: 'buurvrouw', mark: 'woman', isFormal: false, hasDied: false, ring: 1, angle: 40 },
        ...{ bond: 'strong', receives: ['company'], gives: [], personId: null },
      },
    },
  });
  return id;
}

async function freeze(world: World, { caseId, personId }: { caseId: string; personId: string }): Promise<string> {
  const { body: conversation } = await world.ask('generalist', planConversation, {
    params: { caseId },
    body: { participants: [{ role: 'member', personId }] },
  });
  const params = { caseId, conversationId: conversation.id };
  await world.ask('generalist', sayFragment, {
    params,
    body: {
      id: uuidv7(),
      saidAt: new Date().toISOString(),
      text: 'Ik slaap slecht sinds de operatie.',
      voice: 'member',
      personId,
      area: 'health',
    },
  });
  const { body: report } = await world.ask('generalist', getReport, { params });
  await world.ask('generalist', freezeReport, {
    params,
    body: { stamp: report.stamp, answers: [{ personId, answer: 'agreed-with-remark', remark: 'En van de buren.' }] },
  });
  const row = await world.owner
    .withTables<{ reportVersion: { id: string; conversationId: string } }>()
    .selectFrom('reportVersion')
    .select('id')
    .where('conversationId', '=', conversation.id)
    .executeTakeFirstOrThrow();
  return row.id;
}

type Changes = Partial<z.input<typeof NewShare>>;

/** What is sent to share the wish with the partner on the consent of the resident; change what the case is about. */
export function newShare(world: World, home: Shareable, changes: Changes = {}): z.input<typeof NewShare> {
  return {
    pieceKind: 'goal',
    pieceId: home.goalId,
    recipient: { kind: 'account', id: world.viewers.partner.accountId },
    purpose: 'Samen de schulden op een rij zetten',
    endsOn: monthsOn(today, 3),
    ground: { basis: 'consent', given: [{ personId: home.personId, how: 'spoken', onDay: today }] },
    ...changes,
  };
}

export const share = (world: World, home: Shareable, changes: Changes = {}, who: Who = 'generalist') =>
  world.ask(who, sharePiece, { params: { caseId: home.caseId }, body: newShare(world, home, changes) });

/** The report, with the ground that what it says of health needs. */
export const aReport = (home: Shareable) =>
  ({ pieceKind: 'report', pieceId: home.reportId, healthBasis: 'explicit-consent' }) as const;

export const toDaughter = (home: Shareable) => ({ recipient: { kind: 'person', id: home.daughterId } }) as const;

/** Moves the days of a sharing, as time does. */
export const setDays = (world: World, id: string, days: { startsOn: string; endsOn: string }) =>
  world.owner.withTables<SharingTables>().updateTable('share').set(days).where('id', '=', id).execute();

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Makes a link as the browser does: the server is given hashes only. */
export async function makeLink(world: World, home: Shareable, answer = '1980-02-03') {
  const secret = randomBytes(32).toString('base64url');
  const made = await world.ask('generalist', makeShareLink, {
    params: { caseId: home.caseId, personId: home.daughterId },
    body: { secretHash: hash(secret), asks: 'birth-date', answerHash: hash(`${secret}.${answer}`) },
  });
  return { ...made, secret, token: `${made.body.linkPrefix}.${secret}` };
}
