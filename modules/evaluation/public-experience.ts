import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiRoot, sendProblem } from '../../access/gate/serve.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { hashSecret, parseToken } from '../../platform/auth/session-token.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { notFound } from '../../platform/errors.ts';
import { readInput } from '../../platform/http/read-input.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import { answerExperienceLink, openExperienceLink } from './api-experience.ts';
import { answered, experienceStatus } from './domain.ts';
import * as store from './experience-store.ts';
import { requireKnownAnswers } from './record.ts';

/** Calls from one address: slows somebody who tries links, without hindering a library full of residents. */
const triesPerMinute = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** Somebody who holds a link has no account; the audit says so by this id. */
const nobody = '00000000-0000-0000-0000-000000000000';

interface Link {
  organisationId: string;
  caseId: string;
  householdId: string;
  experienceId: string;
  answerHash: string | null;
}

/** The calls for a resident with a link. Unknown, expired, withdrawn and used links get one and the same refusal. */
export function serveExperienceLinks(server: FastifyInstance, db: Db): void {
  server.post(
    apiRoot + openExperienceLink.path,
    triesPerMinute,
    guarded(async (request, reply) => {
      const link = await findLink(db, readInput(openExperienceLink.body, request.body, requestLanguage(request)).token);
      const firstName = await inLinkScope(db, link, async (tx) => {
        const asked = await store.findForLink(tx, link.organisationId, link.experienceId);
        if (!asked || experienceStatus(asked, new Date().toISOString()) !== 'waiting') throw notFound();
        await remember(tx, link, openExperienceLink.id, 'read', request.id);
        return asked.givenName;
      });
      return reply.code(openExperienceLink.status).send(openExperienceLink.reply.parse({ firstName }));
    }),
  );

  server.post(
    apiRoot + answerExperienceLink.path,
    triesPerMinute,
    guarded(async (request, reply) => {
      const language = requestLanguage(request);
      const { token, answers } = readInput(answerExperienceLink.body, request.body, language);
      const link = await findLink(db, token);
      requireKnownAnswers(answers, 'experience', language);
      const given = answered(answers);
      const answerHash = createHash('sha256').update(JSON.stringify(given)).digest('base64url');
      // The reply to the first sending got lost: the same answer again is the same one answer.
      if (link.answerHash !== answerHash) {
        await inLinkScope(db, link, async (tx) => {
          const now = new Date().toISOString();
          if (!(await store.answerByLink(tx, link, given, answerHash, now))) throw notFound();
          await remember(tx, link, answerExperienceLink.id, 'write', request.id);
        });
      }
      return reply.code(answerExperienceLink.status).send({});
    }),
  );
}

/** The row of the link decides what the rest of the call can see: its own case and household, and nothing more. */
async function findLink(db: Db, token: string): Promise<Link> {
  const parsed = parseToken(token);
  if (!parsed) throw notFound();
  const { organisationId, secret } = parsed;
  const link = await inScope(db, { organisationId }, (tx) => store.findLink(tx, organisationId, hashSecret(secret)));
  if (!link) throw notFound();
  return link;
}

function inLinkScope<T>(db: Db, link: Link, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { organisationId, caseId, householdId } = link;
  return inScope(db, { organisationId, caseIds: [caseId], householdIds: [householdId] }, work);
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const guarded =
  (handler: Handler): Handler =>
  async (request, reply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      return sendProblem(request, reply, error);
    }
  };

function remember(tx: Tx, link: Link, action: string, kind: 'read' | 'write', traceId: string) {
  const { organisationId, caseId, householdId, experienceId } = link;
  return writeAudit(tx, {
    organisationId,
    accountId: nobody,
    role: 'link',
    action,
    kind,
    objects: { caseId, experienceId },
    householdId,
    purpose: 'support',
    traceId,
  });
}
