import type { Text } from '../../../../platform/i18n/messages.ts';
import type { nl } from '../messages.nl.ts';
import type { Problem } from '../making/problems.ts';

type T = Text<typeof nl>;
type Place = keyof (typeof nl)['place'];

const lists = { fields: 'field', answers: 'answer', bands: 'band', marks: 'mark' } as const;

/** Where something is, from the outside in: "Vraag 3, antwoord 2, Engels". */
function placeOf(path: Problem['path'], t: T): string {
  const said: string[] = [];
  let list: keyof typeof lists | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      const number = part + 1;
      const isInside = list === 'fields' && said.length > 0;
      if (list) said.push(t(isInside ? 'place.inside' : `place.${lists[list]}`, { number }));
      list = undefined;
    } else if (part in lists && path.at(-1) !== part) {
      list = part as keyof typeof lists;
    } else if (part === 'label' && said.length > 0) {
      continue;
    } else if (!transparent.has(part)) {
      said.push(t(`place.${known(part) ? part : 'tool'}`));
    }
  }
  const place = said.length === 0 ? t('place.tool') : said.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** Parts that are no place of their own for who reads. */
const transparent = new Set(['scale', 'id']);
const places = ['label', 'hint', 'when', 'watchOut', 'fields', 'answers', 'ask', 'help', 'low', 'high', 'from', 'to'];
const known = (part: string): part is Place =>
  [...places, 'only', 'picture', 'points', 'score', 'bands', 'upTo', 'kind', 'nl', 'en'].includes(part);

/** A mistake as a sentence with its place. */
export const problemWords = ({ path, problem }: Problem, t: T): string =>
  `${placeOf(path, t)}: ${t(`problem.${problem}`)}`;
