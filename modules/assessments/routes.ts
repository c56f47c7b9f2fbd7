import { uuidv7 } from 'uuidv7';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { isSensitiveDomain } from '../../method/sensitive-domains.ts';
import { participationLadder } from '../../method/participation-ladder.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as answers from './answer-store.ts';
import type { AssessmentSubject } from './answer-store.ts';
import * as api from './api.ts';
import { assessmentDocument } from './assessment-document.ts';
import { showsAnswer } from './domain-sight.ts';
import { assessmentMessages } from './messages.ts';
import { assessmentSubject, loadAssessment } from './record.ts';
import { sentencesAt } from './matrix-words/domain.ts';
import { listSets } from './matrix-words/store.ts';
import { insertOpening, sightOn } from './sight-store.ts';
import * as store from './store.ts';

/** Refuses, as if they were not there, people who do not belong to the household of this case. */
async function requirePerson(tx: Tx, viewer: Viewer, caseId: string, personId: string | null): Promise<void> {
  if (personId === null) return;
  const people = await store.listPeople(tx, viewer, caseId);
  if (!people.some(({ id }) => id === personId)) throw notFound();
}

/** An answer keeps the words it was given to; words that were never published cannot have been shown. */
function requireWords(viewer: Viewer, published: boolean): void {
  if (published) return;
  const message = textIn(assessmentMessages, viewer.language)('refused.entryVersion');
  throw new AppError('invalid-input', { fields: [{ path: 'entryVersion', message }] });
}

async function currentScore(tx: Tx, viewer: Viewer, at: AssessmentSubject, domain: api.Score['domain']) {
  const found = await answers.findScore(tx, viewer, at.assessmentId, domain);
  return found ? api.Score.parse(found) : null;
}

async function currentLadder(tx: Tx, viewer: Viewer, at: AssessmentSubject) {
  const found = await answers.findLadder(tx, viewer, at.assessmentId);
  return found ? api.LadderPlace.parse(found) : null;
}

/** Nobody writes over, or learns from a clash, what they have not opened. */
async function requireSeen(tx: Tx, viewer: Viewer, at: AssessmentSubject, domain: api.Score['domain']): Promise<void> {
  const there = await answers.findScore(tx, viewer, at.assessmentId, domain);
  if (!there || showsAnswer(there, await sightOn(tx, viewer, at.caseId))) return;
  throw ruleBroken(textIn(assessmentMessages, viewer.language)('refused.closed'));
}

/** Names every domain that was looked at, for the audit of access to each domain (product.md, fixed choices). */
const looked = (assessment: api.Assessment) => ({
  domains: assessment.scores.map(({ domain }) => domain).join(' '),
  ...(assessment.ladder ? { ladder: assessment.id } : {}),
});

export const assessmentRoutes = [
  route(api.listAssessments, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params, subject }) => {
      const people = await store.listPeople(tx, viewer, params.caseId);
      return {
        assessments: await store.listAssessments(tx, viewer, params.caseId),
        people: people.filter((one) => one.place === 'member' && !one.movedOutOn && !one.deceasedOn),
        phase: await store.phaseOf(tx, viewer, params.caseId),
        can: abilities(viewer, subject, { work: workOnCase }),
      };
    },
  }),
  route(api.startAssessment, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requirePerson(tx, viewer, subject.caseId, body.personId);
      const assessmentId = body.id ?? uuidv7();
      await store.insertAssessment(tx, viewer, subject, {
        id: assessmentId,
        personId: body.personId,
        occasion: body.occasion,
        at: body.at ?? new Date().toISOString(),
      });
      audit({ objects: { assessmentId } });
      return loadAssessment(tx, viewer, { ...subject, assessmentId });
    },
  }),
  route(api.getAssessment, {
    policy: seeCase,
    subject: assessmentSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, audit }) => {
      const assessment = await loadAssessment(tx, viewer, subject);
      audit({ objects: looked(assessment) });
      return assessment;
    },
  }),
  route(api.printAssessment, {
    policy: seeCase,
    subject: assessmentSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, query: { beside }, audit }) => {
      const now = await loadAssessment(tx, viewer, subject);
      const earlier = beside && (await loadAssessment(tx, viewer, { ...subject, assessmentId: beside }));
      audit({ objects: { ...looked(now), ...(earlier ? { beside: looked(earlier).domains } : {}) } });
      const sets = await listSets(tx, viewer);
      return renderPdf(assessmentDocument({ now, earlier: earlier || undefined }, sets, viewer.language));
    },
  }),
  route(api.changeAssessment, {
    policy: workOnCase,
    subject: assessmentSubject,
    handle: async ({ tx, viewer, subject, body: { version, ...set } }) => {
      await requirePerson(tx, viewer, subject.caseId, set.personId);
      const changed = await store.updateAssessment(tx, viewer, subject.assessmentId, version, set);
      if (!changed) throw conflict(api.Assessment.parse(await loadAssessment(tx, viewer, subject)));
      return loadAssessment(tx, viewer, subject);
    },
  }),
  route(api.dropAssessment, {
    policy: workOnCase,
    subject: assessmentSubject,
    handle: async ({ tx, viewer, subject }) => {
      const { scores, closed, ladder } = await loadAssessment(tx, viewer, subject);
      if (scores.length + closed.length > 0 || ladder)
        throw ruleBroken(textIn(assessmentMessages, viewer.language)('refused.drop'));
      await store.deleteAssessment(tx, viewer, subject.assessmentId);
      return {};
    },
  }),
  route(api.listDomainAnswers, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => {
      const sight = await sightOn(tx, viewer, params.caseId);
      const all = await answers.listDomainAnswers(tx, viewer, params.caseId, params.domain);
      const shown = all.filter((answer) => showsAnswer(answer, sight));
      return { answers: shown, isClosed: shown.length < all.length };
    },
  }),
  route(api.openDomain, {
    policy: seeCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, params, subject, body, audit }) => {
      if (!isSensitiveDomain(params.domain)) {
        throw ruleBroken(textIn(assessmentMessages, viewer.language)('refused.notClosed'));
      }
      const until = await insertOpening(tx, viewer, subject, { domain: params.domain, ...body });
      audit({ reason: [body.purpose, body.reason].filter(Boolean).join(': ') });
      return { until };
    },
  }),
  route(api.keepScore, {
    policy: workOnCase,
    subject: assessmentSubject,
    handle: async ({ tx, viewer, subject, params: { domain }, body: { version, ...answer }, audit }) => {
      requireWords(viewer, sentencesAt(await listSets(tx, viewer), domain, answer.entryVersion) !== undefined);
      await requireSeen(tx, viewer, subject, domain);
      const isKept = await answers.keepScore(tx, viewer, subject, domain, version, answer);
      const now = await currentScore(tx, viewer, subject, domain);
      if (!isKept || !now) throw conflict(now);
      audit({ reason: answer.reason });
      return now;
    },
  }),
  route(api.closeDomain, {
    policy: workOnCase,
    subject: assessmentSubject,
    handle: async ({ tx, viewer, subject, params: { domain }, query }) => {
      await requireSeen(tx, viewer, subject, domain);
      if (!(await answers.deleteScore(tx, viewer, subject, domain, query.version))) {
        throw conflict(await currentScore(tx, viewer, subject, domain));
      }
      return {};
    },
  }),
  route(api.keepLadder, {
    policy: workOnCase,
    subject: assessmentSubject,
    handle: async ({ tx, viewer, subject, body: { version, ...answer }, audit }) => {
      requireWords(
        viewer,
        participationLadder.some((entry) => entry.version === answer.entryVersion),
      );
      const isKept = await answers.keepLadder(tx, viewer, subject, version, answer);
      const now = await currentLadder(tx, viewer, subject);
      if (!isKept || !now) throw conflict(now);
      audit({ reason: answer.reason });
      return now;
    },
  }),
  route(api.closeLadder, {
    policy: workOnCase,
    subject: assessmentSubject,
    handle: async ({ tx, viewer, subject, query }) => {
      if (!(await answers.deleteLadder(tx, viewer, subject, query.version))) {
        throw conflict(await currentLadder(tx, viewer, subject));
      }
      return {};
    },
  }),
];
