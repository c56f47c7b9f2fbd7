import { isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

// Not the administrator: whoever looks after the program never sees what households live with, and a file shows it.
const coaches: readonly Role[] = ['coach'];

export const listImports = policy(
  'caseload.list-imports',
  'A coach lists the files brought in for their teams.',
  coaches,
);

export const bringIn = policy<{ teamId: string }>(
  'caseload.bring-in',
  'A coach brings an existing caseload in for a team they belong to; an administrator does not, because the file shows what households live with.',
  coaches,
  isOfTeam,
);

export const takeOut = policy(
  'caseload.take-out',
  'A coach takes the households of the own teams out as a file; each household in it is kept in the audit as read.',
  coaches,
);
