import { describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { Problem, QueuedWrite } from '../../../platform/offline/delivery.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { beginDrawing, putDrawingPart, type Drawing } from '../api.ts';
import type { Figure } from '../ecogram/domain.ts';
import { beginGroup, groupOf, strandedIn, withBegun } from './moments.ts';

const anna: Figure = {
  ...{ name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false, ring: 2, angle: 40 },
  ...{ bond: 'strong', receives: ['emotional'], gives: [], personId: null },
};
const [caseId, first, next, partId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()] as const;
const moment: Drawing = {
  ...{
    id: first,
    kind: 'ecogram',
    toolId: null,
    personId: null,
    onDay: '2026-11-01',
    methodVersion: 1,
    isClosed: false,
    byName: 'Sam',
  },
  parts: [{ id: partId, version: 3, content: anna }],
};
const ecogram = { kind: 'ecogram', toolId: null } as const;
const waits = { accountId: uuidv7(), queuedAt: 1, problem: null };
const begin: QueuedWrite = {
  ...{
    ...waits,
    id: uuidv7(),
    method: 'POST',
    path: pathOf(beginDrawing, { caseId }),
    group: beginGroup(caseId, ecogram),
  },
  body: { id: next, kind: 'ecogram', after: first, onDay: '2026-11-20', personId: null },
};
const put = (drawingId: string, content: Figure | null, problem: Problem | null = null): QueuedWrite => ({
  ...{ ...waits, id: uuidv7(), method: 'PUT', group: `drawing/${drawingId}/${partId}`, problem },
  ...{ path: pathOf(putDrawingPart, { caseId, drawingId, partId }), body: { ...ecogram, version: 3, content } },
});
const closed: Problem = { status: 422, title: 'Closed' };

describe('a moment that was begun without a connection', () => {
  test('is worked on at once, with who stood in the last one as drawn here', () => {
    const all = withBegun([moment], [put(first, { ...anna, ring: 1 }), begin], caseId, ecogram, 3);
    expect(all.map(({ id, isClosed }) => [id, isClosed])).toEqual([
      [first, true],
      [next, false],
    ]);
    // The version of the instrument as it is today, not of the moment before.
    expect(all[1]?.methodVersion).toBe(3);
    expect(all[1]?.parts).toMatchObject([{ id: partId, version: 1, content: { ring: 1 } }]);
  });

  test('begins without who was taken out, and stands once when it has arrived', () => {
    expect(withBegun([moment], [put(first, null), begin], caseId, ecogram, 3)[1]?.parts).toEqual([]);
    const arrived = { ...moment, id: next };
    expect(withBegun([moment, arrived], [begin], caseId, ecogram, 3)).toEqual([moment, arrived]);
    expect(withBegun([moment], [begin], uuidv7(), ecogram, 3)).toEqual([moment]);
  });

  test('goes out before what is drawn in it; other parts do not wait for each other', () => {
    expect(groupOf([begin], { caseId, drawingId: next, partId }, ecogram)).toBe(begin.group);
    expect(groupOf([{ ...put(next, anna), group: begin.group }], { caseId, drawingId: next, partId }, ecogram)).toBe(
      begin.group,
    );
    expect(groupOf([begin], { caseId, drawingId: first, partId }, ecogram)).toBe(`drawing/${first}/${partId}`);
    expect(groupOf([], { caseId, drawingId: next, partId }, ecogram)).toBe(`drawing/${next}/${partId}`);
  });
});

test('what was refused in a moment that a colleague left is found, and what still waits is not', () => {
  const refused = put(first, anna, closed);
  expect(strandedIn([refused, put(first, null), begin], caseId, { ...ecogram, id: next })).toHaveLength(2);
  expect(strandedIn([refused], caseId, { ...ecogram, id: first })).toEqual([]);
  expect(strandedIn([put(first, anna)], caseId, { ...ecogram, id: next })).toEqual([]);
  expect(strandedIn([refused], uuidv7(), { ...ecogram, id: next })).toEqual([]);
});
