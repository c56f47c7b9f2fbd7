import { policy } from '../policy.ts';
import type { Role, Viewer } from '../viewer.ts';

/** What the rules ask of an appointment; without a case it is the team's own. */
export interface AppointmentSubject {
  teamId: string;
  caseId: string | null;
}

const workers: readonly Role[] = ['generalist', 'coach'];

const near = (viewer: Viewer, subject: AppointmentSubject) =>
  viewer.teamIds.includes(subject.teamId) || (subject.caseId !== null && viewer.caseIds.includes(subject.caseId));

export const seeAppointment = policy<AppointmentSubject>(
  'appointment.see',
  'Workers see the appointments of their teams and of the cases opened to them: the diary is open among colleagues.',
  workers,
  near,
);

export const keepAppointment = policy<AppointmentSubject>(
  'appointment.keep',
  'Workers make, change and cancel appointments of their teams and of the cases opened to them.',
  workers,
  near,
);
