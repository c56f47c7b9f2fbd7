// What can be said about a file, as a closed list: with one of the first the file stays out, the others are told beside
// what was read. A line of 0 is about the file as a whole.

export const refusingIds = [
  'empty',
  'too-large',
  'zip',
  'not-gedcom',
  'no-head',
  'version-missing',
  'version-unknown',
  'line-unreadable',
  'level-jump',
  'too-deep',
  'double-xref',
  'no-trailer',
  'too-many-people',
  'too-many-parts',
] as const;

export const tellingIds = [
  'encoding-other',
  'encoding-unknown',
  'character-unknown',
  'cut-off',
  'after-trailer',
  'conc-in-7',
  'cont-misplaced',
  'xref-below',
  'at-sign',
  'pointer-nowhere',
  'pointer-wrong',
  'one-sided',
  'partner-twice',
  'third-partner',
  'parents-unknown',
  'child-twice',
  'own-ancestor',
  'pedigree-unknown',
  'adoption-unclear',
  'twins-apart',
  'sex-unknown',
  'name-cut',
  'note-cut',
  'signs-removed',
  'date-unreadable',
  'date-no-such-day',
  'date-about',
  'date-calendar',
  'date-dual-year',
  'date-before-christ',
  'own-tag-unreadable',
  'home-too-full',
  'alone',
  'nobody',
  'more',
] as const;

export type RefusingId = (typeof refusingIds)[number];
export type TellingId = (typeof tellingIds)[number];
export type GedcomProblemId = RefusingId | TellingId;

export interface GedcomProblem {
  line: number;
  id: GedcomProblemId;
  words?: Readonly<Record<string, string | number>>;
}

/** Nobody reads more than this, and a broken file of five megabytes would have hundreds of thousands. */
const mostTold = 200;
const mostRefusals = 20;
const longestValue = 80;

/** What is noticed while a file is read. */
export class Problems {
  readonly #refusals: GedcomProblem[] = [];
  readonly #told: GedcomProblem[] = [];
  #untold = 0;

  refuse(line: number, id: RefusingId, words?: GedcomProblem['words']): void {
    if (this.#refusals.length < mostRefusals) this.#refusals.push(problem(line, id, words));
  }

  tell(line: number, id: TellingId, words?: GedcomProblem['words']): void {
    if (this.#told.length < mostTold) this.#told.push(problem(line, id, words));
    else this.#untold += 1;
  }

  get isRefused(): boolean {
    return this.#refusals.length > 0;
  }

  /** So much is wrong that nobody needs to know the rest. */
  get isFull(): boolean {
    return this.#refusals.length === mostRefusals;
  }

  /** In the order of the file. Of a file that is refused only why: what was doubtful in it matters when it can be read. */
  all(): GedcomProblem[] {
    const byLine = (a: GedcomProblem, b: GedcomProblem) => a.line - b.line;
    if (this.isRefused) return this.#refusals.toSorted(byLine);
    const inOrder = this.#told.toSorted(byLine);
    return this.#untold === 0 ? inOrder : [...inOrder, problem(0, 'more', { count: this.#untold })];
  }
}

function problem(line: number, id: GedcomProblemId, words: GedcomProblem['words']): GedcomProblem {
  if (!words) return { line, id };
  const short = Object.entries(words).map(([name, word]) => [
    name,
    typeof word === 'string' ? [...word.slice(0, 2 * longestValue)].slice(0, longestValue).join('') : word,
  ]);
  return { line, id, words: Object.fromEntries(short) as GedcomProblem['words'] };
}
