import type { PromiseParty } from '../api.ts';

/** Who is chosen, as one word: `worker:<id>`, `person:<id>`, `helper:<id>`, `other` (then a name), or `nobody`. */
export type PartyWord = string;

export const partyOf = (word: PartyWord, name: string): PromiseParty | null => {
  if (word === 'other') return { as: 'other', name };
  const [as, id] = word.split(':');
  if (id === undefined || (as !== 'worker' && as !== 'person' && as !== 'helper')) return null;
  return { as, id };
};

export const wordOf = (party: { as: PromiseParty['as']; id: string | null } | null): PartyWord => {
  if (party === null) return 'nobody';
  return party.as === 'other' || party.id === null ? 'other' : `${party.as}:${party.id}`;
};
