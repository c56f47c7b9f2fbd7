import { uuidv7 } from 'uuidv7';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { listCases, seeCase, workOnCase } from '../../access/policies/case.ts';
import { reviewQuestions } from '../../method/evaluation.ts';
import { AppError, conflict, notFound } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { experienceRoutes } from './experience-routes.ts';
import { followUpRoutes } from './follow-up-routes.ts';
import { evaluationMessages } from './messages.ts';
import { readBottlenecks, readEvaluations, readLessons } from './read-store.ts';
import { below, loadBottleneck, loadEvaluation, loadLesson, loadLookingBack, requirePeople } from './record.ts';
import * as store from './store.ts';

const evaluationSubject = below('evaluationId', readEvaluations);
const lessonSubject = below('lessonId', readLessons);
const bottleneckSubject = below('bottleneckId', readBottlenecks);

export const evaluationRoutes = [
  route(api.getLookingBack, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => loadLookingBack(tx, viewer, subject),
  }),
  route(api.startEvaluation, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requirePeople(tx, viewer, subject.caseId, body.personIds);
      const evaluationId = body.id ?? uuidv7();
      const at = body.at ?? new Date().toISOString();
      await store.insertEvaluation(tx, viewer, subject, { id: evaluationId, at, personIds: body.personIds });
      audit({ objects: { evaluationId } });
      return loadEvaluation(tx, viewer, subject.caseId, evaluationId);
    },
  }),
  route(api.changeEvaluation, {
    policy: workOnCase,
    subject: evaluationSubject,
    handle: async ({ tx, viewer, subject, body: { version, ...set } }) => {
      await requirePeople(tx, viewer, subject.caseId, set.personIds);
      const changed = await store.updateEvaluation(tx, viewer, subject.evaluationId, version, set);
      const now = await loadEvaluation(tx, viewer, subject.caseId, subject.evaluationId);
      if (!changed) throw conflict(api.Evaluation.parse(now));
      return now;
    },
  }),
  route(api.keepEvaluationAnswer, {
    policy: workOnCase,
    subject: evaluationSubject,
    handle: async ({ tx, viewer, subject, params: { question }, body: { version, ...body } }) => {
      const asked = reviewQuestions.filter(({ id, moment }) => id === question && moment === 'evaluation');
      if (asked.length === 0) throw notFound();
      const shown = asked.find((one) => one.version === body.questionVersion);
      if (!shown || (body.answer !== null && !shown.answers.some(({ id }) => id === body.answer))) {
        const message = textIn(evaluationMessages, viewer.language)('refused.answer');
        throw new AppError('invalid-input', { fields: [{ path: shown ? 'answer' : 'questionVersion', message }] });
      }
      await requirePeople(tx, viewer, subject.caseId, [body.residentId]);
      const isKept = await store.keepAnswer(tx, viewer, subject, question, version, {
        ...body,
        residentWords: body.residentWords || null,
        workerWords: body.workerWords || null,
      });
      const { answers } = await loadEvaluation(tx, viewer, subject.caseId, subject.evaluationId);
      const now = answers.find((one) => one.question === question);
      if (!isKept || !now) throw conflict(now ? api.EvaluationAnswer.parse(now) : null);
      return now;
    },
  }),
  ...experienceRoutes,
  route(api.addLesson, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const lessonId = body.id ?? uuidv7();
      await store.insertLesson(tx, viewer, subject, { id: lessonId, text: body.text });
      audit({ objects: { lessonId } });
      return loadLesson(tx, viewer, subject.caseId, lessonId);
    },
  }),
  route(api.changeLesson, {
    policy: workOnCase,
    subject: lessonSubject,
    handle: async ({ tx, viewer, subject, body }) => {
      const changed = await store.updateLesson(tx, viewer, subject.lessonId, body.version, body.text);
      const now = await loadLesson(tx, viewer, subject.caseId, subject.lessonId);
      if (!changed) throw conflict(api.Lesson.parse(now));
      return now;
    },
  }),
  route(api.addBottleneck, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const bottleneckId = body.id ?? uuidv7();
      await store.insertBottleneck(tx, viewer, subject, { ...body, id: bottleneckId });
      audit({ objects: { bottleneckId } });
      return loadBottleneck(tx, viewer, subject.caseId, bottleneckId);
    },
  }),
  route(api.changeBottleneck, {
    policy: workOnCase,
    subject: bottleneckSubject,
    handle: async ({ tx, viewer, subject, body: { version, ...fields } }) => {
      const changed = await store.updateBottleneck(tx, viewer, subject.bottleneckId, version, fields);
      const now = await loadBottleneck(tx, viewer, subject.caseId, subject.bottleneckId);
      if (!changed) throw conflict(api.Bottleneck.parse(now));
      return now;
    },
  }),
  route(api.countBottlenecks, {
    policy: listCases,
    handle: async ({ tx, viewer }) => ({ rules: await store.countBottlenecks(tx, viewer) }),
  }),
  ...followUpRoutes,
];
