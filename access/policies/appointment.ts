import { isNearCase } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

/** What the rules ask of an appointment; without a case it is the team's own. */
export interface AppointmentSubject {
  teamId: string;
  caseId: string | null;
}

const workers: readonly Role[] = ['generalist', 'coach'];

export const seeAppointment = policy<AppointmentSubject>(
  'appointment.see',
  'Workers see the appointments of their teams and of the cases opened to them: the diary is open among colleagues.',
  workers,
  isNearCase,
);

export const keepAppointment = policy<AppointmentSubject>(
  'appointment.keep',
  'Workers make, change and cancel appointments of their teams and of the cases opened to them.',
  workers,
  isNearCase,
);
