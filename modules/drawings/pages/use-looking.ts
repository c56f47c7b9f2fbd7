import { useEffect, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useRead } from '../../../platform/web/use-read.ts';
import { getDrawingStamp, listDrawings, type CaseDrawings } from '../api.ts';
import { stampOf } from '../domain.ts';
import type { Series } from './moments.ts';

/** Milliseconds between looks whether a colleague drew something. */
const lookEvery = 5_000;

/** Asks every few seconds whether there is something new, and only then reads: every reading is a look that is kept. */
export function useLooking(
  caseId: string,
  { kind, toolId }: Series,
  { data: known, dataUpdatedAt: knownAt }: { data: CaseDrawings | undefined; dataUpdatedAt: number },
): void {
  const queries = useQueryClient();
  const of = useMemo(() => ({ kind, toolId }), [kind, toolId]);
  const { data: latest, dataUpdatedAt: latestAt } = useRead(getDrawingStamp, {
    ...{ params: { caseId }, query: of, every: lookEvery },
    enabled: known !== undefined,
  });
  useEffect(() => {
    // What was read after the last look has it already.
    if (!latest || !known || latestAt < knownAt || latest.stamp === stampOf(known.drawings)) return;
    void queries.invalidateQueries({ queryKey: [listDrawings.id, { caseId }, of] });
  }, [latest, latestAt, known, knownAt, of, caseId, queries]);
}
