import type { LifeAreaId } from '../../../ui/life-area/life-area.ts';
import type { Provision, ProvisionFields } from '../api.ts';
import { languagesFrom, type ProvisionKind } from '../domain.ts';

/** What is being typed, as it is kept on the device; empty texts are simply empty. */
export interface ProvisionDraft {
  name: string;
  provider: string;
  kind: ProvisionKind | null;
  areas: LifeAreaId[];
  summary: string;
  targetGroup: string;
  entryRule: string;
  cost: string;
  openingHours: string;
  languages: string;
  neighbourhoods: string[];
  address: string;
  phone: string;
  email: string;
  website: string;
  isStopped: boolean;
}

export const emptyProvision: ProvisionDraft = {
  name: '',
  provider: '',
  kind: null,
  areas: [],
  summary: '',
  targetGroup: '',
  entryRule: '',
  cost: '',
  openingHours: '',
  languages: '',
  neighbourhoods: [],
  address: '',
  phone: '',
  email: '',
  website: '',
  isStopped: false,
};

/** Fields that are one text each, in the order of the form. */
export const textFields = [
  'name',
  'provider',
  'summary',
  'targetGroup',
  'entryRule',
  'cost',
  'openingHours',
  'address',
  'phone',
  'email',
  'website',
] as const;

export function draftOf(provision: Provision): ProvisionDraft {
  const texts = Object.fromEntries(textFields.map((field) => [field, provision[field] ?? '']));
  const { kind, areas, languages, neighbourhoods, isStopped } = provision;
  return { ...emptyProvision, ...texts, kind, areas, languages: languages.join(', '), neighbourhoods, isStopped };
}

const filled = (text: string): string | null => text.trim() || null;

/** The draft as the server takes it; a kind that was not chosen is left for the server to ask. */
export function fieldsOf(draft: ProvisionDraft): ProvisionFields {
  const { name, summary, kind, areas, neighbourhoods, isStopped } = draft;
  return {
    name,
    summary,
    kind: kind as ProvisionKind,
    areas,
    neighbourhoods,
    isStopped,
    provider: filled(draft.provider),
    targetGroup: filled(draft.targetGroup),
    entryRule: filled(draft.entryRule),
    cost: filled(draft.cost),
    openingHours: filled(draft.openingHours),
    languages: languagesFrom(draft.languages),
    address: filled(draft.address),
    phone: filled(draft.phone),
    email: filled(draft.email),
    website: filled(draft.website),
  };
}
