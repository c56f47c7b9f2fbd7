import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { requirePermission } from '../../access/permission.ts';
import { keepAppointment, seeAppointment } from '../../access/policies/appointment.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { calendarFile } from '../../platform/calendar/calendar-file.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import * as api from './api-appointments.ts';
import * as store from './appointment-store.ts';
import { requireAround } from './around-store.ts';

const present = (viewer: Viewer, appointment: store.StoredAppointment): api.Appointment => ({
  ...appointment,
  can: abilities(viewer, appointment, { work: keepAppointment }),
});

const subject = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { appointmentId: string } }) =>
  store.findAppointment(tx, viewer, params.appointmentId);

async function load(tx: Tx, viewer: Viewer, id: string): Promise<api.Appointment> {
  const appointment = await store.findAppointment(tx, viewer, id);
  if (!appointment) throw notFound();
  return present(viewer, appointment);
}

/** Whose appointment it becomes; refuses a case or team that is not the viewer's. */
async function placeOf(tx: Tx, viewer: Viewer, body: api.NewAppointment) {
  const of = body.caseId === null ? undefined : await caseSubject({ tx, viewer, params: { caseId: body.caseId } });
  const teamId = of?.teamId ?? (body.caseId === null ? body.teamId : undefined);
  if (teamId === undefined) throw notFound();
  const place = { teamId, caseId: of?.caseId ?? null };
  requirePermission(viewer, keepAppointment, place);
  return place;
}

export const appointmentRoutes = [
  route(api.listAppointments, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, query }) => {
      const { appointments, total } = await store.listAppointments(tx, viewer, subject.caseId, query);
      return {
        appointments: appointments.map((appointment) => present(viewer, appointment)),
        total,
        can: abilities(viewer, subject, { work: workOnCase }),
      };
    },
  }),
  route(api.addAppointment, {
    policy: keepAppointment,
    handle: async ({ tx, viewer, body, audit }) => {
      const place = await placeOf(tx, viewer, body);
      await requireAround(tx, viewer, place, body);
      const appointmentId = await store.insertAppointment(tx, viewer, place, body);
      audit({ objects: { appointmentId, ...(place.caseId ? { caseId: place.caseId } : {}) } });
      const made = await load(tx, viewer, appointmentId);
      if (made.caseId !== place.caseId) throw notFound();
      return made;
    },
  }),
  route(api.getAppointment, {
    policy: seeAppointment,
    subject,
    reads: 'person',
    handle: async ({ viewer, subject }) => present(viewer, subject),
  }),
  route(api.changeAppointment, {
    policy: keepAppointment,
    subject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requireAround(tx, viewer, subject, body);
      const changed = await store.updateAppointment(tx, viewer, subject.id, body);
      const now = await load(tx, viewer, subject.id);
      if (!changed) throw conflict(api.Appointment.parse(now));
      audit({
        ...(subject.caseId ? { objects: { caseId: subject.caseId } } : {}),
        ...(body.cancelReason ? { reason: body.cancelReason } : {}),
      });
      return now;
    },
  }),
  route(api.getAppointmentCalendar, {
    policy: seeAppointment,
    subject,
    reads: 'person',
    handle: async ({ tx, viewer, subject: appointment }) => {
      const start = new Date(appointment.startsAt);
      const isOff = appointment.cancelledAt !== null;
      // A calendar is read over shoulders: no names, nothing of the story, no reason to be careful.
      const event = {
        id: appointment.id,
        version: appointment.version,
        changedAt: new Date(appointment.changedAt),
        start,
        end: new Date(start.getTime() + appointment.minutes * 60_000),
        title: appointment.subject,
        ...(appointment.place ? { location: appointment.place } : {}),
        organiser: await store.findOrganiser(tx, viewer, appointment),
      };
      return calendarFile([event], { method: isOff ? 'CANCEL' : 'PUBLISH', language: viewer.language });
    },
  }),
];
