import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { hashSecret, parseToken, type SessionToken } from '../../platform/auth/session-token.ts';
import { notFound } from '../../platform/errors.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { readInput } from '../../platform/http/read-input.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { apiRoot, asDocument, sendProblem } from './serve.ts';

/** Calls from one address: slows somebody who tries links, without hindering a library full of residents. */
const triesPerMinute = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** Whoever holds a link has no account; the audit says so by this id. */
export const nobody = '00000000-0000-0000-0000-000000000000';

interface OpenContext<Body> {
  body: Body;
  language: Language;
  traceId: string;
}

/**
 * Answers a call of somebody with a private link, outside the sign-in. The link stands in the body, never in an address:
 * addresses are kept in logs and histories. The handler opens its own transaction, in the scope of that link.
 */
export function serveOpen<B extends z.ZodType, R extends z.ZodType>(
  server: FastifyInstance,
  endpoint: Endpoint<z.ZodType, z.ZodType, B, R>,
  handle: (context: OpenContext<z.output<B>>) => Promise<z.input<R>>,
): void {
  server.post(apiRoot + endpoint.path, triesPerMinute, async (request, reply) => {
    try {
      const language = requestLanguage(request);
      const context = { body: readInput(endpoint.body, request.body, language), language, traceId: request.id };
      const made = endpoint.reply.parse(await handle(context));
      if (endpoint.replyType === 'pdf') asDocument(reply, 'pdf');
      return await reply.code(endpoint.status).send(made);
    } catch (error) {
      return sendProblem(request, reply, error);
    }
  });
}

/** A link as it is written, taken apart; with the hash under which it is known here. Nonsense is no link at all. */
export function readLink(token: string): SessionToken & { secretHash: string } {
  const parsed = parseToken(token);
  if (!parsed) throw notFound();
  return { ...parsed, secretHash: hashSecret(parsed.secret) };
}
