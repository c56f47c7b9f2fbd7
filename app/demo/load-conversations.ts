import { conversationPreparation } from '../../method/conversation-preparation.ts';
import { current } from '../../method/versions.ts';
import type { Conversation, Fragment, Household } from '../../demo/story.ts';
import { sightOfTeamsOnly } from '../../access/sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ParticipantRole } from '../../modules/conversations/domain.ts';
import { composeReport } from '../../modules/conversations/domain-report.ts';
import { loadConversation } from '../../modules/conversations/record.ts';
import { frozenReport } from '../../modules/conversations/report-document.ts';
import { listSectionEdits } from '../../modules/conversations/report-store.ts';
import type { ConversationTables } from '../../modules/conversations/tables.ts';
import { loadStages, loadStandings } from './load-standings.ts';
import type { DemoContext } from './telling-time.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };

/**
 * The conversations of a household and where people stood in changing things. Ids: conversation `<household>/<key>`,
 * fragment `<household>/<key>`, or `<household>/<conversation>/<number from 0>` for those the story gives no key.
 */
export async function loadConversations(demo: DemoContext, told: Household): Promise<void> {
  const { organisationId, id } = demo;
  const ofCase = { organisationId, teamId: id('team', told.team), caseId: id('case', told.key) };
  for (const conversation of told.conversations) {
    const conversationId = id('conversation', `${told.key}/${conversation.key}`);
    await loadTalk(demo, told, ofCase, conversation, conversationId);
    await loadGuests(demo, told, ofCase, conversation, conversationId);
    await loadPreparation(demo, ofCase, conversation, conversationId);
    await loadFragments(demo, told, ofCase, conversation, conversationId);
    await loadReport(demo, told, ofCase, conversation, conversationId);
  }
  await loadStages(demo, told, ofCase);
  await loadStandings(demo, told, ofCase);
}

const by = (told: Conversation) => told.workers[0] ?? told.preparation?.by ?? '';

async function loadTalk(demo: DemoContext, told: Household, ofCase: OfCase, talk: Conversation, id: string) {
  const began = demo.instant(talk.on);
  const ended = new Date(Date.parse(began) + talk.minutes * 60_000).toISOString();
  const isHeld = talk.fragments.length > 0;
  await demo.tx
    .withTables<ConversationTables>()
    .insertInto('conversation')
    .values({
      ...ofCase,
      id,
      plannedAt: began,
      minutes: talk.minutes,
      place: talk.place,
      channel: 'home-visit',
      aim: talk.preparation?.aim ?? null,
      startedAt: isHeld ? began : null,
      endedAt: isHeld ? ended : null,
      createdBy: demo.id('account', talk.preparation?.by ?? by(talk)),
      createdAt: demo.instant(talk.preparation?.on ?? told.signal.on),
    })
    .execute();
}

async function loadGuests(
  demo: DemoContext,
  told: Household,
  ofCase: OfCase,
  talk: Conversation,
  conversationId: string,
) {
  const guest = (role: ParticipantRole, key: string) => ({ role, key });
  const guests = [
    ...talk.people.map((key) => guest('member', key)),
    ...talk.workers.map((key) => guest('worker', key)),
    ...(talk.helpers ?? []).map((key) => guest('helper', key)),
  ];
  await demo.tx
    .withTables<ConversationTables>()
    .insertInto('conversationParticipant')
    .values(
      guests.map(({ role, key }, position) => ({
        ...ofCase,
        id: demo.id('participant', `${conversationId}/${key}`),
        conversationId,
        role,
        personId: role === 'member' ? demo.id('person', key) : null,
        accountId: role === 'worker' ? demo.id('account', key) : null,
        helperId: role === 'helper' ? demo.id('helper', key) : null,
        name: role === 'helper' ? helperName(told, key) : null,
        position,
      })),
    )
    .execute();
}

function helperName(told: Household, key: string): string {
  const helper = told.helpers.find((candidate) => candidate.key === key);
  return helper ? `${helper.name} (${helper.organisation})` : key;
}

async function loadPreparation(demo: DemoContext, ofCase: OfCase, talk: Conversation, conversationId: string) {
  const { preparation } = talk;
  if (!preparation) return;
  const { clientSupport, ownPlan, mayInvite } = preparation.told;
  const known = current(conversationPreparation).map(({ id }) => id);
  const told = [clientSupport && 'client-support', ownPlan && 'own-plan', mayInvite && 'own-company'];
  await demo.tx
    .withTables<ConversationTables>()
    .insertInto('conversationPreparation')
    .values({
      ...ofCase,
      conversationId,
      told: known.filter((id) => told.includes(id)),
      toldOn: demo.day(preparation.on.day),
      bring: preparation.bring,
      ask: preparation.ask,
      note: null,
      byAccount: demo.id('account', preparation.by),
      at: demo.instant(preparation.on),
    })
    .execute();
}

async function loadFragments(
  demo: DemoContext,
  told: Household,
  ofCase: OfCase,
  talk: Conversation,
  conversationId: string,
) {
  if (talk.fragments.length === 0) return;
  const began = Date.parse(demo.instant(talk.on));
  const pace = (talk.minutes * 60_000) / (talk.fragments.length + 1);
  await demo.tx
    .withTables<ConversationTables>()
    .insertInto('fragment')
    .values(
      talk.fragments.map((fragment, index) => {
        const at = new Date(began + Math.round(pace * (index + 1))).toISOString();
        const key = fragment.key ?? `${talk.key}/${index}`;
        return {
          ...ofCase,
          id: demo.id('fragment', `${told.key}/${key}`),
          conversationId,
          saidAt: at,
          text: fragment.text,
          ...voiceOf(demo, fragment),
          kind: fragment.kind ?? null,
          area: fragment.area ?? null,
          domain: fragment.domain ?? null,
          topicField: null,
          namesPersonId: fragment.names ? demo.id('person', fragment.names) : null,
          byAccount: demo.id('account', by(talk)),
          at,
        };
      }),
    )
    .execute();
}

function voiceOf(demo: DemoContext, { voice }: Fragment) {
  const nobody = { personId: null, accountId: null, voiceName: null };
  switch (voice.by) {
    case 'member':
      return { ...nobody, voice: voice.by, personId: demo.id('person', voice.person) };
    case 'worker':
      return { ...nobody, voice: voice.by, accountId: demo.id('account', voice.worker) };
    case 'reporter':
      return { ...nobody, voice: voice.by, voiceName: voice.name };
  }
}

/** Writes the report as the story tells it and, when it was shown, freezes it the way the product does. */
async function loadReport(
  demo: DemoContext,
  told: Household,
  ofCase: OfCase,
  talk: Conversation,
  conversationId: string,
) {
  const { report } = talk;
  if (!report) return;
  const db = demo.tx.withTables<ConversationTables>();
  const at = demo.instant(report.on);
  const byAccount = demo.id('account', report.by);
  await db
    .insertInto('reportSection')
    .values(
      report.sections.map(({ area, text }) => ({
        ...ofCase,
        conversationId,
        section: `area-${area}` as const,
        text,
        leftOut: [],
        byAccount,
        at,
      })),
    )
    .execute();
  if (report.status === 'draft') return;
  const viewer = asWorker(demo, ofCase.teamId, byAccount);
  const conversation = await loadConversation(demo.tx, viewer, { ...ofCase, conversationId });
  const edits = await listSectionEdits(demo.tx, viewer, conversationId);
  const reportVersionId = demo.id('report-version', `${told.key}/${talk.key}`);
  await db
    .insertInto('reportVersion')
    .values({
      ...ofCase,
      id: reportVersionId,
      conversationId,
      number: 1,
      content: JSON.stringify(frozenReport(conversation, composeReport(conversation.fragments, edits), 'nl')),
      at,
      byAccount,
    })
    .execute();
  await loadAnswers(demo, ofCase, report, reportVersionId, { at, byAccount });
}

async function loadAnswers(
  demo: DemoContext,
  ofCase: OfCase,
  report: NonNullable<Conversation['report']>,
  reportVersionId: string,
  kept: { at: string; byAccount: string },
) {
  const remarked = report.remark?.person;
  const people = [...new Set([...(report.agreedBy ?? []), ...(remarked ? [remarked] : [])])];
  for (const person of people) {
    const remark = person === remarked ? (report.remark?.text ?? null) : null;
    const answer = remark === null ? 'agreed' : report.status === 'not-agreed' ? 'not-agreed' : 'agreed-with-remark';
    await demo.tx
      .withTables<ConversationTables>()
      .insertInto('reportAnswer')
      .values({
        ...ofCase,
        id: demo.id('report-answer', `${reportVersionId}/${person}`),
        reportVersionId,
        personId: demo.id('person', person),
        name: null,
        answer,
        remark,
        ...kept,
      })
      .execute();
  }
}

const asWorker = (demo: DemoContext, teamId: string, accountId: string): Viewer => ({
  organisationId: demo.organisationId,
  accountId,
  name: '',
  role: 'generalist',
  teamIds: [teamId],
  ...sightOfTeamsOnly,
  language: 'nl',
});
