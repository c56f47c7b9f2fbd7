import type { Conversation, NewParticipant } from '../api.ts';
import type { ConversationChannel } from '../domain.ts';
import { formMoment, instantOf } from './moment.ts';

/** Everything on the preparation page, as it is typed and kept on the device. */
export interface PreparationForm {
  day: string | null;
  time: string | null;
  minutes: number | null;
  place: string;
  channel: ConversationChannel;
  aim: string;
  /** `member/<id>`, `worker/<id>`, `helper/<id>` or `guest/<name>`. */
  who: string[];
  told: string[];
  toldOn: string | null;
  bring: string[];
  ask: string[];
  note: string;
}

export function formOf(conversation: Conversation): PreparationForm {
  const { preparation } = conversation;
  return {
    ...formMoment(conversation.plannedAt),
    minutes: conversation.minutes,
    place: conversation.place ?? '',
    channel: conversation.channel,
    aim: conversation.aim ?? '',
    who: conversation.participants.map(
      ({ role, personId, accountId, helperId, name }) => `${role}/${personId ?? accountId ?? helperId ?? name}`,
    ),
    told: preparation?.told ?? [],
    toldOn: preparation?.toldOn ?? null,
    bring: preparation?.bring ?? [],
    ask: preparation?.ask ?? [],
    note: preparation?.note ?? '',
  };
}

/** What goes with `changeConversation`. */
export function planOf(form: PreparationForm) {
  return {
    plannedAt: instantOf(form),
    minutes: form.minutes,
    place: form.place,
    channel: form.channel,
    aim: form.aim,
    participants: form.who.map(guestOf),
  };
}

/** What goes with `changePreparation`. */
export function preparationOf(form: PreparationForm) {
  const { told, toldOn, bring, ask, note } = form;
  return { told, toldOn, bring, ask, note };
}

function guestOf(key: string): NewParticipant {
  const role = key.slice(0, key.indexOf('/'));
  const which = key.slice(role.length + 1);
  switch (role) {
    case 'member':
      return { role, personId: which };
    case 'worker':
      return { role, accountId: which };
    case 'helper':
      return { role, helperId: which };
    default:
      return { role: 'guest', name: which };
  }
}

/** The texts two people may have written differently; by part, for laying them side by side. */
export const textsOf = (form: PreparationForm) => ({
  aim: form.aim,
  place: form.place,
  bring: form.bring.join('\n'),
  ask: form.ask.join('\n'),
  note: form.note,
});

/** The same form with the texts that were chosen. */
export function withTexts(form: PreparationForm, texts: Record<string, string>): PreparationForm {
  const lines = (text: string | undefined, before: string[]) =>
    text === undefined
      ? before
      : text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
  return {
    ...form,
    aim: texts['aim'] ?? form.aim,
    place: texts['place'] ?? form.place,
    bring: lines(texts['bring'], form.bring),
    ask: lines(texts['ask'], form.ask),
    note: texts['note'] ?? form.note,
  };
}
