import { useRead } from '../../../platform/web/use-read.ts';
import { listMatrixSets } from '../matrix-words/api.ts';

/** The organisation's own sentences of the matrix, newest first; empty as long as they are on their way. */
export function useMatrixSets() {
  const read = useRead(listMatrixSets);
  return { read, data: read.data?.sets ?? [] };
}
