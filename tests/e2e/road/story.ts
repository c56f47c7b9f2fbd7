import type { AreaId, FragmentKind } from '../../../demo/story-words.ts';

/** Somebody of the household, in the order in which they are written down. */
export interface Resident {
  givenName: string;
  infix?: string;
  familyName: string;
  /** `YYYY-MM-DD` */
  born: string;
}

/** Something said at the table. */
export interface Said {
  /** A given name at the table, or `worker` for who writes. */
  by: string;
  words: string;
  kind: FragmentKind;
  area: AreaId;
}

/** What happens in one household from the first signal on, as far as somebody has to type it. */
export interface Story {
  /** E-mail names of who meets them, in the order of the road. */
  taker: string;
  worker: string;
  signal: { words: string; place: string; areas: AreaId[]; isUrgent: boolean; known: 'yes' | 'no'; about: string };
  firstContact: {
    channel: 'home-visit' | 'desk';
    notes: Partial<Record<AreaId, string>>;
    /** Sign of a crisis by its id, when there is one. */
    sign?: string;
    crisisWords?: string;
    reason: string;
  };
  residents: Resident[];
  address: { street: string; houseNumber: string; postcode: string; city: string };
  request: string;
  headline: string;
  /** What the team takes over for a while, when somebody is not safe. */
  takeover?: string;
  conversation: { place: string; aim: string; told: number; said: Said[]; section: { area: AreaId; words: string } };
  remark: string;
  /** What is looked at together; a level from 1 to 5, or not discussed. */
  looks: { domain: string; why: string; level: 1 | 2 | 3 | 4 | 5 | null }[];
  rung: { now: number; wish: number; why: string };
  plan: {
    /** Which of the things said becomes a wish. */
    wishFrom: number;
    solutions: Record<'own-strength' | 'social-network' | 'general-provision' | 'individual-provision', string>;
    action: string;
  };
  contact: string;
  appointment: { subject: string };
  promise: string;
  referral: { to: string; request: string; piece: string };
  application: string;
  team: { place: string; words: string; agreement: string };
  evaluation: { resident: string; worker: string; experience: string; lesson: string };
  following: { watch: string; relapse: string; again: string };
  /** How somebody types the name in a hurry. */
  misspelt: string;
}
