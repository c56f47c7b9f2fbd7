// The shape of the made-up town: neighbourhoods, teams, places, workers, the social map and signals.
import type { Address, AreaId, Day, Moment, PersonName, RoleId, SignalSource } from './story-words.ts';

export interface Neighbourhood {
  key: string;
  name: string;
  postcode: string;
  team: string;
  about: string;
}
export interface Team {
  key: string;
  name: string;
  informationPoint: string;
  phone: string;
  email: string;
}
export interface FindingPlace {
  key: string;
  name: string;
  kind:
    | 'centre'
    | 'school'
    | 'food-bank'
    | 'church'
    | 'mosque'
    | 'shop'
    | 'hang-out'
    | 'health-centre'
    | 'square'
    | 'other';
  neighbourhood: string;
  address: Address;
  note: string;
}
export interface KeyPerson {
  key: string;
  name: string;
  neighbourhood: string;
  place?: string;
  knows: string;
  phone?: string;
}
export interface Town {
  municipality: string;
  neighbourhoods: Neighbourhood[];
  teams: Team[];
  findingPlaces: FindingPlace[];
  keyPersons: KeyPerson[];
}

export interface Worker {
  key: string;
  name: PersonName;
  role: RoleId;
  /** Teams of a worker; empty for policy, admin, privacy and a partner outside every team. */
  teams: string[];
  email: string;
  phone: string;
  organisation: string;
  expertise: string[];
  about: string;
}

export interface Provision {
  key: string;
  name: string;
  organisation: string;
  /** Kind as the social map sorts it: for everybody, for a group, or after an investigation. */
  kind: 'general' | 'collective' | 'individual';
  areas: AreaId[];
  summary: string;
  targetGroup: string;
  entryRule: string;
  cost: string;
  openingHours: string;
  languages: string[];
  neighbourhoods: string[];
  address?: Address;
  phone: string;
  email: string;
  lastChecked: { day: Day; by: string };
}

export interface Signal {
  key: string;
  on: Moment;
  text: string;
  source: SignalSource;
  about: 'person' | 'household' | 'group' | 'place';
  /** As the sender named it: 'Nico van 43', 'de jongens bij de sluis'. */
  subject?: string;
  team: string;
  neighbourhood: string;
  /** Key of a finding place. */
  place?: string;
  /** Where the people live that it is about; two open signals with the same address are shown as possibly one. */
  address?: Address;
  areas: AreaId[];
  urgent: boolean;
  /** Does the person it is about know that it was said? */
  known: 'yes' | 'no' | 'unknown';
  anonymous: boolean;
  reporter?: { name: string; contact?: string; feedbackPromised?: Day; feedbackGiven?: Day };
  takenBy: string;
  status: 'open' | 'picked-up' | 'linked' | 'passed-on' | 'closed';
  pickedUpBy?: string;
  passedOn?: { to: string; on: Day; feedbackDue: Day; feedback?: string };
  closedReason?: string;
}
