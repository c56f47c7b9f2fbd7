import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { nobody, readLink, serveOpen } from '../../access/gate/open-call.ts';
import { purposes } from '../../access/purpose.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { hashSecret } from '../../platform/auth/session-token.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { askLookQuestion, openLookLink, printLookLink, type ToldLook, type WhoLooked } from './api.ts';
import { byDay, monthsBack, toldOf } from './domain.ts';
import * as store from './store.ts';
import { looksDocument } from './document.ts';
import { lookMessages } from './messages.ts';

/** In which room of the house a call is answered, by the id of its endpoint. */
type RoomOf = (action: string) => string | undefined;
interface Opening {
  body: { token: string; answer: string };
  language: Language;
  traceId: string;
}

/**
 * The calls of a resident with a link. Unknown, ended and locked links get one and the same refusal, and nothing is
 * shown before the question is answered.
 */
export function serveLookLinks(server: FastifyInstance, db: Db, roomOf: RoomOf): void {
  async function open({ body, language, traceId }: Opening, action: string): Promise<WhoLooked> {
    const { link, secret } = await findLink(db, body.token);
    const { organisationId, caseId, householdId, secretHash: linkHash } = link;
    // Counted and kept first: what is refused below does not undo it.
    if (!(await inScope(db, { organisationId, linkHash }, (tx) => store.takeTry(tx, link)))) throw notFound();
    if (!isSame(hashSecret(`${secret}.${body.answer}`), link.answerHash)) {
      const message = textIn(lookMessages, language)('door.wrong');
      throw new AppError('invalid-input', { fields: [{ path: 'answer', message }] });
    }
    const scope = { organisationId, linkHash, caseIds: [caseId], householdIds: [householdId] };
    return inScope(db, scope, async (tx) => {
      await store.forgetTries(tx, link);
      const told = await tell(tx, link, roomOf);
      await remember(tx, link, action, traceId);
      return told;
    });
  }

  serveOpen(server, askLookQuestion, async ({ body }) => ({ asks: (await findLink(db, body.token)).link.asks }));
  serveOpen(server, openLookLink, (opening) => open(opening, openLookLink.id));
  serveOpen(server, printLookLink, async (opening) =>
    renderPdf(looksDocument(await open(opening, printLookLink.id), opening.language, amsterdamDay(new Date()))),
  );
}

async function findLink(db: Db, token: string) {
  const { organisationId, secret, secretHash } = readLink(token);
  const link = await inScope(db, { organisationId, linkHash: secretHash }, (tx) =>
    store.findLink(tx, organisationId, secretHash),
  );
  if (!link) throw notFound();
  return { link, secret };
}

async function tell(tx: Tx, link: store.LookLink, roomOf: RoomOf): Promise<WhoLooked> {
  const reader = await store.findReader(tx, link);
  if (reader === undefined) throw notFound();
  const today = amsterdamDay(new Date());
  const { firstName, movedOutOn } = reader;
  // Of a household somebody left they read up to the day of leaving: what came after is of others.
  const last = movedOutOn !== null && movedOutOn < today ? movedOutOn : today;
  const since = dayAfterTerm(last, { unit: 'months', count: -monthsBack });
  const about = await store.aboutWhom(tx, link);
  const whoOf = await store.tellerOf(tx, link);
  const looks = (await store.listLooks(tx, link, since, last)).flatMap((entry) => {
    const look = { ...entry, room: roomOf(entry.action) };
    const told = toldOf(look, link.personId, about);
    return told ? [{ ...look, ...told, who: whoOf(entry) }] : [];
  });
  const days = byDay(looks, purposes) as { day: string; looks: ToldLook[] }[];
  return { firstName, since, livedUntil: movedOutOn, until: amsterdamDay(new Date(link.until)), days };
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** A look through the link is a look as well. */
function remember(tx: Tx, link: store.LookLink, action: string, traceId: string) {
  const { organisationId, caseId, householdId, personId } = link;
  return writeAudit(tx, {
    ...{ organisationId, accountId: nobody, role: 'link', action, kind: 'read', purpose: 'rights' },
    ...{ objects: { caseId, lookLinkOf: personId }, householdId, personId, traceId },
  });
}
