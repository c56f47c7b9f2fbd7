import type { z } from 'zod';
import type { Appointment, NewAppointment } from '../api-appointments.ts';
import { clockOf, instantOf } from './moment.ts';

/** An appointment as it is being made; kept on the device. */
export interface AppointmentDraft {
  subject: string;
  day: string | null;
  time: string | null;
  minutes: number;
  place: string;
  /** Ids of people and helpers, as one list of chips. */
  who: string[];
  /** Empty is only yourself. */
  workerIds: string[];
  needsCare: boolean;
  riskNote: string;
  teamId: string | null;
}

export const emptyAppointment: AppointmentDraft = {
  subject: '',
  day: null,
  time: null,
  minutes: 60,
  place: '',
  who: [],
  workerIds: [],
  needsCare: false,
  riskNote: '',
  teamId: null,
};

export const draftOf = (appointment: Appointment): AppointmentDraft => ({
  subject: appointment.subject,
  ...clockOf(appointment.startsAt),
  minutes: appointment.minutes,
  place: appointment.place ?? '',
  who: [...appointment.people, ...appointment.helpers].map(({ id }) => id),
  workerIds: appointment.workers.map(({ id }) => id),
  needsCare: appointment.riskNote !== null,
  riskNote: appointment.riskNote ?? '',
  teamId: appointment.teamId,
});

export type AppointmentProblem = 'subject' | 'day' | 'time';

type Fields = Required<
  Pick<
    z.output<typeof NewAppointment>,
    'startsAt' | 'minutes' | 'subject' | 'place' | 'workerIds' | 'personIds' | 'helperIds' | 'riskNote'
  >
>;

/** The draft as the server takes it, or what is still missing. */
export function checkAppointment(
  draft: AppointmentDraft,
  { helperIds, me }: { helperIds: readonly string[]; me: string },
): { problems: AppointmentProblem[]; fields?: never } | { problems: []; fields: Fields } {
  const problems: AppointmentProblem[] = [];
  if (draft.subject.trim() === '') problems.push('subject');
  if (draft.day === null) problems.push('day');
  if (draft.time === null) problems.push('time');
  const startsAt = instantOf(draft.day, draft.time);
  if (problems.length > 0 || startsAt === null) return { problems: problems.length > 0 ? problems : ['day'] };
  return {
    problems: [],
    fields: {
      startsAt,
      minutes: draft.minutes,
      subject: draft.subject,
      place: draft.place,
      workerIds: draft.workerIds.length > 0 ? draft.workerIds : [me],
      personIds: draft.who.filter((id) => !helperIds.includes(id)),
      helperIds: draft.who.filter((id) => helperIds.includes(id)),
      riskNote: draft.needsCare ? draft.riskNote : '',
    },
  };
}
