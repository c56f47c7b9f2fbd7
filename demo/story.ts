// The shape of one household in the demo neighbourhood, from the signal to the day it manages on its own.
// Data only: no database, no ids of the database. Things point at each other by key (a plain string, unique within its
// kind over the whole demo, for instance 'sterk-ans'). Every date is a number of days from today: fresh tomorrow as well.
import type { Arrangement, Assessment, Plan, Stage, Standing } from './story-plan.ts';
import type {
  ActionTeamMeeting,
  Appointment,
  Bottleneck,
  Contact,
  Evaluation,
  Lesson,
  MonitoringMoment,
  Referral,
  Task,
  WmoApplication,
} from './story-support.ts';
import type { Provision, Signal, Town, Worker } from './story-town.ts';
import type {
  Address,
  AreaId,
  Channel,
  Day,
  DirectionModel,
  DomainId,
  FragmentKind,
  Moment,
  PersonName,
  PhaseId,
} from './story-words.ts';

export interface Person {
  key: string;
  name: PersonName;
  /** Lives in the household, or stands around it (friend, sister, daughter elsewhere). */
  place: 'member' | 'network';
  /** Birth date: today minus `years` years minus `days` days (0 ≤ days < 365). Unknown for most of the network. */
  born?: { years: number; days: number };
  deceased?: Day;
  gender?: 'woman' | 'man' | 'other';
  /** In plain words: 'moeder', 'vriendin van Ans'. */
  role: string;
  languages: string[];
  interpreter?: boolean;
  phone?: string;
  email?: string;
  /** Only for the network: may the team know and call this person? */
  consent?: 'given' | 'asked' | 'not-asked' | 'refused';
  note?: string;
}
export type RelationKind =
  | 'partner'
  | 'former-partner'
  | 'parent'
  | 'grandparent'
  | 'sibling'
  | 'child-in-law'
  | 'aunt-uncle'
  | 'friend'
  | 'neighbour'
  | 'informal-carer'
  | 'colleague'
  | 'volunteer'
  | 'other';
/** Reads as "`from` is `kind` of `to`". */
export interface Relation {
  from: string;
  to: string;
  kind: RelationKind;
  note?: string;
}

export interface FirstContact {
  on: Moment;
  by: string;
  channel: Channel;
  with: string[];
  /** One sentence, or null: not discussed. */
  areas: Record<AreaId, string | null>;
  crisis: { acute: boolean; text: string };
  decision: 'basic-provision' | 'refer-crisis' | 'pick-up';
  reason: string;
  /** Key of the provision that sufficed. */
  provision?: string;
}

export interface PhaseStep {
  phase: PhaseId;
  on: Moment;
  by: string;
  reason: string;
  /** True on the step that opens a closed or monitored case again after a relapse. */
  reopened?: boolean;
}

export interface View {
  of: { voice: 'member'; person: string } | { voice: 'worker'; worker: string } | { voice: 'reporter'; name: string };
  story: string;
  goals: string[];
  willingness: string;
}

export interface Helper {
  key: string;
  name: string;
  organisation: string;
  function: string;
  contact: string;
  for: string[];
  hasPlan: boolean;
  since?: Day;
  until?: Day;
}

export type Voice =
  | { by: 'member'; person: string }
  | { by: 'worker'; worker: string }
  | { by: 'reporter'; name: string };
export interface Fragment {
  /** Unique within the household; given where a plan or a report points back to it. */
  key?: string;
  voice: Voice;
  text: string;
  kind?: FragmentKind;
  area?: AreaId;
  domain?: DomainId;
  /** The network person that a 'network-person' or 'resource' fragment names. */
  names?: string;
}
export interface Preparation {
  on: Moment;
  by: string;
  aim: string;
  /** What the resident was told beforehand (Wmo 2015, articles 2.3.2 and 2.2.4). */
  told: { clientSupport: boolean; ownPlan: boolean; mayInvite: boolean };
  bring: string[];
  ask: string[];
}
export interface ConversationReport {
  status: 'draft' | 'shown' | 'agreed' | 'agreed-with-remark' | 'not-agreed';
  on: Moment;
  by: string;
  sections: { area: AreaId; text: string }[];
  agreedBy?: string[];
  remark?: { person: string; text: string };
}
export interface Conversation {
  key: string;
  on: Moment;
  minutes: number;
  place: string;
  preparation?: Preparation;
  /** Keys of people of this household (members and network). */
  people: string[];
  workers: string[];
  /** Others at the table, as helper keys of this household. */
  helpers?: string[];
  /** In the order in which it was said. Areas that no fragment carries were not discussed. */
  fragments: Fragment[];
  report?: ConversationReport;
}
export interface Household {
  key: string;
  /** As the team names it: 'Familie Sterk'. */
  name: string;
  address: Address;
  team: string;
  /** One line for lists: what it is about, in plain words. */
  headline: string;
  people: Person[];
  relations: Relation[];
  signal: Signal;
  firstContact?: FirstContact;
  coordinator?: string;
  /** Further team members of the case. */
  workers?: string[];
  direction?: { model: DirectionModel; since: Day; reason: string; takeOver?: { until: Day; explained: Day[] } };
  phases: PhaseStep[];
  views: View[];
  helpers: Helper[];
  conversations: Conversation[];
  assessments: Assessment[];
  stages: Stage[];
  standings: Standing[];
  plans: Plan[];
  arrangements: Arrangement[];
  contacts: Contact[];
  appointments: Appointment[];
  tasks: Task[];
  referrals: Referral[];
  wmo: WmoApplication[];
  actionTeams: ActionTeamMeeting[];
  evaluations: Evaluation[];
  monitoring: MonitoringMoment[];
  lessons: Lesson[];
  bottlenecks: Bottleneck[];
}

/** Everything together: what a loader walks through, in this order. */
export interface Demo {
  town: Town;
  workers: Worker[];
  provisions: Provision[];
  households: Household[];
  /** Signals that belong to no household yet. */
  signals: Signal[];
}
