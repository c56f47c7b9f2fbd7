import { lazy, Suspense } from 'react';
import type { FragmentAction } from '../../modules/conversations/pages/fragment-action.ts';

const MakeGoal = lazy(() =>
  import('../../modules/plans/pages/make-goal.tsx').then((page) => ({ default: page.MakeGoal })),
);

/** What rooms offer to do with something that was said, in the order in which it is offered. */
export const fragmentActions: readonly FragmentAction[] = [
  {
    id: 'make-goal',
    isFor: ({ onTable }) => onTable,
    draw: ({ caseId, fragment }) => (
      <Suspense>
        <MakeGoal caseId={caseId} fragment={fragment} />
      </Suspense>
    ),
  },
];
