import { versionOf, wordedAt } from '../../../../method/versions.ts';
import { windowModes } from '../../../../method/values/window.ts';
import type { BoardDefinition } from '../board.ts';

/** With, for, to or without somebody, by how much support one gives and how many bounds one sets (L6). */
export const helpingWindow: BoardDefinition = {
  ...{ toolId: 'window', version: versionOf(windowModes), columns: 2, rows: 2, links: 'axes' },
  fieldsAt: (version) =>
    wordedAt(windowModes, version)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, label, recognise, sounds, asksOfWorker, bounds, support }) => ({
        ...{ id, label, becomesPlan: false, ask: recognise, hints: [sounds, ...asksOfWorker] },
        column: support === 'much' ? 1 : 0,
        row: bounds === 'many' ? 0 : 1,
        ends: [support, bounds],
      })),
};
