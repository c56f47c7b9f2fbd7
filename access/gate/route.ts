import type { z } from 'zod';
import type { Policy } from '../policy.ts';
import type { Viewer } from '../viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import type { FileStore, TakenFile } from '../../platform/files/file-store.ts';
import type { Vault } from '../../platform/vault/vault.ts';

/** What a handler works with; `tx` sees only the rows of the viewer and commits when the handler returns. */
export interface Context<Params, Query, Body, Subject> {
  tx: Tx;
  viewer: Viewer;
  params: Params;
  query: Query;
  body: Body;
  /** The record the policy decided on. */
  subject: Subject;
  /** The address people use for this installation. */
  publicUrl: string;
  /** Seals and opens what must not stand readable in the database. */
  vault: Vault;
  /** The files that were brought in. */
  files: FileStore;
  /** With an upload: the file, on disk and sealed. It counts once this transaction keeps its key. */
  file: TakenFile | undefined;
  /** Does something after this transaction has committed, such as taking a file away; it may fail and be done later. */
  afterCommit: (work: () => Promise<void>) => void;
  /** Completes the audit entry of this call: further records, the reason the person gave, the households that appeared. */
  audit: (more: AuditDetails) => void;
}

export interface AuditDetails {
  objects?: Record<string, string>;
  reason?: string;
  /** Ids of the households in a list of results. */
  found?: readonly string[];
  /** Of whom the words are, where that is somebody else. */
  onBehalfOf?: string;
}

/** A call and who may make it. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  Subject = unknown,
> {
  endpoint: Endpoint<Params, Query, Body, Reply>;
  policy: Policy<Subject>;
  /**
   * Loads the record the policy decides on, before the body is looked at; undefined means "not there".
   * Left out where the policy needs no record.
   */
  subject?: (at: { tx: Tx; viewer: Viewer; params: z.output<Params> }) => Promise<Subject | undefined>;
  /**
   * `person`: this call shows a person's record, so the look itself is kept. `found`: records only appear in a list of
   * results, which is something else than opening one. Writes are always kept.
   */
  reads?: 'person' | 'found';
  /**
   * A password or key stands in the body or the reply of this write: neither the reply nor a fingerprint of the body is
   * kept with its idempotency key. Doing it twice must be harmless, or refused by a rule of its own.
   */
  isSecret?: boolean;
  /**
   * For what somebody at an open screen must not be able to do: the person must have shown in the last minutes, with
   * password, second step or at the identity provider, that it is them. Otherwise `step-up-needed`; the screen asks and
   * repeats the call.
   */
  stepUp?: boolean;
  /** Answered also to whoever must set up a second step first, because it is part of that; everything else is refused. */
  beforeSecondStep?: boolean;
  /** This write has to do with the rights of the resident: it goes on while processing of the file is frozen. */
  whileFrozen?: boolean;
  handle: (context: Context<z.output<Params>, z.output<Query>, z.output<Body>, Subject>) => Promise<z.input<Reply>>;
}

/** A route of any shape, for lists of them. */

export type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType, never>;

type Rest<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType, Reply extends z.ZodType, S> = Omit<
  Route<Params, Query, Body, Reply, S>,
  'endpoint' | 'policy' | 'subject'
>;

/**
 * Binds a call to its policy and its handler; there is no way to make a route without a policy. With a subject, the
 * policy decides on that record before anything else is read; without one, only the role is decided here and the
 * handler asks `requirePermission` for what the body names.
 */
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
  Subject,
>(
  endpoint: Endpoint<Params, Query, Body, Reply>,
  rest: Rest<Params, Query, Body, Reply, Subject> & {
    policy: Policy<NoInfer<Subject>>;
    subject: NonNullable<Route<Params, Query, Body, Reply, Subject>['subject']>;
  },
): AnyRoute;
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
>(
  endpoint: Endpoint<Params, Query, Body, Reply>,
  rest: Rest<Params, Query, Body, Reply, undefined> & { policy: Policy<never> },
): AnyRoute;
export function route(endpoint: Endpoint, rest: object): AnyRoute {
  // What a write answered is kept with its key, as JSON: a document would not come back the same.
  if (endpoint.replyType && endpoint.method !== 'GET') throw new Error(`${endpoint.id} gives a document but is no GET`);
  return { endpoint, ...rest } as unknown as AnyRoute;
}
