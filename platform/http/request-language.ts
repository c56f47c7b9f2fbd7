import type { FastifyRequest } from 'fastify';
import type { Language } from '../i18n/messages.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of whoever is signed in; set by the gate. */
    language: Language | undefined;
  }
}

/**
 * The language of whoever asks; for somebody who is not signed in Dutch, unless English comes first in Accept-Language.
 */
export function requestLanguage(request: FastifyRequest): Language {
  return request.language ?? (/^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl');
}
