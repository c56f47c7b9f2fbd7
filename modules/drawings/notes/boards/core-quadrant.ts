import { versionOf, wordedAt } from '../../../../method/versions.ts';
import { quadrantCorners } from '../../../../method/values/core-quadrant.ts';
import type { BoardDefinition } from '../board.ts';

/** Round with the clock, from the top left. */
const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Quality, pitfall, challenge and allergy, each following from the one before (L3). */
export const coreQuadrant: BoardDefinition = {
  ...{ toolId: 'core-quadrant', version: versionOf(quadrantCorners), columns: 2, rows: 2, links: 'arrows' },
  fieldsAt: (version) =>
    wordedAt(quadrantCorners, version)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, label, hint, reflect }, index) => {
        const [column = 0, row = 0] = corners[index] ?? [];
        return { id, label, ask: hint, hints: reflect, column, row, becomesPlan: false };
      }),
};
