import { policy } from '../policy.ts';

export const seeSocialMap = policy(
  'social-map.see',
  'Hosts, workers and partners look up what there is in the neighbourhood and print it for a resident.',
  ['host', 'generalist', 'coach', 'partner'],
);

export const keepSocialMap = policy(
  'social-map.keep',
  'A generalist or coach adds and changes what stands on the social map, and says that it was checked.',
  ['generalist', 'coach'],
);
