import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { nobody, readLink, serveOpen } from '../../access/gate/open-call.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { notFound } from '../../platform/errors.ts';
import { answerExperienceLink, openExperienceLink } from './api-experience.ts';
import { answered, experienceStatus } from './domain.ts';
import * as store from './experience-store.ts';
import { requireKnownAnswers } from './record.ts';

interface Link {
  organisationId: string;
  caseId: string;
  householdId: string;
  experienceId: string;
  answerHash: string | null;
}

/** The calls for a resident with a link. Unknown, expired, withdrawn and used links get one and the same refusal. */
export function serveExperienceLinks(server: FastifyInstance, db: Db): void {
  serveOpen(server, openExperienceLink, async ({ body, traceId }) => {
    const link = await findLink(db, body.token);
    return inLinkScope(db, link, async (tx) => {
      const asked = await store.findForLink(tx, link.organisationId, link.experienceId);
      if (!asked || experienceStatus(asked, new Date().toISOString()) !== 'waiting') throw notFound();
      await remember(tx, link, openExperienceLink.id, 'read', traceId);
      return { firstName: asked.givenName };
    });
  });

  serveOpen(server, answerExperienceLink, async ({ body: { token, answers }, language, traceId }) => {
    const link = await findLink(db, token);
    requireKnownAnswers(answers, 'experience', language);
    const given = answered(answers);
    const answerHash = createHash('sha256').update(JSON.stringify(given)).digest('base64url');
    // The reply to the first sending got lost: the same answer again is the same one answer.
    if (link.answerHash !== answerHash) {
      await inLinkScope(db, link, async (tx) => {
        const now = new Date().toISOString();
        if (!(await store.answerByLink(tx, link, given, answerHash, now))) throw notFound();
        await remember(tx, link, answerExperienceLink.id, 'write', traceId);
      });
    }
    return {};
  });
}

/** The row of the link decides what the rest of the call can see: its own case and household, and nothing more. */
async function findLink(db: Db, token: string): Promise<Link> {
  const { organisationId, secretHash } = readLink(token);
  const link = await inScope(db, { organisationId }, (tx) => store.findLink(tx, organisationId, secretHash));
  if (!link) throw notFound();
  return link;
}

function inLinkScope<T>(db: Db, link: Link, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { organisationId, caseId, householdId } = link;
  return inScope(db, { organisationId, caseIds: [caseId], householdIds: [householdId] }, work);
}

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
