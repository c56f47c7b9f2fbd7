import type { z } from 'zod';
import { definitionProblems, Draft, WholeShape, type DefinitionProblem } from '../domain.ts';

// What a tool still lacks before it can be published, and what is wrong in a file, each with its place.

export const shapeProblemIds = ['missing', 'too-long', 'too-few', 'too-many', 'out-of-range', 'no-fit'] as const;
type ShapeProblem = (typeof shapeProblemIds)[number];

export interface Problem {
  /** Where: names of parts and places in lists, from the outside in. */
  path: readonly (string | number)[];
  problem: ShapeProblem | DefinitionProblem;
}

function shapeProblem(issue: z.core.$ZodIssue): ShapeProblem {
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? 'missing' : issue.origin === 'array' ? 'too-few' : 'out-of-range';
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'out-of-range';
  }
  return issue.code === 'invalid_type' && issue.input === undefined ? 'missing' : 'no-fit';
}

/** Everything that is wrong, in the order in which it stands; nothing when it can be published as it is. */
export function problemsOf(tool: unknown): Problem[] {
  const issues = WholeShape.safeParse(tool, { reportInput: true }).error?.issues ?? [];
  const draft = Draft.safeParse(tool).data;
  // That a part of the picture has no question yet is said once, of the picture.
  const isUnchosen = ({ path }: { path: PropertyKey[] }) => draft && path[0] === 'picture' && path.length === 2;
  return [
    ...issues
      .filter((issue) => !isUnchosen(issue))
      .map((issue) => ({
        path: issue.path.filter((part) => typeof part !== 'symbol'),
        problem: shapeProblem(issue),
      })),
    ...(draft ? definitionProblems(draft) : []),
  ];
}
