import { policy } from '../policy.ts';

export const findAnything = policy(
  'find.anything',
  'Workers find what belongs to their teams and the cases opened to them; a host finds the own signals.',
  ['host', 'generalist', 'coach'],
);
