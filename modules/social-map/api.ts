import { z } from 'zod';
import { lifeAreaIds } from '../../method/ids.ts';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Id, LongText, PageQuery, ShortText, Version } from '../../platform/http/fields.ts';
import { provisionKinds } from './domain.ts';

const Maybe = ShortText.nullable().default(null);
const params = z.object({ provisionId: Id });

/** What stands on the map of one thing there is; only name, kind, area and summary are needed. */
export const ProvisionFields = z.object({
  name: ShortText,
  provider: Maybe,
  kind: z.enum(provisionKinds),
  areas: z.array(z.enum(lifeAreaIds)).min(1).max(5),
  summary: LongText.max(600),
  targetGroup: Maybe,
  entryRule: Maybe,
  cost: Maybe,
  openingHours: Maybe,
  languages: z.array(ShortText).max(20).default([]),
  /** Names of neighbourhoods; empty is everywhere. */
  neighbourhoods: z.array(ShortText).max(50).default([]),
  address: Maybe,
  phone: Maybe,
  email: z.email().max(200).nullable().default(null),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null),
  /** It is no longer there. */
  isStopped: z.boolean().default(false),
});
export type ProvisionFields = z.infer<typeof ProvisionFields>;

export const Provision = ProvisionFields.extend({
  id: Id,
  email: z.string().nullable(),
  website: z.string().nullable(),
  checkedOn: z.string(),
  checkedByName: z.string(),
  version: z.number().int(),
  can: z.object({ keep: z.boolean() }),
});
export type Provision = z.infer<typeof Provision>;

export const listProvisions = endpoint({
  id: 'listProvisions',
  method: 'GET',
  path: '/provisions',
  summary: 'What there is, from light to heavy; words are found also when they are typed a little differently.',
  query: PageQuery.extend({
    q: z.string().trim().max(200).optional(),
    area: z.enum(lifeAreaIds).optional(),
    kind: z.enum(provisionKinds).optional(),
    stopped: z.enum(['no', 'yes']).default('no'),
  }),
  reply: z.object({
    provisions: z.array(Provision),
    total: z.number().int(),
    can: z.object({ keep: z.boolean() }),
  }),
});

export const getProvision = endpoint({
  id: 'getProvision',
  method: 'GET',
  path: '/provisions/:provisionId',
  summary: 'One thing there is: for whom, how one gets in, what it costs, when, where.',
  params,
  reply: Provision,
});

export const addProvision = endpoint({
  id: 'addProvision',
  method: 'POST',
  path: '/provisions',
  summary: 'Put something on the map; whoever adds it has checked it.',
  body: ProvisionFields,
  reply: Provision,
});

export const changeProvision = endpoint({
  id: 'changeProvision',
  method: 'PUT',
  path: '/provisions/:provisionId',
  summary: 'Replace what stands on the map of one thing, also that it stopped; counts as checked.',
  params,
  body: ProvisionFields.extend({ version: Version }),
  reply: Provision,
});

export const checkProvision = endpoint({
  id: 'checkProvision',
  method: 'POST',
  path: '/provisions/:provisionId/checks',
  summary: 'Say that everything you saw is still right, today.',
  params,
  body: z.object({ version: Version }),
  reply: Provision,
});

export const listNeighbourhoods = endpoint({
  id: 'listNeighbourhoods',
  method: 'GET',
  path: '/neighbourhoods',
  summary: 'The neighbourhoods of the organisation, by name.',
  reply: z.object({ neighbourhoods: z.array(z.object({ id: Id, name: z.string() })) }),
});

/** More than fits in a hand helps nobody. */
export const mostOnLeaflet = 20;

export const printProvisions = endpoint({
  id: 'printProvisions',
  method: 'GET',
  path: '/provision-leaflets',
  summary: 'A leaflet in large type with the chosen provisions, to take along.',
  query: z.object({
    /** Ids with commas between them, in the order of printing. */
    ids: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(Id).min(1).max(mostOnLeaflet)),
    language: z.enum(['nl', 'en']).default('nl'),
  }),
  reply: PdfReply,
  replyType: 'pdf',
});
