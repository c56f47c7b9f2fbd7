import { captureSignal, firstContact, makeHousehold, pickUp } from './to-the-door.ts';
import { scooter } from './scooter.ts';
import type { Walk } from './walk.ts';

export const stories = { scooter };

export const chapters: Record<string, (walk: Walk) => Promise<void>> = {
  captureSignal: (walk) => captureSignal(walk, walk.worker),
  pickUp,
  firstContact,
  makeHousehold,
};
