import type { ToldConference } from '../../demo/conferences.ts';
import type { Household } from '../../demo/story.ts';
import type { Day } from '../../demo/story-words.ts';
import { networkSteps } from '../../method/network/meeting.ts';
import { versionOf } from '../../method/versions.ts';
import type { ConferenceTables } from '../../modules/conferences/tables.ts';
import { planIds } from './plan-ids.ts';
import type { DemoContext } from './telling-time.ts';

type Told = ToldConference['guests'][number];

/** The conferences of a household; a line of the plan in the words of a solution is that solution. */
export async function loadConferences(
  demo: DemoContext,
  household: Household,
  told: readonly ToldConference[],
): Promise<void> {
  for (const conference of told.filter((one) => one.household === household.key)) {
    await loadConference(demo, household, conference);
  }
}

async function loadConference(demo: DemoContext, household: Household, told: ToldConference): Promise<void> {
  const db = demo.tx.withTables<ConferenceTables>();
  const { held } = told;
  const startsAt = demo.instant(told.on);
  const day: Day = typeof told.on === 'number' ? told.on : told.on.day;
  const conferenceId = demo.id('conference', household.key);
  const guestId = (key: string) => demo.id('conference-guest', `${household.key}/${key}`);
  const row = {
    organisationId: demo.organisationId,
    teamId: demo.id('team', household.team),
    caseId: demo.id('case', household.key),
    createdBy: demo.id('account', told.by),
    createdAt: demo.instant(day - 10 < 0 ? day - 10 : -4),
  };
  await db
    .insertInto('familyConference')
    .values({
      ...row,
      ...{ id: conferenceId, methodVersion: versionOf(networkSteps), startsAt, minutes: told.minutes },
      ...{ place: told.place, question: told.question, knownBeforehand: told.known, bottomLine: told.bottomLine },
      ...{ pleasant: told.pleasant, editionAt: row.createdAt },
      ...(held
        ? {
            ...{ ourQuestion: held.ourQuestion, askedOfTeam: held.asked, contentWhen: held.content },
            ...{ nextTime: held.next, heldAt: demo.instant({ day, at: '22:00' }) },
          }
        : {}),
    })
    .execute();
  for (const [place, guest] of told.guests.entries()) {
    const createdAt = new Date(Date.parse(row.createdAt) + place * 60_000).toISOString();
    await db
      .insertInto('familyConferenceGuest')
      .values({ ...row, createdAt, id: guestId(guest.key), conferenceId, ...guestColumns(demo, guest, guestId) })
      .execute();
  }
  if (!held) return;
  const lines = { ...row, conferenceId, createdAt: demo.instant({ day, at: '21:30' }) };
  for (const [position, { ask, text }] of held.said.entries()) {
    const id = demo.id('conference-said', `${household.key}/${position}`);
    await db
      .insertInto('familyConferenceLine')
      .values({ ...lines, id, kind: 'said', ask, text, position })
      .execute();
  }
  const ids = planIds(demo, household);
  const solutions = (household.plans.at(-1)?.problems ?? []).flatMap(({ goals }) =>
    goals.flatMap(({ results }) => results.flatMap((result) => result.solutions)),
  );
  for (const [index, line] of held.plan.entries()) {
    const same = solutions.find(({ text }) => text === line.text);
    await db
      .insertInto('familyConferenceLine')
      .values({
        ...lines,
        ...{ id: same ? ids('solution', same.key) : demo.id('conference-line', `${household.key}/${index}`) },
        ...{ kind: 'plan', text: line.text, who: line.who, guestId: line.guest && guestId(line.guest) },
        ...{ fromDay: line.from === undefined ? null : demo.day(line.from), needs: line.needs, ifNot: line.ifNot },
        ...{ keeper: line.keeper, verdict: line.unsafe ? 'unsafe' : 'good', because: line.unsafe },
        position: held.said.length + index,
      })
      .execute();
  }
}

function guestColumns(demo: DemoContext, guest: Told, guestId: (key: string) => string) {
  const { who, consent } = guest;
  return {
    personId: 'person' in who ? demo.id('person', who.person) : null,
    accountId: 'worker' in who ? demo.id('account', who.worker) : null,
    helperId: 'helper' in who ? demo.id('helper', who.helper) : null,
    name: 'name' in who ? who.name : null,
    way: guest.way ?? null,
    rungBy: guest.rungBy ?? null,
    mayBeTold: consent ? true : null,
    toldWhat: consent?.what ?? null,
    consentOn: consent ? demo.day(consent.on) : null,
    consentPersonId: consent ? demo.id('person', consent.by) : null,
    comesSeparately: guest.separately ?? false,
    notWith: guest.notWith ? [guestId(guest.notWith)] : [],
    answer: guest.answer ?? ('not-yet' as const),
    toldEdition: guest.toldOn === undefined ? null : 1,
    toldOn: guest.toldOn === undefined ? null : demo.day(guest.toldOn),
  };
}
