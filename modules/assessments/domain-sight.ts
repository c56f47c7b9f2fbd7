// Who sees the answers of a sensitive domain (issue of trust: each is opened for a reason, and who opened which is kept).
import { parseAbsolute, toCalendarDate, toZoned } from '@internationalized/date';
import { isSensitiveDomain } from '../../method/sensitive-domains.ts';
import type { DomainId } from './domain.ts';

/** What one opens a domain for; `other` is told in words. */
export const openingPurposes = ['conversation', 'plan', 'evaluation', 'safety', 'stand-in', 'other'] as const;
export type OpeningPurpose = (typeof openingPurposes)[number];

/** What decides what one worker sees of one case. */
export interface Sight {
  accountId: string;
  isCoordinator: boolean;
  /** Opened by this worker, and not over yet. */
  opened: ReadonlySet<DomainId>;
}

/** The coordinator, whoever answered, and whoever opened this domain; a domain that is not sensitive is for all workers. */
export const showsAnswer = (answer: { domain: DomainId; byAccount: string }, sight: Sight): boolean =>
  !isSensitiveDomain(answer.domain) ||
  sight.isCoordinator ||
  answer.byAccount === sight.accountId ||
  sight.opened.has(answer.domain);

const here = 'Europe/Amsterdam';

/** The one place that says how long an opening lasts, in days; 1 is until midnight, as the clock hangs here. */
const openForDays = 1;

export const openUntil = (now: Date): string =>
  toZoned(toCalendarDate(parseAbsolute(now.toISOString(), here)).add({ days: openForDays }), here)
    .toDate()
    .toISOString();
