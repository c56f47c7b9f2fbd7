// The shape of being near: contacts, promises, referrals, applications, meetings, evaluation and what follows.
import type { Actor } from './story-plan.ts';
import type { Channel, Day, FunctionId, Moment } from './story-words.ts';

export interface Contact {
  on: Moment;
  function: FunctionId;
  channel: Channel;
  by: string;
  /** Keys of people or helpers of this household. */
  with: string[];
  text: string;
}
export interface Appointment {
  key: string;
  on: Moment;
  minutes: number;
  subject: string;
  place: string;
  workers: string[];
  with: string[];
  /** Why a colleague should know where the worker is. */
  risk?: string;
}
export interface Task {
  key: string;
  kind: 'promise' | 'task';
  text: string;
  owner: Actor;
  /** To whom it was promised: a person or helper key. */
  to?: string;
  made: Day;
  due: Day;
  done?: Day;
}
export interface Referral {
  key: string;
  /** Key of a provision of the social map. */
  provision: string;
  about: string;
  by: string;
  request: string;
  /** What goes along, in plain words, as the resident saw it. */
  shared: string[];
  residentAgreed: Day;
  /** In order; the last one is where it stands. */
  steps: { state: 'sent' | 'accepted' | 'refused' | 'withdrawn' | 'feedback'; on: Moment; by: string; text: string }[];
}
/** Wmo 2015 art. 2.3.2: six weeks from report to investigation; art. 2.3.5: two weeks from application to decision. */
export interface WmoApplication {
  key: string;
  person: string;
  subject: string;
  by: string;
  reported: Day;
  clientSupportOffered: boolean;
  ownPlan?: { received: Day; text: string };
  investigationDone?: Day;
  applied?: Day;
  decided?: { on: Day; outcome: 'granted' | 'partly' | 'refused'; text: string };
  allocated?: { on: Day; to: string };
  delivered?: Day;
}
export interface ActionTeamMeeting {
  key: string;
  on: Moment;
  place: string;
  people: string[];
  workers: string[];
  helpers: string[];
  chair: string;
  text?: string;
  agreements: string[];
}
export interface Evaluation {
  on: Moment;
  by: string;
  with: string[];
  answered: { outcome: 'yes' | 'partly' | 'no'; text: string };
  process: string;
  solutions: string;
  learnt: string;
  selfReliance: 'up' | 'same' | 'down';
  participation: 'up' | 'same' | 'down';
  /** What a resident said, by id of the question of looking back. */
  said?: Record<string, { person: string; words: string }>;
  experience?: { person: string; how: 'in-person' | 'paper' | 'phone' | 'link'; grade: number; words: string };
}
export interface MonitoringMoment {
  on: Moment;
  how: 'phone' | 'home-visit' | 'street' | 'desk';
  by: string;
  /** Absent while it is still to come. */
  outcome?: { state: 'stable' | 'worry' | 'relapse'; text: string };
}
export interface Lesson {
  on: Day;
  by: string;
  text: string;
}
export interface Bottleneck {
  on: Day;
  by: string;
  rule: string;
  text: string;
  effect: string;
}
