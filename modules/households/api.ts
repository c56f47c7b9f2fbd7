import { z } from 'zod';
import { phaseIds } from '../../method/ids.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { BirthDate, Day, Id, Instant, PageQuery, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import { consents, genders, personPlaces, relationKinds } from './domain.ts';

const Maybe = ShortText.nullable().default(null);
const householdParams = z.object({ householdId: Id });

const Address = z.object({
  street: Maybe,
  houseNumber: Maybe,
  postcode: Maybe,
  city: Maybe,
  neighbourhoodId: Id.nullable().default(null),
});

/** What can be known of a person; only the given name is needed. */
export const PersonFields = z.object({
  place: z.enum(personPlaces).default('member'),
  givenName: ShortText,
  initials: Maybe,
  /** "van der", "el": never part of the letter a name is sorted under. */
  infix: Maybe,
  familyName: Maybe,
  partnerInfix: Maybe,
  partnerFamilyName: Maybe,
  /** How this person is spoken of at the table: "mevrouw Sterk". */
  called: Maybe,
  birthDate: BirthDate.nullable().default(null),
  gender: z.enum(genders).nullable().default(null),
  languages: z.array(ShortText).max(10).default([]),
  needsInterpreter: z.boolean().default(false),
  phone: Maybe,
  email: z.email().max(200).nullable().default(null),
  /** In plain words: "moeder", "vriendin van Ans". */
  roleInHousehold: Maybe,
  deceasedOn: Day.nullable().default(null),
  movedOutOn: Day.nullable().default(null),
  /** Of the network: may the team know and call this person? */
  consent: z.enum(consents).nullable().default(null),
  note: Remark.nullable().default(null),
});
export type PersonFields = z.infer<typeof PersonFields>;

export const Person = PersonFields.extend({
  id: Id,
  name: z.string(),
  version: z.number().int(),
  email: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

export const Relation = z.object({
  id: Id,
  fromPersonId: Id,
  toPersonId: Id,
  kind: z.enum(relationKinds),
  note: z.string().nullable(),
});
export type Relation = z.infer<typeof Relation>;

export const Household = Address.extend({
  id: Id,
  teamId: Id,
  name: z.string(),
  headline: z.string().nullable(),
  neighbourhoodName: z.string().nullable(),
  version: z.number().int(),
  /** The address is there, sealed, and is opened for a reason only. */
  isAddressSecret: z.boolean(),
  /** The household's case, once there is one. */
  caseId: Id.nullable(),
  /** Members first, then the network, in the order in which they were placed. */
  people: z.array(Person),
  relations: z.array(Relation),
  can: z.object({ edit: z.boolean() }),
});
export type Household = z.infer<typeof Household>;

export const HouseholdRow = z.object({
  id: Id,
  caseId: Id.nullable(),
  name: z.string(),
  headline: z.string().nullable(),
  address: z.string().nullable(),
  phase: z.enum(phaseIds).nullable(),
  coordinatorName: z.string().nullable(),
  /** When somebody of the team last spoke with the household; null when nobody wrote that down. */
  lastSeenAt: Instant.nullable(),
});
export type HouseholdRow = z.infer<typeof HouseholdRow>;

export const listHouseholds = endpoint({
  id: 'listHouseholds',
  method: 'GET',
  path: '/households',
  summary: 'The households of your teams with where they are on the road, by name; closed ones only when asked for.',
  query: PageQuery.extend({
    phase: z.enum(phaseIds).optional(),
    coordinator: z.enum(['me', 'nobody']).optional(),
  }),
  reply: z.object({ households: z.array(HouseholdRow), total: z.number().int() }),
});

export const SimilarHousehold = z.object({
  id: Id,
  caseId: Id.nullable(),
  name: z.string(),
  address: z.string().nullable(),
  /** What is the same: the door, or a person by name and birth date. */
  same: z.enum(['address', 'person']),
});

export const findSimilarHouseholds = endpoint({
  id: 'findSimilarHouseholds',
  method: 'GET',
  path: '/similar-households',
  summary: 'Households you may see that have the same address, or a person with the same name and birth date.',
  query: z.object({
    address: z.string().max(400).optional(),
    personName: z.string().max(800).optional(),
    birthDate: BirthDate.optional(),
  }),
  reply: z.object({ households: z.array(SimilarHousehold) }),
});

const HouseholdFields = Address.extend({ name: ShortText, headline: Maybe });
export type HouseholdFields = z.infer<typeof HouseholdFields>;

export const NewHousehold = HouseholdFields.extend({
  /** Made by the caller where the household is made without a connection. */
  id: Id.optional(),
  teamId: Id,
  people: z.array(PersonFields).min(1).max(40),
});
export type NewHousehold = z.infer<typeof NewHousehold>;

export const createHousehold = endpoint({
  id: 'createHousehold',
  method: 'POST',
  path: '/households',
  summary: 'Make a household with its first person or people.',
  body: NewHousehold,
  reply: Household,
});

export const getHousehold = endpoint({
  id: 'getHousehold',
  method: 'GET',
  path: '/households/:householdId',
  summary: 'A household with its people, the network around it and their relations.',
  params: householdParams,
  reply: Household,
});

export const changeHousehold = endpoint({
  id: 'changeHousehold',
  method: 'PUT',
  path: '/households/:householdId',
  summary: 'Replace the name, the line of what it is about, or the address.',
  params: householdParams,
  body: HouseholdFields.extend({ version: Version }),
  reply: Household,
});

export const addPerson = endpoint({
  id: 'addPerson',
  method: 'POST',
  path: '/households/:householdId/people',
  summary: 'Add somebody who lives in the household or stands around it.',
  params: householdParams,
  body: PersonFields.extend({ id: Id.optional() }),
  reply: Person,
});

export const changePerson = endpoint({
  id: 'changePerson',
  method: 'PUT',
  path: '/households/:householdId/people/:personId',
  summary: 'Replace what is known of a person, also that somebody moved out or died.',
  params: householdParams.extend({ personId: Id }),
  body: PersonFields.extend({ version: Version }),
  reply: Person,
});

export const addRelation = endpoint({
  id: 'addRelation',
  method: 'POST',
  path: '/households/:householdId/relations',
  summary: 'Say how two people are related; read it as "from is … of to".',
  params: householdParams,
  body: z.object({ fromPersonId: Id, toPersonId: Id, kind: z.enum(relationKinds), note: Maybe }),
  reply: Relation,
});

export const removeRelation = endpoint({
  id: 'removeRelation',
  method: 'DELETE',
  path: '/households/:householdId/relations/:relationId',
  summary: 'Take a relation away that was wrong.',
  params: householdParams.extend({ relationId: Id }),
});
