import { provisions } from '../../demo/provisions.ts';
import type { Household } from '../../demo/story.ts';
import type { ActionTeamMeeting, Referral, WmoApplication } from '../../demo/story-support.ts';
import type { ActionTeamTables } from '../../modules/action-teams/tables.ts';
import type { ApplicationTables } from '../../modules/applications/tables.ts';
import type { MilestoneKind } from '../../modules/applications/domain.ts';
import type { ReferralTables } from '../../modules/referrals/tables.ts';
import type { DemoContext } from './telling-time.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };

/** What a household does together with others: referrals, applications and its action team. Ids by the keys of the story. */
export async function loadReferrals(demo: DemoContext, told: Household): Promise<void> {
  const { organisationId, id } = demo;
  const ofCase = { organisationId, teamId: id('team', told.team), caseId: id('case', told.key) };
  for (const referral of told.referrals) await loadReferral(demo, told, ofCase, referral);
  for (const application of told.wmo) await loadApplication(demo, ofCase, application);
  for (const meeting of told.actionTeams) await loadMeeting(demo, ofCase, meeting);
}

/** Households whose referral was only a consultation, which the story tells in words. */
const consultations: readonly string[] = ['van-noord'];

/** A word on how it goes is asked for within so many days. */
const feedbackDays = 14;

async function loadReferral(demo: DemoContext, told: Household, ofCase: OfCase, referral: Referral): Promise<void> {
  const db = demo.tx.withTables<ReferralTables>();
  const provision = provisions.find(({ key }) => key === referral.provision);
  const referralId = demo.id('referral', referral.key);
  const sent = referral.steps.find(({ state }) => state === 'sent');
  const sentDay = sent?.on.day ?? referral.residentAgreed;
  const to = provision ? `${provision.name}, ${provision.organisation}` : referral.provision;
  const named = referral.shared.some((piece) => /^nam|^naam/i.test(piece));
  const agreedOn = demo.day(referral.residentAgreed);
  await db
    .insertInto('referral')
    .values({
      ...ofCase,
      id: referralId,
      kind: consultations.includes(told.key) ? 'consult' : 'hand-over',
      toKind: 'provision',
      toName: to,
      toContact: provision?.phone ?? null,
      provisionId: demo.id('provision', referral.provision),
      toAccountId: null,
      personIds: [demo.id('person', referral.about)],
      request: referral.request,
      pieces: referral.shared,
      named,
      basis: 'agreed',
      agreedOn,
      agreedHow: 'at-table',
      agreedBy: null,
      basisReason: null,
      feedbackDue: demo.day(sentDay + feedbackDays),
      version: referral.steps.length + 1,
      createdBy: demo.id('account', referral.by),
      createdAt: demo.instant({ day: referral.residentAgreed, at: '08:30' }),
    })
    .execute();
  const ground = { basis: 'agreed', on: agreedOn, how: 'at-table', reason: null } as const;
  const wentAlong = { to, request: referral.request, pieces: referral.shared, named, ground };
  for (const [index, step] of referral.steps.entries()) {
    const isOurs = step.state === 'sent' || step.state === 'withdrawn';
    await db
      .insertInto('referralEvent')
      .values({
        ...ofCase,
        id: demo.id('referral-event', `${referral.key}/${index}`),
        referralId,
        kind: step.state,
        onDay: demo.day(step.on.day),
        byName: isOurs ? null : step.by,
        text: step.text,
        wentAlong: step.state === 'sent' ? JSON.stringify(wentAlong) : null,
        at: demo.instant(step.on),
        byAccount: demo.id('account', referral.by),
      })
      .execute();
  }
}

type Happened = {
  kind: MilestoneKind;
  on: number;
  text?: string;
  provider?: string;
  outcome?: 'granted' | 'partly' | 'refused';
};

function happenedOf(wmo: WmoApplication): Happened[] {
  const { ownPlan, decided, allocated } = wmo;
  const all: (Happened | false | undefined)[] = [
    wmo.clientSupportOffered && { kind: 'client-support-offered', on: wmo.reported },
    ownPlan && { kind: 'own-plan', on: ownPlan.received, text: ownPlan.text },
    wmo.investigationDone !== undefined && { kind: 'investigated', on: wmo.investigationDone },
    wmo.applied !== undefined && { kind: 'applied', on: wmo.applied },
    decided && { kind: 'decided', on: decided.on, text: decided.text, outcome: decided.outcome },
    allocated && { kind: 'allocated', on: allocated.on, provider: allocated.to },
    wmo.delivered !== undefined && { kind: 'delivered', on: wmo.delivered },
  ];
  return all.filter((one) => one !== false && one !== undefined);
}

async function loadApplication(demo: DemoContext, ofCase: OfCase, wmo: WmoApplication): Promise<void> {
  const db = demo.tx.withTables<ApplicationTables>();
  const applicationId = demo.id('application', wmo.key);
  const byAccount = demo.id('account', wmo.by);
  const happened = happenedOf(wmo);
  await db
    .insertInto('wmoApplication')
    .values({
      ...ofCase,
      id: applicationId,
      personId: demo.id('person', wmo.person),
      subject: wmo.subject,
      reportedOn: demo.day(wmo.reported),
      handler: null,
      version: happened.length + 1,
      createdBy: byAccount,
      createdAt: demo.instant(wmo.reported),
    })
    .execute();
  for (const { kind, on, text, provider, outcome } of happened) {
    await db
      .insertInto('wmoEvent')
      .values({
        ...ofCase,
        id: demo.id('wmo-event', `${wmo.key}/${kind}`),
        applicationId,
        kind,
        onDay: demo.day(on),
        text: text ?? null,
        provider: provider ?? null,
        outcome: outcome ?? null,
        at: demo.instant({ day: on, at: '10:00' }),
        byAccount,
      })
      .execute();
  }
}

async function loadMeeting(demo: DemoContext, ofCase: OfCase, meeting: ActionTeamMeeting): Promise<void> {
  const db = demo.tx.withTables<ActionTeamTables>();
  const meetingId = demo.id('action-team-meeting', meeting.key);
  const isHeld = meeting.on.day < 0;
  const createdBy = demo.id('account', meeting.workers[0] ?? '');
  const isWorker = meeting.workers.includes(meeting.chair);
  const isHelper = meeting.helpers.includes(meeting.chair);
  await db
    .insertInto('actionTeamMeeting')
    .values({
      ...ofCase,
      id: meetingId,
      startsAt: demo.instant(meeting.on),
      place: meeting.place,
      personIds: meeting.people.map((key) => demo.id('person', key)),
      workerIds: meeting.workers.map((key) => demo.id('account', key)),
      helperIds: meeting.helpers.map((key) => demo.id('helper', key)),
      others: [],
      chairId: demo.id(isWorker ? 'account' : isHelper ? 'helper' : 'person', meeting.chair),
      text: meeting.text ?? null,
      heldAt: isHeld ? demo.instant(meeting.on) : null,
      createdBy,
      createdAt: demo.instant(Math.min(meeting.on.day, 0) - 7),
    })
    .execute();
  if (meeting.agreements.length === 0) return;
  await db
    .insertInto('actionTeamAgreement')
    .values(
      meeting.agreements.map((text, position) => ({
        ...ofCase,
        id: demo.id('action-team-agreement', `${meeting.key}/${position}`),
        meetingId,
        text,
        position,
        createdBy,
        createdAt: demo.instant(meeting.on),
      })),
    )
    .execute();
}
