import type { FastifyRequest } from 'fastify';
import type { Language } from '../i18n/messages.ts';

/** The language somebody who is not signed in asks for; Dutch unless English comes first in Accept-Language. */
export function requestLanguage(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';
}
