import { useMemo } from 'react';
import type { CaseDrawings } from '../../api.ts';
import { methodVersionOf } from '../../method-version.ts';
import { momentsOf, standing } from '../../pages/moments.ts';
import { useMoments } from '../../pages/use-moments.ts';
import type { Somebody } from '../domain.ts';
import { notYetDrawn } from '../known.ts';

const ecogram = { kind: 'ecogram', toolId: null } as const;

interface Drawing {
  caseId: string;
  /** Who stands in the middle. */
  middleId: string | null;
  people: CaseDrawings['people'];
  drawn: readonly Pick<Somebody, 'name' | 'personId'>[];
}

/** Who can be drawn with one tap: those of the last ecogram, also without a connection, and those of the household. */
export function useKnownPeople({ caseId, middleId, people, drawn }: Drawing): Somebody[] {
  const { around, isMissing } = useMoments(caseId, ecogram, methodVersionOf(ecogram));
  const last = around && momentsOf(around, 'ecogram').at(-1);
  // Until it is known who stands there, nobody is offered: "everybody" would be the household alone.
  const isKnown = around !== undefined || isMissing;
  return useMemo(() => {
    if (!isKnown) return [];
    return notYetDrawn(
      { elsewhere: standing(last?.parts ?? []).map((figure) => figure satisfies Somebody), people },
      drawn,
      middleId,
    );
  }, [isKnown, last, people, drawn, middleId]);
}
