import { provisions } from '../../demo/provisions.ts';
import type { Household, View } from '../../demo/story.ts';
import type { CaseTables } from '../../modules/cases/tables.ts';
import type { DecisionKind } from '../../modules/cases/domain.ts';
import type { FirstContactTables } from '../../modules/first-contact/tables.ts';
import type { DemoContext } from './telling-time.ts';

/** The case of a household: what was decided about it, how each voice sees it, who else helps, and the first contact. */
export async function loadCase(demo: DemoContext, told: Household): Promise<void> {
  const { organisationId, id } = demo;
  const at = demo.instant(told.phases[0]?.on ?? told.signal.on);
  const ofCase = { organisationId, teamId: id('team', told.team), caseId: id('case', told.key) };
  await demo.tx
    .withTables<CaseTables>()
    .insertInto('supportCase')
    .values({
      organisationId,
      id: ofCase.caseId,
      teamId: ofCase.teamId,
      householdId: id('household', told.key),
      entryChannel: told.firstContact?.channel ?? null,
      entryText: told.signal.text,
      request: firstRequest(told),
      underlyingRequest: told.plans.at(-1)?.problems[0]?.words ?? null,
      openedAt: at,
      openedBy: id('account', told.phases[0]?.by ?? told.signal.takenBy),
    })
    .execute();
  await loadDecisions(demo, told, ofCase);
  await loadViews(demo, told, ofCase);
  await loadHelpers(demo, told, ofCase);
  await loadFirstContact(demo, told, ofCase);
}

type OfCase = { organisationId: string; teamId: string; caseId: string };

/** What the residents asked first, in their own words. */
function firstRequest(told: Household): string | null {
  const fragments = told.conversations.flatMap((conversation) => conversation.fragments);
  return fragments.find(({ kind, voice }) => kind === 'request' && voice.by === 'member')?.text ?? null;
}

async function loadDecisions(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const start = told.phases[0]?.on ?? told.signal.on;
  const by = told.coordinator ?? told.phases[0]?.by ?? told.signal.takenBy;
  const rows: { kind: DecisionKind; value: string; at: string; by: string; reason: string | null; more?: object }[] =
    [];
  for (const step of told.phases) {
    rows.push({ kind: 'phase', value: step.phase, at: demo.instant(step.on), by: step.by, reason: step.reason });
  }
  const account = (key: string) => demo.id('account', key);
  if (told.coordinator) {
    rows.push({ kind: 'coordinator', value: account(told.coordinator), at: demo.instant(start), by, reason: null });
  }
  for (const worker of told.workers ?? []) {
    rows.push({ kind: 'joined', value: account(worker), at: demo.instant(start), by, reason: null });
  }
  if (told.direction) {
    const { model, since, reason, takeOver } = told.direction;
    const more = takeOver
      ? { until: demo.day(takeOver.until), takenOver: reason, explainedOn: takeOver.explained.map(demo.day) }
      : {};
    rows.push({ kind: 'direction', value: model, at: demo.instant(since), by, reason, more });
  }
  for (const [index, { kind, value, at, by, reason, more }] of rows.entries()) {
    await demo.tx
      .withTables<CaseTables>()
      .insertInto('caseDecision')
      .values({
        ...ofCase,
        id: demo.id('case-decision', `${told.key}/${index}`),
        kind,
        value,
        reason,
        at,
        byAccount: account(by),
        ...more,
      })
      .execute();
  }
}

/** Views were noted while getting acquainted. */
async function loadViews(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const acquainted = told.phases.find(({ phase }) => phase === 'acquaintance') ?? told.phases[0];
  const by = demo.id('account', told.coordinator ?? told.signal.takenBy);
  for (const [index, view] of told.views.entries()) {
    await demo.tx
      .withTables<CaseTables>()
      .insertInto('caseView')
      .values({
        ...ofCase,
        id: demo.id('case-view', `${told.key}/${index}`),
        ...seenBy(demo, view.of),
        story: view.story,
        goals: view.goals,
        willingness: view.willingness,
        at: demo.instant(acquainted?.on ?? told.signal.on),
        byAccount: by,
      })
      .execute();
  }
}

function seenBy(demo: DemoContext, of: View['of']) {
  switch (of.voice) {
    case 'member':
      return { voice: of.voice, personId: demo.id('person', of.person) };
    case 'worker':
      return { voice: of.voice, accountId: demo.id('account', of.worker) };
    case 'reporter':
      return { voice: of.voice, reporter: of.name };
  }
}

async function loadHelpers(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  for (const helper of told.helpers) {
    await demo.tx
      .withTables<CaseTables>()
      .insertInto('involvedHelper')
      .values({
        ...ofCase,
        id: demo.id('helper', helper.key),
        name: helper.name,
        organisationName: helper.organisation,
        helpsWith: helper.function,
        domain: domainOf(helper.function),
        personIds: helper.for.map((person) => demo.id('person', person)),
        contact: helper.contact,
        hasIntake: true,
        hasPlan: helper.hasPlan,
        since: helper.since === undefined ? null : demo.day(helper.since),
        until: helper.until === undefined ? null : demo.day(helper.until),
        createdAt: demo.instant(told.signal.on),
      })
      .execute();
  }
}

/** The story tells what somebody does; the life domain that goes with it. */
const domains: readonly [words: RegExp, domain: string][] = [
  [/schuld|geld|bewind|budget/, 'finances'],
  [/ergo|wijkverple|huisarts|fysio|thuiszorg/, 'physical-health'],
  [/psych|ggz|dementie|therap/, 'mental-health'],
  [/verslav/, 'addiction'],
  [/beheer|woon|verhuur/, 'housing'],
  [/pleegzorg|jeugd|gezin|voogd|school|intern/, 'domestic-relations'],
  [/werk/, 'day-activity'],
  [/vrijwillig|maatje/, 'social-network'],
  [/wijkagent|reclass|politie/, 'justice'],
  [/begeleid/, 'daily-living'],
];
const domainOf = (does: string) => domains.find(([words]) => words.test(does.toLowerCase()))?.[1] ?? null;

async function loadFirstContact(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const first = told.firstContact;
  if (!first) return;
  const spoken = Object.entries(first.areas).filter(([, sentence]) => sentence !== null);
  const names = first.with.map((key) => told.people.find((person) => person.key === key)?.name.given ?? key);
  await demo.tx
    .withTables<FirstContactTables>()
    .insertInto('firstContact')
    .values({
      ...ofCase,
      id: demo.id('first-contact', told.key),
      signalId: demo.id('signal', told.signal.key),
      channel: first.channel,
      withWhom: names.join(', ') || null,
      notes: JSON.stringify(Object.fromEntries(spoken)),
      crisis: JSON.stringify({ signs: [], text: first.crisis.text }),
      decision: first.decision,
      reason: first.reason,
      provisionId: first.provision ? demo.id('provision', first.provision) : null,
      provisionName: provisions.find(({ key }) => key === first.provision)?.name ?? null,
      referredTo: null,
      at: demo.instant(first.on),
      byAccount: demo.id('account', first.by),
    })
    .execute();
}
