import { stopsOf } from './along-time.ts';
import { layOutLying } from './lying-layout.ts';
import { lying, type Measures } from './measures.ts';
import { yearOf, type InTime } from './order.ts';
import type { Layout, WhenOf } from './places.ts';
import { layOutUpright } from './upright-layout.ts';

/**
 * Where everything stands. The same events give the same picture. Along the line an event keeps its order, and as far
 * as there is room its distance in time; how far from the line is how good or hard it was. No words lie over others or
 * over a sign.
 */
export function layOut(
  events: readonly InTime[],
  { today, whenOf }: { today: string; whenOf: WhenOf },
  measures: Measures = lying,
): Layout {
  const stops = stopsOf(events, yearOf(today));
  return measures.isUpright ? layOutUpright(stops, whenOf, measures) : layOutLying(stops, whenOf, measures);
}
