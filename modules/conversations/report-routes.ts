import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as api from './api-report.ts';
import { composeReport } from './domain-report.ts';
import { conversationMessages } from './messages.ts';
import { conversationSubject, loadConversation, requirePeopleOfCase, type ConversationSubject } from './record.ts';
import { frozenReport, reportPdf } from './report-document.ts';
import * as store from './report-store.ts';
import { touchConversation } from './store.ts';

/** The report as it stands now: the conversation, its sections with what was edited, and how it would be frozen. */
async function working(tx: Tx, viewer: Viewer, at: ConversationSubject, language: Language) {
  const conversation = await loadConversation(tx, viewer, at);
  const sections = composeReport(conversation.fragments, await store.listSectionEdits(tx, viewer, at.conversationId));
  return { conversation, sections, preview: frozenReport(conversation, sections, language) };
}

async function load(tx: Tx, viewer: Viewer, at: ConversationSubject): Promise<api.Report> {
  const versions = await store.listVersions(tx, viewer, at.conversationId);
  const newest = versions[0];
  const { conversation, sections, preview } = await working(
    tx,
    viewer,
    at,
    newest?.content.language ?? viewer.language,
  );
  return {
    status: conversation.reportStatus,
    stamp: conversation.stamp,
    sections,
    preview,
    isNew: newest === undefined || !sameReport(newest.content, preview),
    versions,
    readers: conversation.participants
      .filter(({ role }) => role !== 'worker')
      .map(({ personId, name }) => ({ personId, name })),
    can: conversation.can,
  };
}

const sameReport = (one: api.FrozenReport, other: api.FrozenReport) =>
  JSON.stringify(api.FrozenReport.parse(one)) === JSON.stringify(api.FrozenReport.parse(other));

async function findVersion(tx: Tx, viewer: Viewer, at: ConversationSubject, number: number) {
  const found = (await store.listVersions(tx, viewer, at.conversationId)).find((version) => version.number === number);
  if (!found) throw notFound();
  return found;
}

/** A "no" or a remark is kept in the person's own words; without words there is nothing to keep. */
function checkAnswer(viewer: Viewer, answer: { answer: string; remark: string }): void {
  if (answer.answer === 'agreed-with-remark' && answer.remark === '')
    throw ruleBroken(textIn(conversationMessages, viewer.language)('report.remarkNeeded'));
}

/** The report of a conversation: written, shown, answered, frozen, printed. */
export const reportRoutes = [
  route(api.getReport, {
    policy: seeCase,
    subject: conversationSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => load(tx, viewer, subject),
  }),
  route(api.changeReportSection, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, params, body }) => {
      const kept = await store.keepSection(tx, viewer, subject, params.section, body);
      const { sections } = await working(tx, viewer, subject, viewer.language);
      const section = sections.find(({ id }) => id === params.section);
      if (!section) throw notFound();
      if (!kept) throw conflict(api.ReportSection.parse(section));
      await touchConversation(tx, viewer, subject.conversationId);
      return section;
    },
  }),
  route(api.freezeReport, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      // First, because it holds the conversation for this transaction: two that freeze at once get a number each.
      await touchConversation(tx, viewer, subject.conversationId);
      const before = await load(tx, viewer, subject);
      // Only what was read is frozen.
      if (body.stamp !== before.stamp - 1) throw conflict(api.Report.parse({ ...before, stamp: before.stamp - 1 }));
      const newest = before.versions[0];
      for (const answer of body.answers) checkAnswer(viewer, answer);
      await requirePeopleOfCase(
        tx,
        viewer,
        subject,
        body.answers.map(({ personId }) => personId),
      );
      const { preview } = await working(tx, viewer, subject, body.language ?? viewer.language);
      const number = (newest?.number ?? 0) + 1;
      const reportVersionId = await store.insertVersion(tx, viewer, subject, number, preview);
      for (const answer of body.answers) await store.insertAnswer(tx, viewer, subject, reportVersionId, answer);
      audit({ objects: { reportVersionId } });
      return load(tx, viewer, subject);
    },
  }),
  route(api.answerReport, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      checkAnswer(viewer, body);
      await requirePeopleOfCase(tx, viewer, subject, [body.personId]);
      const version = await findVersion(tx, viewer, subject, params.number);
      await store.insertAnswer(tx, viewer, subject, version.id, body);
      await touchConversation(tx, viewer, subject.conversationId);
      audit({ objects: { reportVersionId: version.id } });
      return load(tx, viewer, subject);
    },
  }),
  route(api.printReportDraft, {
    policy: seeCase,
    subject: conversationSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => {
      const { conversation, preview } = await working(tx, viewer, subject, viewer.language);
      return renderPdf(reportPdf(preview, footer(conversation.householdName, viewer.language)));
    },
  }),
  route(api.printReport, {
    policy: seeCase,
    subject: conversationSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, params }) => {
      const version = await findVersion(tx, viewer, subject, params.number);
      const conversation = await loadConversation(tx, viewer, subject);
      const { language } = version.content;
      return renderPdf(reportPdf(version.content, footer(conversation.householdName, language), version));
    },
  }),
];

const footer = (household: string, language: Language) =>
  textIn(conversationMessages, language)('print.footer', { household });
