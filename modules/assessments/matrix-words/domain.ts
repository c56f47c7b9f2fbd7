import type { lifeDomainIds } from '../../../method/ids.ts';
import { matrix2013 } from '../../../method/matrix-2013.ts';
import { current } from '../../../method/versions.ts';
import type { Language } from '../../../platform/i18n/messages.ts';

type DomainId = (typeof lifeDomainIds)[number];

// Own sentences of the self-sufficiency matrix (method C9; C appendix III), loaded by an organisation that may use them.

/** Versions from here on are an organisation's; below are those of the product. */
export const firstOwnVersion = 1001;

export const longestSentence = 600;
export const longestRights = 300;

type Sentence = Record<Language, string>;

export interface DomainSentences {
  domain: DomainId;
  /** What is asked, and what the worker minds beside it. */
  ask: Sentence;
  hint: Sentence;
  /** Level 1 (acute) first. */
  levels: [Sentence, Sentence, Sentence, Sentence, Sentence];
}

/** A set that an organisation published; without domains: from then on the product's own sentences again. */
export interface MatrixSet {
  version: number;
  domains: readonly DomainSentences[] | null;
}

/** The sentences that the product brings. */
export const productDomains = (): DomainSentences[] =>
  current(matrix2013).map(({ id, ask, hint, levels }) => ({ domain: id, ask, hint, levels: [...levels] }));

/** The sentences that a new answer is given to; `sets` newest first. */
export const domainsInUse = (sets: readonly MatrixSet[]): readonly DomainSentences[] =>
  sets[0]?.domains ?? productDomains();

/** The sentences of a domain in the version an answer was given to; undefined when there never were any. */
export function sentencesAt(
  sets: readonly MatrixSet[],
  domain: DomainId,
  version: number,
): DomainSentences | undefined {
  if (version >= firstOwnVersion) {
    return sets.find((set) => set.version === version)?.domains?.find((one) => one.domain === domain);
  }
  const entry = matrix2013.find((one) => one.id === domain && one.version === version);
  return entry && { domain, ask: entry.ask, hint: entry.hint, levels: [...entry.levels] };
}

/** The version that a new answer to a domain gets; `sets` newest first. */
export function versionInUse(sets: readonly MatrixSet[], domain: DomainId): number {
  const [newest] = sets;
  if (newest?.domains) return newest.version;
  return current(matrix2013).find(({ id }) => id === domain)?.version ?? 1;
}
