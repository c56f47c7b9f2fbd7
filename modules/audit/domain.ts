// Who looked (NEN 7513, AVG art. 5 lid 2 and art. 15). An entry says that somebody opened, changed or only saw something;
// never what stood there.

/** Where a page of the audit goes on: the instant and id of its last entry. */
export interface Cursor {
  at: string;
  id: string;
}

const cursorPattern =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

export const cursorText = ({ at, id }: Cursor): string => `${at}_${id}`;

/** Reads a cursor back; undefined for anything that is none. */
export function readCursor(text: string): Cursor | undefined {
  const [, at, id] = cursorPattern.exec(text) ?? [];
  return at !== undefined && id !== undefined && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined;
}

/**
 * Acts of which the reason is about access itself: why somebody looked or shut a door. What is written as the reason of
 * anything else belongs to the record, and the privacy officer does not read records.
 */
const aboutAccess: readonly string[] = [
  'breakGlass',
  'judgeEmergency',
  'openDomain',
  'restrictHousehold',
  'liftRestriction',
  'appointCoordinator',
  'changeAccount',
  'closeAccount',
  'reopenAccount',
  'giveLink',
];

export const reasonIsAboutAccess = (action: string): boolean => aboutAccess.includes(action);

/** Rows a table for elsewhere may hold; more is no file somebody reads, but a copy of the audit. */
export const exportLimit = 10_000;
