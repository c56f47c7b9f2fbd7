import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { SignInState } from './api.ts';
import { shortestPassword } from './domain.ts';

const Token = z.string().max(200);

export const openInvitation = endpoint({
  id: 'openInvitation',
  method: 'POST',
  path: '/session/invitation',
  summary: 'For whom a link to choose a password is. A link that is used, too old or not released is answered as none.',
  body: z.object({ token: Token }),
  reply: z.object({ name: z.string(), email: z.string(), organisation: z.string() }),
  status: 200,
});

export const chooseFirstPassword = endpoint({
  id: 'chooseFirstPassword',
  method: 'POST',
  path: '/session/first-password',
  summary: 'Choose a password with a link, and come in; the link works no more.',
  body: z.object({ token: Token, password: z.string().min(shortestPassword).max(200) }),
  reply: SignInState,
});
