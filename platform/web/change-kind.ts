import type { z } from 'zod';
import type { DraftField, FieldMaker } from '../../ui/conflict-view/draft-fields.ts';
import type { Endpoint } from '../http/endpoint.ts';

/**
 * How one kind of record is changed by hand. Said once, it serves the dialog, the two versions side by side, and what
 * waited on the device and met a newer version on delivery.
 */
export interface ChangeKind<
  P extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
  D = unknown,
> {
  /** Answers with the record, which carries its version; with a stale version `current` is that same record. */
  endpoint: Endpoint<P, z.ZodType, B, R>;
  /** How a new one is added, by the same form. */
  add?: Endpoint<z.ZodType, z.ZodType, z.ZodType, R>;
  /** The reads that show something else afterwards. */
  refreshes: readonly { id: string }[];
  draftOf: (record: z.output<R>) => D;
  /** The body without the version; null when it cannot be sent yet, which the dialog then says beside its fields. */
  bodyOf: (draft: NoInfer<D>) => Record<string, unknown> | null;
  /** A hook: how the draft reads, field by field. */
  useFields: (params: Partial<z.output<P>>, part: FieldMaker<NoInfer<D>>) => readonly DraftField<NoInfer<D>>[];
  /** Who made the record as it is now; a colleague when that is not known. */
  theirName?: (record: z.output<R>) => string | null;
}

/** Any record that is changed has a version. */
export type Versioned = z.ZodType<{ version: number }>;

/** Keeps the types of a kind together. */
export const changeKind = <P extends z.ZodType, B extends z.ZodType, R extends Versioned, D>(
  kind: ChangeKind<P, B, R, D>,
): ChangeKind<P, B, R, D> => kind;
