import type { z } from 'zod';
import type { changePromise, Promised, PromiseParty } from '../api.ts';
import { partyOf, wordOf, type PartyWord } from './party.ts';

export type SettleWay = 'done' | 'not-done' | 'later' | 'change';

/** What one is about to say of a promise; kept on the device. */
export interface SettleDraft {
  way: SettleWay;
  result: string;
  due: string;
  text: string;
  owner: PartyWord;
  ownerName: string;
  to: PartyWord;
  toName: string;
}

export type SettleProblem = 'because' | 'due' | 'text' | 'owner' | 'to';

const nameOf = (party: Promised['to']) => (party?.as === 'other' ? party.name : '');

export const draftOf = (promise: Promised): SettleDraft => ({
  way: 'done',
  result: '',
  due: promise.due,
  text: promise.text,
  owner: wordOf(promise.owner),
  ownerName: nameOf(promise.owner),
  to: wordOf(promise.to),
  toName: nameOf(promise.to),
});

type Body = Omit<z.input<typeof changePromise.body>, 'version'>;
type Made = { problem: null; body: Body } | { problem: SettleProblem; body?: never };

const isUnnamed = (party: PromiseParty | null) => party?.as === 'other' && party.name.trim() === '';

/** The draft as the server takes it, or what is still missing. */
export function bodyOf(draft: SettleDraft, promise: Promised): Made {
  switch (draft.way) {
    case 'done':
      return { problem: null, body: { settled: { outcome: 'done', result: draft.result } } };
    case 'not-done':
      if (draft.result.trim() === '') return { problem: 'because' };
      return { problem: null, body: { settled: { outcome: 'not-done', result: draft.result } } };
    case 'later':
      return draft.due === promise.due ? { problem: 'due' } : { problem: null, body: { due: draft.due } };
    case 'change': {
      const [owner, to] = [partyOf(draft.owner, draft.ownerName), partyOf(draft.to, draft.toName)];
      if (draft.text.trim() === '') return { problem: 'text' };
      if (owner === null || isUnnamed(owner)) return { problem: 'owner' };
      if (isUnnamed(to) || to?.as === 'worker') return { problem: 'to' };
      return { problem: null, body: { text: draft.text, owner, to } };
    }
  }
}
