import { z } from 'zod';
import { lifeAreaIds } from '../../method/ids.ts';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Id, Instant, Remark } from '../../platform/http/fields.ts';
import { languages } from '../../platform/i18n/messages.ts';
import { conversationParams } from './api.ts';
import { reportAnswers, reportStatuses, voices } from './domain.ts';
import { reportSectionIds } from './domain-report.ts';

const report = '/cases/:caseId/conversations/:conversationId/report';
const Area = z.enum(lifeAreaIds);

export const ReportSection = z.object({
  id: z.enum(reportSectionIds),
  area: Area.nullable(),
  text: z.string(),
  isEdited: z.boolean(),
  version: z.number().int(),
  quotes: z.array(
    z.object({
      fragmentId: Id,
      speaker: z.string(),
      voice: z.enum(voices),
      text: z.string(),
      leftOut: z.boolean(),
    }),
  ),
});
export type ReportSection = z.infer<typeof ReportSection>;

/** A report as it was frozen: whole sentences, so that it reads the same for as long as it is kept. */
export const FrozenReport = z.object({
  language: z.enum(languages),
  title: z.string(),
  subtitle: z.string(),
  facts: z.array(z.object({ key: z.string(), value: z.string() })),
  sections: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      text: z.string(),
      quotes: z.array(z.object({ speaker: z.string(), voice: z.enum(voices), text: z.string() })),
    }),
  ),
  /** One sentence; empty when everything was talked about. */
  notDiscussed: z.string(),
});
export type FrozenReport = z.infer<typeof FrozenReport>;

export const ReportAnswer = z.object({
  personId: Id.nullable(),
  name: z.string(),
  answer: z.enum(reportAnswers),
  remark: z.string().nullable(),
  at: Instant,
  byName: z.string(),
});
export type ReportAnswer = z.infer<typeof ReportAnswer>;

export const ReportVersion = z.object({
  number: z.number().int(),
  content: FrozenReport,
  at: Instant,
  byName: z.string(),
  /** Every answer, oldest first. */
  answers: z.array(ReportAnswer),
});
export type ReportVersion = z.infer<typeof ReportVersion>;

export const Report = z.object({
  /** Moves with everything that may change the report. */
  stamp: z.number().int(),
  status: z.enum(reportStatuses),
  sections: z.array(ReportSection),
  /** The report as it would be frozen now. */
  preview: FrozenReport,
  /** True when it differs from the newest frozen version, or none is frozen. */
  isNew: z.boolean(),
  /** Newest first. */
  versions: z.array(ReportVersion),
  /** Who was at the table and can answer. */
  readers: z.array(z.object({ personId: Id.nullable(), name: z.string() })),
  can: z.object({ work: z.boolean() }),
});
export type Report = z.infer<typeof Report>;

export const getReport = endpoint({
  id: 'getReport',
  method: 'GET',
  path: report,
  summary: 'The report of a conversation: how it stands now, and its frozen versions.',
  params: conversationParams,
  reply: Report,
});

export const changeReportSection = endpoint({
  id: 'changeReportSection',
  method: 'PUT',
  path: `${report}/sections/:section`,
  summary: 'Write a part of the report in plain words, and choose which quotations stay.',
  params: conversationParams.extend({ section: z.enum(reportSectionIds) }),
  body: z.object({
    /** 0 when nobody changed this part yet. */
    version: z.number().int().min(0),
    text: Remark,
    leftOut: z.array(Id).max(500).default([]),
  }),
  reply: ReportSection,
});

export const NewAnswer = z.object({
  personId: Id.nullable().default(null),
  name: z.string().trim().max(200).nullable().default(null),
  answer: z.enum(reportAnswers),
  /** In their own words. */
  remark: Remark.default(''),
});

export const freezeReport = endpoint({
  id: 'freezeReport',
  method: 'POST',
  path: `${report}/versions`,
  summary: 'Freeze the report as it was shown, with what the people who read it said of it.',
  params: conversationParams,
  body: z.object({
    /** Of the report that was shown. */
    stamp: z.number().int(),
    language: z.enum(languages).optional(),
    answers: z.array(NewAnswer).max(30).default([]),
  }),
  reply: Report,
});

export const answerReport = endpoint({
  id: 'answerReport',
  method: 'POST',
  path: `${report}/versions/:number/answers`,
  summary: 'Keep what somebody said of a frozen report.',
  params: conversationParams.extend({ number: z.coerce.number().int().min(1).max(10_000) }),
  body: NewAnswer,
  reply: Report,
});

export const printReportDraft = endpoint({
  id: 'printReportDraft',
  method: 'GET',
  path: `${report}/draft`,
  summary: 'The report as it stands now, marked as a draft.',
  params: conversationParams,
  replyType: 'pdf',
  reply: PdfReply,
});

export const printReport = endpoint({
  id: 'printReport',
  method: 'GET',
  path: `${report}/versions/:number/pdf`,
  summary: 'A frozen version of the report, with the answers to it.',
  params: conversationParams.extend({ number: z.coerce.number().int().min(1).max(10_000) }),
  replyType: 'pdf',
  reply: PdfReply,
});
