import { z } from 'zod';
import { lifeDomainIds } from '../../../method/ids.ts';
import { matrix2013 } from '../../../method/matrix-2013.ts';
import { current } from '../../../method/versions.ts';

// Own sentences of the self-sufficiency matrix (method C9; C appendix III), loaded by an organisation that may use them.

/** Versions from here on are an organisation's; below are those of the product. */
export const firstOwnVersion = 1001;

export const longestSentence = 600;
export const longestRights = 300;

const Sentence = z.string().trim().min(1).max(longestSentence);
/** English may be left out: then the Dutch stands there. */
const Sentences = z.strictObject({ nl: Sentence, en: Sentence });

export const DomainSentences = z.strictObject({
  domain: z.enum(lifeDomainIds),
  /** What is asked, and what the worker minds beside it. */
  ask: Sentences,
  hint: Sentences,
  /** Level 1 (acute) first. */
  levels: z.tuple([Sentences, Sentences, Sentences, Sentences, Sentences]),
});
export type DomainSentences = z.infer<typeof DomainSentences>;

/** All eleven domains, each once. */
export const AllDomains = z
  .array(DomainSentences)
  .length(lifeDomainIds.length)
  .refine((all) => new Set(all.map(({ domain }) => domain)).size === lifeDomainIds.length);

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
  domain: DomainSentences['domain'],
  version: number,
): DomainSentences | undefined {
  if (version >= firstOwnVersion) {
    return sets.find((set) => set.version === version)?.domains?.find((one) => one.domain === domain);
  }
  const entry = matrix2013.find((one) => one.id === domain && one.version === version);
  return entry && { domain, ask: entry.ask, hint: entry.hint, levels: [...entry.levels] };
}

/** The version that a new answer to a domain gets; `sets` newest first. */
export function versionInUse(sets: readonly MatrixSet[], domain: DomainSentences['domain']): number {
  const [newest] = sets;
  if (newest?.domains) return newest.version;
  return current(matrix2013).find(({ id }) => id === domain)?.version ?? 1;
}
