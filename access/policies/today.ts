import { policy } from '../policy.ts';

export const seeToday = policy(
  'today.see',
  'A generalist or coach opens the page of the day: what asks for attention in the cases and signals of their teams.',
  ['generalist', 'coach'],
);
