/** Work that comes back. It may be cut off at any moment and run again: the next time finishes what is left. */
export interface Job {
  /** Its key in the table `job`, for example `backup`. */
  readonly name: string;
  /** When it is due next, given the moment it was last due or done. */
  readonly next: (after: Date) => Date;
  readonly run: () => Promise<void>;
}

/** What became of a job so far; instants in ISO 8601, null when it never happened. */
export interface JobState {
  readonly name: string;
  readonly succeededAt: string | null;
  readonly failedAt: string | null;
}
