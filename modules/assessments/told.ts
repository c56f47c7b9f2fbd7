import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import { uiMessages } from '../../ui/messages.ts';
import type { Assessment } from './api.ts';
import { compareScores, levels, type DomainChange, type DomainId, type Level } from './domain.ts';
import { assessmentMessages } from './messages.ts';
import { domainName, ladderWords } from './words.ts';

/** A scoring, and an earlier one that lies beside it. */
export interface Beside {
  now: Assessment;
  earlier: Assessment | undefined;
}

/** What a paper and a file say of a scoring: everything that its picture shows, in the words of the screen. */
export function toldOf({ now, earlier }: Beside, language: Language) {
  const t = textIn(assessmentMessages, language);
  const ui = textIn(uiMessages, language);
  /** Of a domain without an answer: whether there is none, or one that is not opened. */
  const without = (domain: DomainId, of: Assessment | undefined) =>
    t(of?.closed.includes(domain) ? 'paper.notOpened' : 'paper.notThen');
  const answer = (domain: DomainId, level: Level | null | undefined, of: Assessment | undefined) => {
    if (level === undefined) return without(domain, of);
    return level === null ? ui('level.none') : ui(`level.of${level}`);
  };
  const rungs = ladderWords(language, now.ladder?.entryVersion);
  const rungName = (rung: number | null) => (rung === null ? ui('level.none') : (rungs[rung - 1]?.label ?? ''));
  const compared = compareScores(earlier?.scores ?? [], now.scores);
  const row = ({ domain, earlier: before, later }: DomainChange) =>
    t(earlier ? 'paper.rowBeside' : 'paper.row', {
      domain: domainName(domain, language),
      now: answer(domain, later, now),
      before: answer(domain, before, earlier),
    });
  return {
    title: t('paper.title', { name: now.personName ?? t('whom.household') }),
    nowLabel: writtenDay(now.at, language),
    earlierLabel: earlier ? writtenDay(earlier.at, language) : '',
    levels: levels.map((level) => ui(`level.of${level}`)),
    rows: compared.map((one) => ({
      label: domainName(one.domain, language),
      earlier: one.earlier ?? null,
      now: one.later ?? null,
      /** What stands there instead of a dot. */
      empty: answer(one.domain, one.later, now),
    })),
    rungName,
    /** The whole picture in sentences. */
    words: [...compared.map(row), ...(now.ladder ? [t('paper.ladder', { rung: rungName(now.ladder.rung) })] : [])].join(
      ' ',
    ),
    /** Domains of either time with an answer that is not opened. */
    closed: new Set([...now.closed, ...(earlier?.closed ?? [])]).size,
  };
}
