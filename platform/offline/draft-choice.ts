/** A draft as one window kept it, opened. */
export interface KeptDraft<T> {
  readonly slot: string;
  readonly value: T;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** The version of the record that the person saw when this draft was begun. */
  readonly version: number | undefined;
}

export interface DraftChoice<T> {
  /** What this window goes on with, or null when there is nothing of its own or left behind. */
  readonly mine: KeptDraft<T> | null;
  /** What differs from it in other windows, those that are still open first, then the newest first. */
  readonly others: readonly KeptDraft<T>[];
  /** The same text as `mine`, left by windows that are gone: may be removed. */
  readonly duplicates: readonly KeptDraft<T>[];
}

/**
 * Which kept draft a window goes on with: its own; otherwise the newest of a window that is gone, for after a crash
 * the window itself is a new one. A draft of a window that is still open is never taken: someone is typing there.
 */
export function chooseDraft<T>(
  kept: readonly KeptDraft<T>[],
  ownSlot: string,
  openSlots: ReadonlySet<string>,
): DraftChoice<T> {
  const newestFirst = kept.toSorted((a, b) => b.updatedAt - a.updatedAt);
  const mine =
    newestFirst.find((draft) => draft.slot === ownSlot) ??
    newestFirst.find((draft) => !openSlots.has(draft.slot)) ??
    null;
  return { mine, ...compareDrafts(newestFirst, mine, openSlots) };
}

/** The drafts beside `mine`, for a window that already goes on with something. */
export function compareDrafts<T>(
  kept: readonly KeptDraft<T>[],
  mine: KeptDraft<T> | null,
  openSlots: ReadonlySet<string>,
): Pick<DraftChoice<T>, 'others' | 'duplicates'> {
  const rest = kept.filter((draft) => draft.slot !== mine?.slot).toSorted((a, b) => b.updatedAt - a.updatedAt);
  const isSame = (draft: KeptDraft<T>) => mine !== null && isSameValue(draft.value, mine.value);
  const isOpen = (draft: KeptDraft<T>) => openSlots.has(draft.slot);
  return {
    others: rest.filter((draft) => !isSame(draft)).toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a))),
    duplicates: rest.filter((draft) => isSame(draft) && !isOpen(draft)),
  };
}

/** Drafts are JSON, so equal JSON is equal text; another order of fields counts as different, which only shows more. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
