import type { Household } from '../../demo/story.ts';
import type { Actor } from '../../demo/story-plan.ts';
import type { ContactFunctionId } from '../../modules/support/domain.ts';
import type { SupportTables } from '../../modules/support/tables.ts';
import type { FunctionId } from '../../demo/story-words.ts';
import type { DemoContext } from './telling-time.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };

/** What was done while being near: contacts, appointments, and what was promised. */
export async function loadSupport(demo: DemoContext, told: Household): Promise<void> {
  const { organisationId, id } = demo;
  const ofCase = { organisationId, teamId: id('team', told.team), caseId: id('case', told.key) };
  await loadAppointments(demo, told, ofCase);
  await loadContacts(demo, told, ofCase);
  await loadPromises(demo, told, ofCase);
}

/** The story names people and helpers of a household in one list. */
function around(demo: DemoContext, told: Household, keys: readonly string[]) {
  const isPerson = (key: string) => told.people.some((person) => person.key === key);
  return {
    personIds: keys.filter(isPerson).map((key) => demo.id('person', key)),
    helperIds: keys.filter((key) => !isPerson(key)).map((key) => demo.id('helper', key)),
  };
}

async function loadAppointments(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const rows = told.appointments.map((appointment) => {
    const madeAt = demo.instant(Math.min(appointment.on.day, 0) - 5);
    return {
      ...ofCase,
      ...around(demo, told, appointment.with),
      id: demo.id('appointment', appointment.key),
      startsAt: demo.instant(appointment.on),
      minutes: appointment.minutes,
      subject: appointment.subject,
      place: appointment.place,
      workerIds: appointment.workers.map((worker) => demo.id('account', worker)),
      riskNote: appointment.risk ?? null,
      createdBy: demo.id('account', appointment.workers[0] ?? told.signal.takenBy),
      createdAt: madeAt,
      changedAt: madeAt,
    };
  });
  if (rows.length > 0) await demo.tx.withTables<SupportTables>().insertInto('appointment').values(rows).execute();
}

/** The story calls one function otherwise than the way of working does. */
const functionOf = (word: FunctionId): ContactFunctionId => (word === 'prevention-information' ? 'prevention' : word);

async function loadContacts(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const rows = told.contacts.map((contact, index) => ({
    ...ofCase,
    ...around(demo, told, contact.with),
    id: demo.id('contact', `${told.key}/${index}`),
    function: functionOf(contact.function),
    functionVersion: 1,
    channel: contact.channel,
    at: demo.instant(contact.on),
    text: contact.text,
    byAccount: demo.id('account', contact.by),
    createdAt: demo.instant(contact.on),
  }));
  if (rows.length > 0) await demo.tx.withTables<SupportTables>().insertInto('contactMoment').values(rows).execute();
}

async function loadPromises(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const coordinator = told.coordinator ?? told.signal.takenBy;
  for (const task of told.tasks) {
    const keeper = task.owner.as === 'professional' && 'worker' in task.owner ? task.owner.worker : coordinator;
    await demo.tx
      .withTables<SupportTables>()
      .insertInto('promise')
      .values({
        ...ofCase,
        ...ownerOf(demo, task.owner),
        ...receiverOf(demo, told, task.to),
        id: demo.id('promise', task.key),
        kind: task.kind,
        text: task.text,
        due: demo.day(task.due),
        firstDue: demo.day(task.due),
        madeAt: demo.instant(task.made),
        madeBy: demo.id('account', keeper),
        ...(task.done === undefined
          ? {}
          : { settledAt: demo.instant(task.done), settledBy: demo.id('account', keeper), outcome: 'done' as const }),
      })
      .execute();
  }
}

function ownerOf(demo: DemoContext, owner: Actor) {
  switch (owner.as) {
    case 'resident':
    case 'network':
      return { ownerPersonId: demo.id('person', owner.person) };
    case 'volunteer':
      return { ownerName: owner.name };
    case 'professional':
      return 'worker' in owner
        ? { ownerAccountId: demo.id('account', owner.worker) }
        : { ownerHelperId: demo.id('helper', owner.helper) };
  }
}

function receiverOf(demo: DemoContext, told: Household, to: string | undefined) {
  if (to === undefined) return {};
  const { personIds, helperIds } = around(demo, told, [to]);
  return { toPersonId: personIds[0] ?? null, toHelperId: helperIds[0] ?? null };
}
