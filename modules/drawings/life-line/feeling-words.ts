// How good or hard something was, in the words that people have for it, in both languages.

const words: readonly (readonly [number, string])[] = [
  [3, 'prachtig|geweldig|fantastisch|heerlijk|schitterend|dolgelukkig|wonderful|great|fantastic|amazing|beautiful'],
  [2, 'mooi|goed|fijn|leuk|blij|gelukkig|trots|gezellig|good|nice|happy|lovely|proud|fun'],
  [1, 'redelijk|ging wel|best goed|best fijn|prima|wel goed|oké|ok|okay|fine|all right|quite good'],
  [0, 'gewoon|neutraal|gebeurde gewoon|neither|neutral|just happened'],
  [
    -1,
    'lastig|niet leuk|niet fijn|niet goed|minder|jammer|beetje moeilijk|beetje zwaar|tricky|not nice|not good|a bit hard',
  ],
  [-2, 'moeilijk|zwaar|slecht|verdrietig|naar|rot|eenzaam|pijnlijk|hard|bad|sad|difficult|tough|lonely|painful'],
  [-3, 'verschrikkelijk|vreselijk|afschuwelijk|ramp|kapot|awful|terrible|horrible|dreadful'],
];
const feelings = new Map(words.flatMap(([feeling, all]) => all.split('|').map((word) => [word, feeling] as const)));
const strong = /^(?:heel|erg|zeer|ontzettend|super|very|really|extremely)(?: heel| erg| very)? /;
const small = /^(?:een )?beetje |^a (?:bit|little) /;

/** -3 to 3 for words such as "heel zwaar" or "+2"; undefined for other words. */
export function feelingIn(text: string): number | undefined {
  if (/^[+-]?[0-3]$/.test(text)) return Number(text) + 0;
  const said = feelings.get(text);
  if (said !== undefined) return said;
  const [stronger, smaller] = [feelings.get(text.replace(strong, '')), feelings.get(text.replace(small, ''))];
  if (stronger !== undefined && strong.test(text)) return Math.sign(stronger) * 3;
  if (smaller !== undefined && small.test(text)) return Math.sign(smaller);
  return undefined;
}
