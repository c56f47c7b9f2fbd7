import { policy } from '../policy.ts';

export const seeSignInRules = policy(
  'sign-in.see-rules',
  'The administrator sees what the organisation asks of whoever signs in, how many people have no second step, and how the provider is set; never a secret.',
  ['admin'],
);

export const changeSignInRules = policy(
  'sign-in.change-rules',
  'The administrator decides from which day a second step is asked, how long sessions live and whether passwords open the door; never so that they shut themselves out.',
  ['admin'],
);

export const checkProvider = policy(
  'sign-in.check-provider',
  'The administrator tries whether the identity provider of the organisation answers.',
  ['admin'],
);
