import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseToken, tokenText, type SessionToken } from './session-token.ts';

/** `__Host-` binds the cookie to this host over TLS; plain http is only for trying the product on one's own machine. */
const nameFor = (publicUrl: string) => (publicUrl.startsWith('https:') ? '__Host-session' : 'session');

/** Reads and sets the session cookie. `publicUrl` is the address people use. */
export function sessionCookie(publicUrl: string) {
  const name = nameFor(publicUrl);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') } as const;
  return {
    read: (request: FastifyRequest): SessionToken | undefined => parseToken(request.cookies[name]),
    set: (reply: FastifyReply, token: SessionToken) => reply.setCookie(name, tokenText(token), options),
    clear: (reply: FastifyReply) => reply.clearCookie(name, options),
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;
