import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '../http/endpoint.ts';
import { call } from './call.ts';
import type { ProblemError } from './problem-error.ts';

interface Where<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  params?: z.input<P>;
  query?: z.input<Q>;
  /** For a read that is asked with POST, because what it asks with must not stand in an address. */
  body?: z.input<B>;
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Ask again so many milliseconds later, while the screen is open. */
  every?: number;
}

/** What the query cache needs to read an endpoint; its key starts with the id, so a write can name what it changed. */
export function reading<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  { params, query, body, enabled = true, every }: Where<P, Q, B> = {},
) {
  return queryOptions<z.output<R>, ProblemError>({
    queryKey: [endpoint.id, params ?? {}, query ?? {}, ...(body ? [body] : [])],
    queryFn: ({ signal }) =>
      call(endpoint, { signal, ...(params ? { params } : {}), ...(query ? { query } : {}), ...(body ? { body } : {}) }),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
}

/** Reads from the server and keeps what was read while the screen is open. */
export function useRead<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  where: Where<P, Q, B> = {},
): UseQueryResult<z.output<R>, ProblemError> {
  return useQuery(reading(endpoint, where));
}
