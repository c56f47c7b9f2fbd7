// Who looked (NEN 7513, AVG art. 5 lid 2 and art. 15). An entry says that somebody opened, changed or only saw something;
// never what stood there.

/** How somebody stood towards a household at the moment of an entry; the nearest counts. */
export const relations = ['coordinator', 'joined', 'consulted', 'emergency', 'team', 'none'] as const;
export type Relation = (typeof relations)[number];

/** What is known of a household to say who was near it. Decisions in order of time; instants in ISO 8601, UTC. */
export interface Nearness {
  teamId: string;
  decisions: readonly { kind: 'coordinator' | 'joined' | 'left'; accountId: string; at: string }[];
  /** `until` is the instant at which it ended or will end. */
  openings: readonly { kind: 'consulted' | 'emergency'; accountId: string; from: string; until: string }[];
}

/**
 * The relation of an account to a household at an instant. Who is in which team is not kept over time: being of the team
 * is judged by the teams of today.
 */
export function relationAt(
  { teamId, decisions, openings }: Nearness,
  { accountId, teamIds }: { accountId: string; teamIds: readonly string[] },
  at: string,
): Relation {
  const before = decisions.filter((one) => one.at <= at);
  if (before.findLast(({ kind }) => kind === 'coordinator')?.accountId === accountId) return 'coordinator';
  const own = before.findLast((one) => one.kind !== 'coordinator' && one.accountId === accountId);
  if (own?.kind === 'joined') return 'joined';
  const opened = openings.filter((one) => one.accountId === accountId && one.from <= at && at < one.until);
  if (opened.some(({ kind }) => kind === 'consulted')) return 'consulted';
  if (opened.length > 0) return 'emergency';
  return teamIds.includes(teamId) ? 'team' : 'none';
}

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
];

export const reasonIsAboutAccess = (action: string): boolean => aboutAccess.includes(action);

/** Rows a table for elsewhere may hold; more is no file somebody reads, but a copy of the audit. */
export const exportLimit = 10_000;
