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

/** One entry by id, in the version it was used in, or the newest when no version is given; undefined when it never was. */
export function entryAt<E extends Versioned>(entries: readonly E[], id: string, version?: number): E | undefined {
  return version === undefined
    ? current(entries).find((entry) => entry.id === id)
    : entries.find((entry) => entry.id === id && entry.version === version);
}
