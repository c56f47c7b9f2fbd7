import type { Language } from '../../../../platform/i18n/messages.ts';
import { endsBeforeItBegins, isTime, type LifeEvent } from '../domain.ts';
import { noTime, readPointAlone, type SaidTime } from '../quick-time.ts';
import { pointWords } from '../words.ts';

/** How somebody knows when it was. */
export type TimeHow = 'date' | 'age' | 'none';

/** When it was, as it is being filled in; what is typed stays while one changes how it is told. */
export interface TimeDraft {
  how: TimeHow;
  from: string;
  until: string;
  fromAge: number | null;
  untilAge: number | null;
  isOngoing: boolean;
  isAbout: boolean;
}

/** What is wrong with it: the beginning or the end cannot be read, or they stand the wrong way round. */
export type TimeProblem = 'from' | 'until' | 'period';

export function draftOf(event: LifeEvent, language: Language): TimeDraft {
  const { from, until, fromAge, untilAge, isOngoing, isAbout } = event;
  return {
    how: from !== null ? 'date' : fromAge !== null ? 'age' : 'none',
    from: from === null ? '' : pointWords(from, language),
    until: until === null ? '' : pointWords(until, language),
    ...{ fromAge, untilAge, isOngoing, isAbout },
  };
}

/** What the fields say, or what is wrong with them. */
export function timeIn(draft: TimeDraft): SaidTime | TimeProblem {
  const { how, fromAge, untilAge, isOngoing, isAbout } = draft;
  if (how === 'none') return noTime;
  if (how === 'age') {
    if (fromAge === null) return noTime;
    const said = { ...noTime, fromAge, untilAge: isOngoing ? null : untilAge, isOngoing, isAbout };
    return endsBeforeItBegins(said) ? 'period' : said;
  }
  if (draft.from.trim() === '') return draft.until.trim() === '' ? noTime : 'from';
  const from = pointIn(draft.from);
  const until = isOngoing || draft.until.trim() === '' ? null : pointIn(draft.until);
  if (from === undefined) return 'from';
  if (until === undefined) return 'until';
  const said = { ...noTime, from, until, isOngoing, isAbout };
  return endsBeforeItBegins(said) ? 'period' : said;
}

function pointIn(text: string): string | undefined {
  const point = readPointAlone(text);
  return point !== undefined && isTime(point) ? point : undefined;
}
