// The words the demo story is written in: ids shared with the product, dates, names and addresses.
// Things point at each other by key (a plain string, unique within its kind over the whole demo, for instance 'sterk-ans').
// Every date is a number of days from today, so that the demo is as fresh tomorrow as it is today.

/** Days from today: 0 is today, -1 yesterday, 7 a week ahead. */
export type Day = number;
/** Wall clock in the municipality's own time zone, 'HH:MM'. */
export type Clock = `${number}:${number}`;
export interface Moment {
  day: Day;
  at?: Clock;
}

export type AreaId = 'housing' | 'health' | 'network' | 'finances' | 'day';
export type DomainId =
  | 'finances'
  | 'day-activity'
  | 'housing'
  | 'domestic-relations'
  | 'mental-health'
  | 'physical-health'
  | 'addiction'
  | 'daily-living'
  | 'social-network'
  | 'participation'
  | 'justice';
export type PhaseId = 'first-contact' | 'acquaintance' | 'plan' | 'support' | 'evaluation' | 'monitoring' | 'closed';
export type FragmentKind =
  | 'request'
  | 'strength'
  | 'resource'
  | 'ambition'
  | 'need'
  | 'worry'
  | 'turning-point'
  | 'network-person'
  | 'agreement';
export type FrameId = 'own-strength' | 'social-network' | 'general-provision' | 'individual-provision';
export type DirectionModel = 'resident' | 'resident-network' | 'resident-network-supporter';
export type RoleId = 'host' | 'generalist' | 'coach' | 'partner' | 'policy' | 'admin' | 'privacy';
export type RelationType = 'passer-by' | 'searcher' | 'buyer' | 'co-expert';
export type IrbPhase = 'explore' | 'choose' | 'get' | 'keep';
export type Role = 'living' | 'working' | 'learning' | 'leisure' | 'contacts';
export type StageOfChange = 'pre-contemplation' | 'contemplation' | 'decision' | 'action' | 'consolidation' | 'relapse';
export type SignalSource =
  | 'resident'
  | 'neighbour'
  | 'key-person'
  | 'host'
  | 'gp'
  | 'school'
  | 'housing-corporation'
  | 'police'
  | 'faith-community'
  | 'care-provider'
  | 'own-observation'
  | 'other';
/** The 25 functions of a contact (source C 3.4 and appendix II). */
export type FunctionId =
  | 'signalling'
  | 'report'
  | 'prevention-information'
  | 'reception'
  | 'quick-scan'
  | 'conversation'
  | 'information'
  | 'advice'
  | 'support'
  | 'activation'
  | 'referral'
  | 'application'
  | 'intake'
  | 'indication'
  | 'allocation'
  | 'delivery'
  | 'advocacy'
  | 'informal-carer-support'
  | 'direction'
  | 'psychosocial-help'
  | 'case-management'
  | 'crisis-intervention'
  | 'monitoring'
  | 'request-follow-up'
  | 'evaluation';

export interface Address {
  street: string;
  number: number;
  addition?: string;
  postcode: string;
  city: string;
  neighbourhood: string;
}

export interface PersonName {
  /** What others call this person. */
  given: string;
  initials?: string;
  /** Tussenvoegsel: 'van der', 'el', 'de'; never part of the sorting key. */
  infix?: string;
  family: string;
  /** Name of the partner in front: 'Sterk-de Bruin' is infix 'de', family 'Bruin', partnerFamily 'Sterk'. */
  partnerInfix?: string;
  partnerFamily?: string;
}
export type Channel = 'home-visit' | 'desk' | 'phone' | 'email' | 'street' | 'letter' | 'message' | 'video';
