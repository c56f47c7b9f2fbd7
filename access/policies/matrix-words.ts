import { policy } from '../policy.ts';

export const seeMatrixWords = policy(
  'matrix-words.see',
  'Workers, coaches and administrators read the sentences of the self-sufficiency matrix: words, nothing of anybody.',
  ['generalist', 'coach', 'admin'],
);

export const loadMatrixWords = policy(
  'matrix-words.load',
  'A coach or administrator loads the sentences that the organisation may use, and puts them to use.',
  ['coach', 'admin'],
);
