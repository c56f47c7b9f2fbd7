import { matrixLevels } from '../../method/matrix-2013.ts';
import { current } from '../../method/versions.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { Assessment } from './api.ts';
import { compareScores, type DomainChange } from './domain.ts';
import { assessmentMessages } from './messages.ts';
import { domainName, ladderWords } from './words.ts';

/** A scoring, and an earlier one that lies beside it. */
export interface Beside {
  now: Assessment;
  earlier: Assessment | undefined;
}

/** What a paper and a file say of a scoring: everything that its picture shows, in words. */
export function toldOf({ now, earlier }: Beside, language: Language) {
  const t = textIn(assessmentMessages, language);
  const levels = current(matrixLevels).map(({ label }) => label[language]);
  const levelName = (level: number | null | undefined) =>
    level === null ? t('paper.silent') : level === undefined ? t('paper.notThen') : (levels[level - 1] ?? '');
  const rungs = ladderWords(language, now.ladder?.entryVersion);
  const rungName = (rung: number | null | undefined) =>
    rung === null ? t('paper.silent') : rung === undefined ? t('paper.notThen') : (rungs[rung - 1]?.label ?? '');
  const compared = compareScores(earlier?.scores ?? [], now.scores);
  const row = ({ domain, earlier: before, later }: DomainChange) =>
    t(earlier ? 'paper.rowBeside' : 'paper.row', {
      domain: domainName(domain, language),
      now: levelName(later),
      before: levelName(before),
    });
  const name = now.personName ?? t('whom.household');
  return {
    title: t('paper.title', { name }),
    nowLabel: writtenDay(now.at, language),
    earlierLabel: earlier ? writtenDay(earlier.at, language) : '',
    occasion: t(`occasion.${now.occasion}`),
    levels,
    compared,
    rungName,
    /** The whole picture in sentences. */
    words: [...compared.map(row), ...(now.ladder ? [t('paper.ladder', { rung: rungName(now.ladder.rung) })] : [])].join(
      ' ',
    ),
  };
}
