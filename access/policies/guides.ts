import { policy } from '../policy.ts';

export const readGuides = policy(
  'guides.read',
  'Hosts, workers and coaches read and print the guides of the way of working; nothing about anybody stands in them.',
  ['host', 'generalist', 'coach'],
);
