import { isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';

export const setLimits = policy<{ teamId: string }>(
  'limit.set',
  'A coach sets where the work of the own team ends: the lines of do, consult and hand over, and the cut per product.',
  ['coach'],
  isOfTeam,
);
