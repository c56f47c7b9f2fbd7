import { triptychColumns } from '../../../../method/network/triptych.ts';
import { versionOf, wordedAt } from '../../../../method/versions.ts';
import type { BoardDefinition } from '../board.ts';

/** The columns are filled left, right, middle: what has to happen follows from where one is and where one wants to be. */
const filled = ['unchanged', 'as-wished', 'what-must-happen'];

/** In six months if nothing changes, as wished, and between them what has to happen (N6). */
export const triptych: BoardDefinition = {
  ...{ toolId: 'triptych', version: versionOf(triptychColumns), columns: 3, rows: 1, links: 'none' },
  fieldsAt: (version) =>
    wordedAt(triptychColumns, version)
      .map(({ id, label, ask, hint, order, becomesPlan }) => ({
        ...{ id, label, ask, becomesPlan },
        ...{ hints: [hint], column: order - 1, row: 0 },
      }))
      .toSorted((a, b) => filled.indexOf(a.id) - filled.indexOf(b.id)),
};
