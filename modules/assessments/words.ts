import { lifeAreas } from '../../method/life-areas.ts';
import { lifeDomains } from '../../method/domains.ts';
import { matrixLevels } from '../../method/matrix-2013.ts';
import { participationLadder } from '../../method/participation-ladder.ts';
import { current, entryAt } from '../../method/versions.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { levels, rungs, type DomainId, type Level } from './domain.ts';
import { sentencesAt, versionInUse, type MatrixSet } from './matrix-words/domain.ts';

/** A life domain as a resident calls it: "Geld". */
export const domainName = (domain: DomainId, language: Language): string =>
  entryAt(lifeDomains, domain)?.label[language] ?? domain;

/** The five areas with their domains, in the order in which the table shows them. */
export function domainsByArea(language: Language) {
  const domains = current(lifeDomains);
  return current(lifeAreas).map(({ id, label }) => ({
    area: id,
    label: label[language],
    domains: domains.filter(({ area }) => area === id).map((domain) => domain.id),
  }));
}

/**
 * What to ask about a domain, and its five levels as sentences, in the version they were answered in (or the one in use).
 * `sets` are the organisation's own, newest first.
 */
export function domainWords(sets: readonly MatrixSet[], domain: DomainId, language: Language, version?: number) {
  const at = version ?? versionInUse(sets, domain);
  const found = sentencesAt(sets, domain, at);
  return {
    version: at,
    ask: found?.ask[language] ?? domainName(domain, language),
    hint: found?.hint[language] ?? '',
    sentences: levels.map((level) => ({
      level,
      // Words that are not here are not guessed: the level has a name.
      sentence: found?.levels[level - 1]?.[language] ?? levelName(level, language),
    })),
  };
}

const levelName = (level: Level, language: Language): string =>
  current(matrixLevels).find((entry) => entry.level === level)?.label[language] ?? String(level);

/** The six rungs, lowest first. */
export function ladderWords(language: Language, version?: number) {
  return rungs.map((rung) => {
    const all = participationLadder.filter((entry) => entry.rung === rung);
    const entry = all.find((one) => one.version === version) ?? current(all)[0];
    return {
      rung,
      version: entry?.version ?? 1,
      label: entry?.label[language] ?? String(rung),
      explain: entry?.explain[language] ?? '',
      counts: (entry?.counts ?? []).map((one) => one[language]),
    };
  });
}
