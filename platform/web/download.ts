import { useMutation } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Endpoint } from '../http/endpoint.ts';
import { addressOf, answered } from './call.ts';
import type { ProblemError } from './problem-error.ts';

/** Fetches a document and gives it to the device as a file; a refusal is an answer on the screen, not a page of code. */
export function useDownload<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  query?: z.input<Q>,
) {
  return useMutation<undefined, ProblemError>({
    mutationFn: async () => {
      const response = await answered('GET', addressOf(endpoint, query ? { query } : {}), { key: uuidv7() });
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      const address = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = name ?? 'keukentafel';
      link.click();
      // Not at once: the browser starts reading after the click.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return undefined;
    },
  });
}
