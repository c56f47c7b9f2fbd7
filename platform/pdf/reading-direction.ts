import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Letters, and the marks that steer, of scripts written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A stretch of a line that runs one way, in the order in which it is drawn from left to right. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

export interface Directions {
  /** The paragraph as a whole starts at the right. */
  readonly rightToLeft: boolean;
  /** The stretches of the characters from `start` up to `end`, in the order in which they are drawn. */
  stretches(start: number, end: number): readonly Stretch[];
}

export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Works out the reading order of a paragraph (Unicode Standard Annex 9) once, for all of its lines. */
export function directionsOf(text: string): Directions {
  const embedding = bidi.getEmbeddingLevels(text);
  const base = embedding.paragraphs[0]?.level ?? 0;
  return {
    rightToLeft: base % 2 === 1,
    stretches(start, end) {
      const runs = levelRuns(text, embedding.levels, start, end);
      // Rule L2: from the deepest level outward, turn round each row of stretches at or above that level.
      const deepest = Math.max(0, ...runs.map((run) => run.level));
      for (let level = deepest; level >= 1; level--) turnRound(runs, level);
      return runs.map((run) => ({ text: asDrawn(run), rightToLeft: run.level % 2 === 1 }));
    },
  };
}

interface LevelRun {
  readonly text: string;
  readonly level: number;
}

function levelRuns(text: string, levels: Uint8Array, start: number, end: number): LevelRun[] {
  const runs: LevelRun[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && levels[at] === levels[from]) continue;
    runs.push({ text: text.slice(from, at), level: levels[from]! });
    from = at;
  }
  return runs;
}

function turnRound(runs: LevelRun[], level: number): void {
  let from = 0;
  while (from < runs.length) {
    if (runs[from]!.level < level) {
      from++;
      continue;
    }
    let to = from;
    while (to < runs.length && runs[to]!.level >= level) to++;
    runs.splice(from, to - from, ...runs.slice(from, to).reverse());
    from = to;
  }
}

/**
 * The shaping engine itself turns round a stretch that holds a letter written from right to left. It does not do so
 * for one of signs and spaces only, nor does it mirror brackets.
 */
function asDrawn(run: LevelRun): string {
  if (run.level % 2 === 0) return run.text;
  const mirrored = [...run.text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join('');
  if (rightToLeftLetter.test(mirrored)) return mirrored;
  return [...graphemes.segment(mirrored)]
    .map((part) => part.segment)
    .reverse()
    .join('');
}
