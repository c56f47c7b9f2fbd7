import { hasHappened, type ContactChannel, type ContactFunctionId } from '../domain.ts';
import type { Contact, NewContact } from '../api.ts';
import { clockOf, instantOf } from './moment.ts';

/** A contact as it is being recorded; kept on the device. */
export interface ContactDraft {
  function: ContactFunctionId | null;
  channel: ContactChannel | null;
  /** Ids of people and helpers, as one list of chips. */
  who: string[];
  text: string;
  /** Null is now. */
  day: string | null;
  time: string | null;
  isEarlier: boolean;
}

export const emptyContact: ContactDraft = {
  function: null,
  channel: null,
  who: [],
  text: '',
  day: null,
  time: null,
  isEarlier: false,
};

export function draftOf(contact: Contact): ContactDraft {
  return {
    function: contact.function,
    channel: contact.channel,
    who: [...contact.people, ...contact.helpers].map(({ id }) => id),
    text: contact.text ?? '',
    ...clockOf(contact.at),
    isEarlier: true,
  };
}

export type ContactProblem = 'function' | 'channel' | 'moment' | 'future';

/** The draft as the server takes it, or what is still missing. `helperIds` says which of `who` are helpers. */
export function checkContact(
  draft: ContactDraft,
  helperIds: readonly string[],
  now: Date,
):
  | { problems: ContactProblem[]; body?: never }
  | { problems: []; body: Pick<NewContact, 'function' | 'channel' | 'at' | 'personIds' | 'helperIds' | 'text'> } {
  const at = draft.isEarlier ? instantOf(draft.day, draft.time) : now.toISOString();
  const problems: ContactProblem[] = [];
  if (draft.function === null) problems.push('function');
  if (draft.channel === null) problems.push('channel');
  if (at === null) problems.push('moment');
  else if (!hasHappened(at, now)) problems.push('future');
  if (draft.function === null || draft.channel === null || at === null || problems.length > 0) return { problems };
  return {
    problems: [],
    body: {
      function: draft.function,
      channel: draft.channel,
      at,
      personIds: draft.who.filter((id) => !helperIds.includes(id)),
      helperIds: draft.who.filter((id) => helperIds.includes(id)),
      text: draft.text,
    },
  };
}
