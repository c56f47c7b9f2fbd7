/** What looking up needs; every entry of this room has it. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * The newest version of every entry, in the order of the list. A file keeps all versions it ever published in one list,
 * so a screen that starts something new asks for these, and one that shows something old asks for {@link entryAt}.
 */
export function current<E extends Versioned>(entries: readonly E[]): E[] {
  const newest = new Map<string, E>();
  for (const entry of entries) {
    const known = newest.get(entry.id);
    if (!known || known.version < entry.version) newest.set(entry.id, entry);
  }
  return [...newest.values()];
}

/** The entries as they were worded when the newest of them had this version: of each the last one up to it. */
export const wordedAt = <E extends Versioned>(entries: readonly E[], version: number): E[] =>
  current(entries.filter((entry) => entry.version <= version));

/** The version of a whole list: that of its newest entry. */
export const versionOf = (entries: readonly Versioned[]): number => Math.max(...entries.map(({ version }) => version));

/** One entry by id, in the version it was used in, or the newest when no version is given; undefined when it never was. */
export function entryAt<E extends Versioned>(entries: readonly E[], id: string, version?: number): E | undefined {
  return version === undefined
    ? current(entries).find((entry) => entry.id === id)
    : entries.find((entry) => entry.id === id && entry.version === version);
}
