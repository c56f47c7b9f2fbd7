import { policy } from '../policy.ts';
import { roles } from '../viewer.ts';

export const seeSelf = policy('account.see-self', 'Everyone sees their own account, teams and settings.', roles);
export const changeSelf = policy('account.change-self', 'Everyone changes their own language and sign-in.', roles);
export const seeColleagues = policy(
  'account.see-colleagues',
  'Whoever works in a team sees the names of the colleagues in the organisation, to pass something on to them.',
  ['host', 'generalist', 'coach', 'partner'],
);
