import { policy } from '../policy.ts';

export const seeTools = policy(
  'toolbox.see',
  'Workers, coaches and administrators see the tools of the toolbox: forms, with nothing filled in.',
  ['generalist', 'coach', 'admin'],
);

export const makeTools = policy(
  'toolbox.make',
  'A coach or administrator makes tools, changes and publishes them, and retires those that are not used any more.',
  ['coach', 'admin'],
);
