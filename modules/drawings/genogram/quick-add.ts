import type { Member } from './domain.ts';
import { addChild, addParent, addPartner, addSibling, somebody, type FamilyChange } from './edits.ts';
import { kinWords, type KinWord } from './kin-words.ts';
import type { Relatives } from './relatives.ts';
import { readWhen } from './when.ts';

/** Why a line was not put in the drawing; it stays where it was typed. */
export type LineProblem = 'no-kin' | 'further' | 'two-parents';

const diedWords = /(?:^|[\s,])(?:overleden|gestorven|died|deceased|†)(?=$|[\s,\d])/iu;
/** "1950", "rond 1950", "21-3-1950", "1950-2012": years at the end of a line. */
const endsInYears =
  /[\s,]((?:(?:rond|ongeveer|circa|ca\.?|about|around|±|~)\s*)?(?:\d{1,2}[-/]){0,2}\d{4})?(?:\s*[-–]\s*((?:\d{1,2}[-/]){0,2}\d{4}))?$/iu;

/**
 * Reads one line, such as "moeder Els 1950" or "ex Jan": what somebody is of the one who was chosen, what they are
 * called, and when they were born (and died). What is not understood is part of the name: nothing is lost.
 */
export function readRelative(line: string): { word: KinWord; member: Member } | 'no-kin' {
  const text = line.trim().replace(/\s+/gu, ' ');
  const found = wordAt(text);
  if (!found) return 'no-kin';
  let rest = ` ${text.slice(found.length)}`;
  const hasDied = diedWords.test(rest);
  rest = rest.replace(diedWords, ' ').replace(/[\s,]+$/u, '');
  const years = endsInYears.exec(rest);
  const [born, died] = [readWhen(years?.[1] ?? '') ?? null, readWhen(years?.[2] ?? '') ?? null];
  if (years && (born || died)) rest = rest.slice(0, years.index);
  // "overleden 2012" is the year somebody died.
  const isDeath = hasDied && born && !died && diedWords.test(` ${text.slice(0, text.length - years![0].length + 1)}$`);
  const name = rest.replace(/^[\s,:]+|[\s,]+$/gu, '').slice(0, 80);
  return {
    word: found.word,
    member: somebody(found.word.mark, {
      ...{ name, born: isDeath ? null : born, died: isDeath ? born : died, hasDied: hasDied || died !== null },
    }),
  };
}

/** The word that a line begins with; "foster son" is one word too. */
function wordAt(text: string): { word: KinWord; length: number } | undefined {
  const [first = '', second = ''] = text.split(/[\s,:]+/u);
  for (const typed of second === '' ? [first] : [`${first}-${second}`, first]) {
    const word = kinWords.get(typed.toLowerCase());
    if (word) return { word, length: typed.length };
  }
  return undefined;
}

/** What a line changes in the family, seen from somebody; or why it cannot be done. */
export function addLine(
  all: Relatives,
  of: string,
  line: string,
  newId: () => string,
): { name: string; changes: FamilyChange[] } | LineProblem {
  const read = readRelative(line);
  if (read === 'no-kin') return read;
  const { word, member } = read;
  const done = (changes: FamilyChange[]) => ({ name: member.name, changes });
  switch (word.kin) {
    case 'further':
      return 'further';
    case 'parent': {
      const changes = addParent(all, of, member, newId);
      return changes ? done(changes) : 'two-parents';
    }
    case 'sibling':
      return done(addSibling(all, of, member, newId, word.isTwin ? { isIdentical: false } : null));
    case 'partner':
      return done(addPartner(all, of, member, word.bond, newId));
    case 'child': {
      const couples = all.couplesOf(of);
      const couple = couples.findLast(
        ({ bond, other }) => other !== null && (bond === 'married' || bond === 'together'),
      );
      const to = (couple ?? couples.at(-1))?.id;
      return done(addChild(all, to === undefined ? { parent: of } : { coupleId: to }, member, newId, word.bond));
    }
    case 'animal': {
      const id = newId();
      const [home] = all.homesOf(of);
      const { id: homeId, ...inside } = home ?? { id: '' };
      return done([
        { partId: id, content: member },
        ...('memberIds' in inside && inside.memberIds.length < 40
          ? [{ partId: homeId, content: { ...inside, memberIds: [...inside.memberIds, id] } }]
          : []),
      ]);
    }
  }
}
