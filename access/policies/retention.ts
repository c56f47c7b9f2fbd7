import { policy } from '../policy.ts';

export const seeRetention = policy(
  'retention.see',
  'The privacy officer sees of every team what will go and when, a coach of the own teams what they may see, an administrator only that there is something; nobody sees its content there.',
  ['privacy', 'coach', 'admin'],
);

export const holdPiece = policy(
  'retention.hold',
  'The privacy officer keeps a piece longer than its rule, with a reason and an end, and lifts that.',
  ['privacy'],
);

export const destroyPieces = policy(
  'retention.destroy',
  'The privacy officer lets go what has been kept for its term, after showing once more that it is them.',
  ['privacy'],
);

export const chooseTerm = policy(
  'retention.choose-term',
  'The privacy officer sets the terms that the law leaves to the organisation.',
  ['privacy'],
);

export const seeCertificates = policy(
  'retention.see-certificates',
  'The privacy officer, a coach and an administrator see what was destroyed, by which rule and by whom; not whose it was.',
  ['privacy', 'coach', 'admin'],
);
