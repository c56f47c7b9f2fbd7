import type { FamilyMeasures } from '../measures.ts';
import { seat } from './aside.ts';
import { standingOf, type Order } from './crossings.ts';
import { heightsOf } from './heights.ts';
import type { Ladder, Ways } from './ladder.ts';
import { Pen, type Lines } from './lines.ts';
import { placeAcross, Room } from './place.ts';
import { routesOf, type Routes } from './routes.ts';

/** A family in a given order: where everybody stands across, beginning at `edge`, and how the lines run. */
export interface Drawn {
  ladder: Ladder;
  ways: Ways;
  across: number[];
  routes: Routes;
  /** Where it ends on the right. */
  end: number;
}

export function drawIn(ladder: Ladder, ways: Ways, people: Order, measures: FamilyMeasures, edge = 0): Drawn {
  const order = people.map((row) => [...row]);
  for (const guest of ladder.guests) ladder.rowOf[guest.person] = seat(order, guest, ladder.kin);
  const room = new Room(ladder, standingOf(ladder, order), measures);
  const placed = placeAcross(ladder, order, room);
  const places = order.flat();
  const left = Math.min(...places.map((place) => placed[place]! - room.half(place)));
  const across = placed.map((at) => at - left + edge);
  const end = Math.max(...places.map((place) => across[place]! + room.half(place)));
  return { ladder, ways, across, routes: routesOf(ladder, across, room), end };
}

/** The lines of a family that is drawn alone. */
export function linesIn(drawn: Drawn, measures: FamilyMeasures): Lines {
  return new Pen(drawn, heightsOf([drawn.routes.corridors], measures), measures).draw();
}
