import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { AppointmentSubject } from '../../access/policies/appointment.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { changeAppointment, NewAppointment } from './api-appointments.ts';
import { helpers, people, workers } from './names.ts';
import type { SupportTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SupportTables>();

function appointments(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('appointment')
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'appointment.organisationId')
        .onRef('supportCase.id', '=', 'appointment.caseId'),
    )
    .leftJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'supportCase.organisationId')
        .onRef('household.id', '=', 'supportCase.householdId'),
    )
    .selectAll('appointment')
    .select([
      'household.name as household',
      workers('appointment').as('workers'),
      people('appointment').as('people'),
      helpers('appointment').as('helpers'),
      sql<string | null>`(select m.id from contact_moment m where m.organisation_id = appointment.organisation_id
        and m.case_id = appointment.case_id and m.appointment_id = appointment.id and m.removed_at is null
        order by m.at limit 1)`.as('contactId'),
    ])
    .where('appointment.organisationId', '=', viewer.organisationId);
}

export type StoredAppointment = NonNullable<Awaited<ReturnType<typeof findAppointment>>>;

export const findAppointment = (tx: Tx, viewer: Viewer, id: string) =>
  appointments(tx, viewer).where('appointment.id', '=', id).executeTakeFirst();

/** Those furthest ahead first, cancelled ones included. */
export async function listAppointments(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  page: { limit: number; offset: number },
) {
  const rows = await appointments(tx, viewer)
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('appointment.caseId', '=', caseId)
    .orderBy('startsAt', 'desc')
    .orderBy('appointment.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { appointments: rows, total: rows[0]?.total ?? 0 };
}

/** Keeps an appointment and returns its id; one that was delivered before stays as it is. */
export async function insertAppointment(
  tx: Tx,
  viewer: Viewer,
  at: AppointmentSubject,
  appointment: NewAppointment,
): Promise<string> {
  const id = appointment.id ?? uuidv7();
  const now = new Date().toISOString();
  await db(tx)
    .insertInto('appointment')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId: at.teamId,
      caseId: at.caseId,
      startsAt: appointment.startsAt,
      minutes: appointment.minutes,
      subject: appointment.subject,
      place: appointment.place || null,
      workerIds: appointment.workerIds.length > 0 ? appointment.workerIds : [viewer.accountId],
      personIds: appointment.personIds,
      helperIds: appointment.helperIds,
      riskNote: appointment.riskNote || null,
      createdBy: viewer.accountId,
      createdAt: now,
      changedAt: now,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  return id;
}

/** False when somebody else changed it since `version`. */
export async function updateAppointment(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { version, place, riskNote, cancelReason, ...change }: z.output<typeof changeAppointment.body>,
): Promise<boolean> {
  const now = new Date().toISOString();
  const done = await db(tx)
    .updateTable('appointment')
    .set({
      ...change,
      ...(place === undefined ? {} : { place: place || null }),
      ...(riskNote === undefined ? {} : { riskNote: riskNote || null }),
      ...(cancelReason === undefined ? {} : { cancelReason, cancelledAt: cancelReason === null ? null : now }),
      changedAt: now,
      version: version + 1,
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Who a calendar shows as the one who made the appointment: the first colleague who comes. */
export async function findOrganiser(tx: Tx, viewer: Viewer, appointment: StoredAppointment) {
  const found = await db(tx)
    .selectFrom('account')
    .select(['name', 'email'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', appointment.workerIds[0] ?? appointment.createdBy)
    .executeTakeFirst();
  return found ?? { name: viewer.name, email: '' };
}
