import type { Language, Text } from '../../../platform/i18n/messages.ts';
import type { ConflictPart } from '../../../ui/conflict-view/conflict.ts';
import { writtenDay } from '../../../ui/dates.ts';
import type { Referral } from '../api.ts';
import type { nl } from '../messages.nl.ts';
import { draftOf, type ReferralDraft } from './referral-draft.ts';

type Names = readonly { id: string; name: string }[];

interface Around {
  people: Names;
  colleagues: Names;
  language: Language;
  t: Text<typeof nl>;
}

const nameOf = (names: Names, id: string | null) => names.find((one) => one.id === id)?.name ?? '';

/** Everything of a draft in words, part by part, so that two of them can be laid side by side. */
function inWords(draft: ReferralDraft, { people, colleagues, language, t }: Around) {
  const day = (when: string | null) => (when === null ? '' : writtenDay(when, language));
  const ground = () => {
    if (!draft.named) return t('ground.nameless');
    if (draft.basis === 'later') return t('ground.none');
    if (draft.basis === 'other') return t('ground.other', { reason: draft.reason });
    const values = { day: day(draft.agreedOn), how: t(`how.${draft.agreedHow}`) };
    return draft.agreedBy === null
      ? t('ground.agreedNobody', values)
      : t('ground.agreed', { ...values, name: nameOf(people, draft.agreedBy) });
  };
  const isColleague = draft.toKind === 'colleague';
  return {
    to: isColleague ? nameOf(colleagues, draft.accountId) : [draft.toName, draft.contact].filter(Boolean).join(' · '),
    about: draft.personIds.map((id) => nameOf(people, id)).join(', ') || t('page.everyone'),
    request: draft.request,
    pieces: draft.pieces,
    ground: ground(),
    due: day(draft.feedbackDue),
  };
}

/** Mine and theirs, part by part. */
export function conflictParts(mine: ReferralDraft, theirs: Referral, around: Around, today: string): ConflictPart[] {
  const [own, other] = [inWords(mine, around), inWords(draftOf(theirs, today), around)];
  const { t } = around;
  const labels = {
    to: t('form.toKind'),
    about: t('page.about'),
    request: t('page.request'),
    pieces: t('page.pieces'),
    ground: t('form.basis'),
    due: t('form.due'),
  };
  return (['to', 'about', 'request', 'pieces', 'ground', 'due'] as const).map((id) => ({
    id,
    label: labels[id],
    mine: own[id],
    theirs: other[id],
  }));
}

/** What was chosen, as a draft again: texts as they were merged, all else as one of the two had it. */
export function resolvedDraft(
  mine: ReferralDraft,
  theirs: Referral,
  parts: readonly ConflictPart[],
  texts: Readonly<Record<string, string>>,
  today: string,
): ReferralDraft {
  const other = draftOf(theirs, today);
  const takesTheirs = (id: string) => {
    const part = parts.find((one) => one.id === id);
    return part !== undefined && texts[id] === part.theirs;
  };
  const receiver = takesTheirs('to') ? other : mine;
  const ground = takesTheirs('ground') ? other : mine;
  return {
    toKind: receiver.toKind,
    toName: receiver.toName,
    contact: receiver.contact,
    provisionId: receiver.provisionId,
    accountId: receiver.accountId,
    personIds: takesTheirs('about') ? other.personIds : mine.personIds,
    request: texts['request'] ?? mine.request,
    pieces: texts['pieces'] ?? mine.pieces,
    named: ground.named,
    basis: ground.basis,
    agreedOn: ground.agreedOn,
    agreedHow: ground.agreedHow,
    agreedBy: ground.agreedBy,
    reason: ground.reason,
    feedbackDue: takesTheirs('due') ? other.feedbackDue : mine.feedbackDue,
  };
}
