import { uuidv7 } from 'uuidv7';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { conflict, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as asking from './api-experience.ts';
import { answered, linkDays } from './domain.ts';
import * as store from './experience-store.ts';
import { experienceForm } from './form-document.ts';
import { evaluationMessages } from './messages.ts';
import { readExperiences } from './read-store.ts';
import { below, loadExperience, requireKnownAnswers, requirePeople } from './record.ts';

const experienceSubject = below('experienceId', readExperiences);

export const experienceRoutes = [
  route(asking.askExperience, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requirePeople(tx, viewer, subject.caseId, [body.personId]);
      const experienceId = body.id ?? uuidv7();
      const now = Date.now();
      const isNew = await store.insertExperience(tx, viewer, subject, {
        id: experienceId,
        personId: body.personId,
        way: body.way,
        askedAt: new Date(now).toISOString(),
        expiresAt: body.way === 'link' ? new Date(now + linkDays * 86_400_000).toISOString() : null,
      });
      if (isNew && body.way === 'link') {
        await store.insertLink(tx, viewer, { caseId: subject.caseId, experienceId, secretHash: body.secretHash });
      }
      audit({ objects: { experienceId } });
      return {
        ...(await loadExperience(tx, viewer, subject.caseId, experienceId)),
        linkPrefix: body.way === 'link' ? viewer.organisationId : null,
      };
    },
  }),
  route(asking.noteExperience, {
    policy: workOnCase,
    subject: experienceSubject,
    handle: async ({ tx, viewer, subject: { caseId, experienceId }, body }) => {
      const before = await loadExperience(tx, viewer, caseId, experienceId);
      // What a resident said through a link is the resident's: nobody writes over it.
      const isOwn = before.status === 'answered' && before.notedByName === null;
      if (isOwn || before.status === 'withdrawn') {
        throw ruleBroken(textIn(evaluationMessages, viewer.language)(isOwn ? 'refused.own' : 'refused.withdrawn'));
      }
      requireKnownAnswers(body.answers, 'experience', viewer.language);
      const kept = await store.noteAnswers(tx, viewer, experienceId, body.version, answered(body.answers));
      const now = await loadExperience(tx, viewer, caseId, experienceId);
      if (!kept) throw conflict(asking.Experience.parse(now));
      return now;
    },
  }),
  route(asking.withdrawExperience, {
    policy: workOnCase,
    subject: experienceSubject,
    handle: async ({ tx, viewer, subject: { caseId, experienceId } }) => {
      await store.withdraw(tx, viewer, experienceId);
      return loadExperience(tx, viewer, caseId, experienceId);
    },
  }),
  route(asking.printExperienceForm, {
    policy: seeCase,
    subject: experienceSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject: { caseId, experienceId } }) => {
      const { personName } = await loadExperience(tx, viewer, caseId, experienceId);
      return renderPdf(experienceForm(personName, viewer.language));
    },
  }),
];
