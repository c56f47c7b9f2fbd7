import type { lifeAreaIds } from '../../method/ids.ts';
import { lifeAreas } from '../../method/life-areas.ts';
import { current, entryAt } from '../../method/versions.ts';
import type { Language } from '../../platform/i18n/messages.ts';

// The areas of a life, where a drawing tells them apart.

export type LifeAreaId = (typeof lifeAreaIds)[number];

export const areaWord = (id: string, language: Language) => entryAt(lifeAreas, id)?.label[language] ?? id;

const areaWords = new Map(
  current(lifeAreas).flatMap(({ id, label }) =>
    [label.nl, label.en].map((word): [string, LifeAreaId] => [word.toLowerCase(), id]),
  ),
);
/** The area that is called so in either language; undefined for another word. */
export const areaIn = (word: string): LifeAreaId | undefined => areaWords.get(word.trim().toLowerCase());
