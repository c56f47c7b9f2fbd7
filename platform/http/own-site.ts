import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A browser says from which site a request comes (Origin, RFC 6454; Sec-Fetch-*, W3C Fetch Metadata). A write from
 * elsewhere is refused before anything is read, and so is a look that is not somebody who follows a link: no other page
 * can measure, draw or include what is ours. Programs that are no browser send neither header.
 */
export function refuseOtherSites({ method, headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  if (safeMethods.includes(method)) {
    const follows = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    if ((site === 'cross-site' || site === 'same-site') && !follows) throw new AppError('wrong-origin');
    return;
  }
  if (site !== undefined && site !== 'same-origin') throw new AppError('wrong-origin');
  if (headers.origin === undefined) return;
  if (URL.parse(headers.origin)?.host !== headers.host) throw new AppError('wrong-origin');
}
