import { afterAll, beforeAll } from 'vitest';
import { openDemo, type DemoPlace } from '../demo-place.ts';
import { walkBoards } from './boards.ts';
import { walkSheet } from './sheet.ts';
import { walkTriptych } from './triptych.ts';

// What is written and filled in, on one demo: each walk has a board or a sheet of its own.

let place: DemoPlace;
beforeAll(async () => {
  place = await openDemo('samira.elamrani');
});
afterAll(() => place.leave());

walkTriptych(() => place);
walkBoards(() => place);
walkSheet(() => place);
