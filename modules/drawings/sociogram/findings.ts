import type { Pair, Placed, Sociogram } from './domain.ts';

/** A question that a sociogram raises: about one contact, about two who know each other, or about all of them. */
export type Finding =
  | { id: 'only-costs'; contact: Placed }
  | { id: 'tension' | 'together'; pair: Pair }
  | { id: 'nobody-knows' };

const few = 3;

/**
 * What one may ask about a sociogram, worked out on the spot and kept nowhere. Of each kind one, the first: they open a
 * conversation, and never say what somebody is worth.
 */
export function findingsIn({ contacts, pairs }: Sociogram): Finding[] {
  const costly = contacts.find(({ gives, costs }) => costs !== '' && gives === '');
  const strained = pairs.find(({ how }) => how === 'tension');
  // Who costs only, is no help to think of.
  const helpful = pairs.find(({ how, one, other }) => how !== 'tension' && one.gives !== '' && other.gives !== '');
  return [
    ...(costly ? [{ id: 'only-costs' as const, contact: costly }] : []),
    ...(helpful ? [{ id: 'together' as const, pair: helpful }] : []),
    ...(strained ? [{ id: 'tension' as const, pair: strained }] : []),
    ...(contacts.length >= few && pairs.length === 0 ? [{ id: 'nobody-knows' as const }] : []),
  ];
}
