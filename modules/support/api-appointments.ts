import { z } from 'zod';
import { CalendarReply, endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, LongText, PageQuery, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { Moment, Named } from './api.ts';

const can = z.object({ work: z.boolean() });
const Ids = z.array(Id).max(30);

export const Appointment = z.object({
  id: Id,
  teamId: Id,
  caseId: Id.nullable(),
  household: z.string().nullable(),
  startsAt: Instant,
  minutes: z.number().int(),
  subject: z.string(),
  place: z.string().nullable(),
  workers: z.array(Named),
  people: z.array(Named),
  helpers: z.array(Named),
  /** Why a colleague should know where the worker is. */
  riskNote: z.string().nullable(),
  cancelledAt: Instant.nullable(),
  cancelReason: z.string().nullable(),
  /** The contact that came out of it, once recorded. */
  contactId: Id.nullable(),
  version: z.number().int(),
  can,
});
export type Appointment = z.infer<typeof Appointment>;

const Line = z.string().trim().max(200);
const appointmentFields = {
  startsAt: Moment,
  minutes: z.number().int().min(5).max(600),
  subject: ShortText,
  place: Line,
  workerIds: Ids.min(1),
  personIds: Ids,
  helperIds: Ids,
  riskNote: Remark,
};

/** An appointment of a case, or of the team itself when `caseId` is left out. */
export const NewAppointment = z.object({
  id: Id.optional(),
  caseId: Id.nullable().default(null),
  /** Needed without a case. */
  teamId: Id.optional(),
  ...appointmentFields,
  minutes: appointmentFields.minutes.default(60),
  place: Line.default(''),
  /** Left out: yourself. */
  workerIds: Ids.default([]),
  personIds: Ids.default([]),
  helperIds: Ids.default([]),
  riskNote: Remark.default(''),
});
export type NewAppointment = z.infer<typeof NewAppointment>;

export const listAppointments = endpoint({
  id: 'listAppointments',
  method: 'GET',
  path: '/cases/:caseId/appointments',
  summary: 'The appointments of a case, those furthest ahead first.',
  params: z.object({ caseId: Id }),
  query: PageQuery,
  reply: z.object({ appointments: z.array(Appointment), total: z.number().int(), can }),
});

export const addAppointment = endpoint({
  id: 'addAppointment',
  method: 'POST',
  path: '/appointments',
  summary: 'Make an appointment, for a case or for the team itself.',
  body: NewAppointment,
  reply: Appointment,
});

const appointmentParams = z.object({ appointmentId: Id });

export const getAppointment = endpoint({
  id: 'getAppointment',
  method: 'GET',
  path: '/appointments/:appointmentId',
  summary: 'One appointment.',
  params: appointmentParams,
  reply: Appointment,
});

export const changeAppointment = endpoint({
  id: 'changeAppointment',
  method: 'PATCH',
  path: '/appointments/:appointmentId',
  summary: 'Move or change an appointment, cancel it with a reason, or let it go on after all.',
  params: appointmentParams,
  body: z
    .object({
      ...appointmentFields,
      /** A sentence cancels; null lets it go on after all. */
      cancelReason: LongText.nullable(),
    })
    .partial()
    .extend({ version: Version }),
  reply: Appointment,
});

export const getAppointmentCalendar = endpoint({
  id: 'getAppointmentCalendar',
  method: 'GET',
  path: '/appointments/:appointmentId/calendar',
  summary: 'The appointment as a file for a calendar (RFC 5545); sent again it changes the one that is there.',
  params: appointmentParams,
  replyType: 'calendar',
  reply: CalendarReply,
});
