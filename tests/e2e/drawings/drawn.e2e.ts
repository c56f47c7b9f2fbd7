import { afterAll, beforeAll } from 'vitest';
import { openDemo, type DemoPlace } from '../demo-place.ts';
import { walkEcogram } from './ecogram.ts';
import { walkGenogram } from './genogram.ts';
import { walkLifeLine } from './life-line.ts';

// What is drawn, on one demo: each walk has a drawing of its own.

let place: DemoPlace;
beforeAll(async () => {
  place = await openDemo('samira.elamrani');
});
afterAll(() => place.leave());

walkEcogram(() => place);
walkGenogram(() => place);
walkLifeLine(() => place);
