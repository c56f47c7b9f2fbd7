import { policy } from '../policy.ts';
import { roles } from '../viewer.ts';

export const seeSelf = policy('account.see-self', 'Everyone sees their own account, teams and settings.', roles);
export const changeSelf = policy('account.change-self', 'Everyone chooses the language of their own screens.', roles);
export const changeSignIn = policy(
  'account.change-sign-in',
  'Everyone changes their own password and second step, after giving the password once more.',
  roles,
);
export const endOwnSession = policy(
  'account.end-session',
  'Everyone signs themselves out on any of their devices.',
  roles,
);
export const heedReset = policy(
  'account.heed-reset',
  'Everyone is told that an administrator gave them a new way in, until they say they have read it.',
  roles,
);
export const seeColleagues = policy(
  'account.see-colleagues',
  'Whoever works in a team sees the names of the colleagues in the organisation, to pass something on to them.',
  ['host', 'generalist', 'coach', 'partner'],
);
