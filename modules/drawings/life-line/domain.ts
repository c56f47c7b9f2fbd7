import { z } from 'zod';
import { lifeAreaIds } from '../../../method/ids.ts';
import { compareParts } from '../compare.ts';

// The life line (N3): what somebody went through, in order; good above the line, hard below it.

/** How good or hard something was: from very hard to very good; 0 just happened. */
export const feelings = [-3, -2, -1, 0, 1, 2, 3] as const;

const firstYear = 1890;
const lastYear = 2100;
export const years = { first: firstYear, last: lastYear } as const;

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Is this a year, month or day that can stand on a line? Written 1998, 1998-05 or 1998-05-12. */
export function isTime(text: string): boolean {
  const [, year, month = '01', day = '01'] = form.exec(text) ?? [];
  if (year === undefined || Number(year) < firstYear || Number(year) > lastYear) return false;
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}

/** As precise as it is known. */
const Time = z.string().refine(isTime, { params: { rule: 'lifeTime' } });
const Age = z.number().int().min(0).max(120);

/** Something that happened, a period, or something that is hoped for. */
export const LifeEvent = z
  .object({
    part: z.literal('event'),
    name: z.string().trim().min(1).max(120),
    feeling: z.number().int().min(-3).max(3),
    from: Time.nullable(),
    /** How old they were, when it was told so; for when no year is known. */
    fromAge: Age.nullable(),
    /** Of a period: until when. */
    until: Time.nullable(),
    untilAge: Age.nullable(),
    /** Of a period: it goes on still. */
    isOngoing: z.boolean(),
    isAbout: z.boolean(),
    /** Has still to come, as far as is hoped. */
    isHoped: z.boolean(),
    isTurningPoint: z.boolean(),
    /** The birth of whose line it is: ages are placed by it. */
    isBirth: z.boolean(),
    /** Where it was put among the others; decides for what has no time, and for what has the same. */
    rank: z.number(),
    /** Who was there. */
    who: z.string().trim().max(80),
    personId: z.uuid().nullable(),
    area: z.enum(lifeAreaIds).nullable(),
    /** What helped them through. */
    helped: z.string().trim().max(300),
    note: z.string().trim().max(600),
  })
  .refine((event) => !endsBeforeItBegins(event), { path: ['until'], params: { rule: 'lifePeriod' } });
export type LifeEvent = z.infer<typeof LifeEvent>;

/** An event with the id that it keeps from moment to moment. */
export type Placed = LifeEvent & { id: string };

/** An event of which only the name is known. */
export const bareEvent: LifeEvent = {
  ...{ part: 'event', name: '', feeling: 0, from: null, fromAge: null, until: null, untilAge: null },
  ...{ isOngoing: false, isAbout: false, isHoped: false, isTurningPoint: false, isBirth: false, rank: 0 },
  ...{ who: '', personId: null, area: null, helped: '', note: '' },
};

export const eventOf = ({ id: _, ...event }: Placed): LifeEvent => event;

interface Span {
  from: string | null;
  fromAge: number | null;
  until: string | null;
  untilAge: number | null;
}

/** A period whose end lies before its beginning, as far as both are told in the same way. */
export function endsBeforeItBegins({ from, fromAge, until, untilAge }: Span): boolean {
  if (from !== null && until !== null) {
    const length = Math.min(from.length, until.length);
    return until.slice(0, length) < from.slice(0, length);
  }
  return from === null && until === null && fromAge !== null && untilAge !== null && untilAge < fromAge;
}

/** Better or worse by one, as far as there is room. */
export const felt = <E extends LifeEvent>(event: E, feeling: number): E => ({
  ...event,
  feeling: Math.min(3, Math.max(-3, feeling)),
});

/** Two moments beside each other: what became of every event. */
export const compareEvents = (before: readonly Placed[], after: readonly Placed[]) =>
  compareParts(before, after, changeOf);

/** Where it was put says nothing by itself: that an event was moved along is no change in a life. */
const told = ['name', 'from', 'fromAge', 'until', 'untilAge', 'isOngoing', 'isAbout', 'isHoped'] as const;
const toldBeside = ['isTurningPoint', 'isBirth', 'who', 'area', 'helped', 'note'] as const;

function changeOf(was: LifeEvent, is: LifeEvent): 'better' | 'worse' | 'otherwise' | 'same' {
  if (is.feeling !== was.feeling) return is.feeling > was.feeling ? 'better' : 'worse';
  return [...told, ...toldBeside].every((field) => is[field] === was[field]) ? 'same' : 'otherwise';
}
