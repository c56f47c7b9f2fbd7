import type { Text } from '../../platform/i18n/messages.ts';
import type { AuditQuestion, OwnQuestion } from './api.ts';
import type { nl } from './messages.nl.ts';

type T = Text<typeof nl>;
type Seen = Pick<OwnQuestion, 'pattern' | 'facts' | 'household'>;

/** What was seen comes down to one number. */
function counted({ pattern, facts }: Seen) {
  // Of somebody without a tie who was shown nothing, only the tries count.
  if (pattern === 'no-tie' && facts.looks === 0) return { key: 'tries' as const, count: facts.tries ?? 0 };
  if (pattern === 'many') return { key: pattern, count: facts.households ?? 0 };
  if (pattern === 'no-trace') return { key: pattern, count: facts.days ?? 0 };
  return { key: pattern, count: facts.looks };
}

/** What was seen, as one sentence for the privacy officer. */
export function seenSentence(t: T, question: Pick<AuditQuestion, 'who'> & Seen): string {
  const { key, count } = counted(question);
  return t(`seen.${key}`, { count, who: question.who, whose: question.household ?? t('noHousehold') });
}

/** The same for whoever it is about. */
export function seenOfYou(t: T, question: Seen): string {
  const { key, count } = counted(question);
  return t(`seenYou.${key}`, { count, whose: question.household ?? t('toMe.noName') });
}
