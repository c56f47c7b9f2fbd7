import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken, wrongField } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as api from './api.ts';
import { peopleIn } from './contents.ts';
import { findInstrument, toolOf } from './instruments.ts';
import { mostParts } from './domain.ts';
import { drawingMessages } from './messages.ts';
import { paperOf, type DrawingPapers } from './papers.ts';
import { isSeries } from './tool-ids.ts';
import { beginMoment, holdsOpen, isOfHousehold, readAround, readDrawings, readStamp, writePart } from './store.ts';

/** One moment of this case; another case's is not there. */
async function drawingOf(at: { tx: Tx; viewer: Viewer; params: { caseId: string; drawingId: string } }) {
  const found = (await readDrawings(at.tx, at.viewer, at.params.caseId)).find(({ id }) => id === at.params.drawingId);
  if (!found) throw notFound();
  return found;
}

export const drawingRoutes = (papers: DrawingPapers) => [
  route(api.listDrawings, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, query }) => ({
      ...(await readAround(tx, viewer, subject.caseId)),
      drawings: await readDrawings(tx, viewer, subject.caseId, query.kind && { ...query, kind: query.kind }),
      can: abilities(viewer, subject, { work: workOnCase }),
    }),
  }),
  route(api.getDrawingStamp, {
    policy: seeCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, params, query }) => ({ stamp: await readStamp(tx, viewer, params.caseId, query) }),
  }),
  route(api.beginDrawing, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      const t = textIn(drawingMessages, viewer.language);
      if (!isSeries(body)) throw wrongField('toolId', t('rules.tool'));
      if (body.personId !== null && !(await isOfHousehold(tx, viewer, subject.caseId, body.personId))) throw notFound();
      const instrument = await findInstrument(tx, viewer, body);
      if (!instrument) throw notFound();
      if (instrument.isRetired) throw ruleBroken(t('rules.retired'));
      const made = { ...body, methodVersion: instrument.version };
      const drawingId = await beginMoment(tx, viewer, subject, made, instrument.wrongIn);
      audit({ objects: { drawingId } });
      return drawingOf({ tx, viewer, params: { ...params, drawingId } });
    },
  }),
  route(api.putDrawingPart, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      const t = textIn(drawingMessages, viewer.language);
      const { kind, toolId, ...part } = body;
      const drawing = await drawingOf({ tx, viewer, params });
      if (drawing.kind !== kind || drawing.toolId !== toolId) throw notFound();
      const isOpen = await holdsOpen(tx, viewer, params.drawingId);
      if (!isOpen) throw ruleBroken(t('rules.closed'));
      const isNew = part.content !== null && !drawing.parts.some(({ id }) => id === params.partId);
      if (isNew && drawing.parts.length >= mostParts) throw ruleBroken(t('rules.full', { most: mostParts }));
      for (const personId of peopleIn(part.content)) {
        if (!(await isOfHousehold(tx, viewer, subject.caseId, personId))) throw notFound();
      }
      const instrument = await findInstrument(tx, viewer, drawing, drawing.methodVersion);
      if (!instrument) throw notFound();
      const wrong = part.content && instrument.wrongIn(params.partId, part.content);
      if (wrong) throw wrongField(wrong.path, t(`rules.${wrong.rule}`));
      const content = part.content && instrument.keeps(part.content);
      const { drawingId, partId: id } = params;
      audit({ objects: { drawingId, partId: id } });
      const written = await writePart(tx, viewer, subject, { drawingId, id, ...part, content });
      if (written) return written;
      const now = (await drawingOf({ tx, viewer, params })).parts.find((part) => part.id === id);
      throw now ? conflict(now) : notFound();
    },
  }),
  route(api.printDrawing, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => {
      const drawing = await drawingOf({ tx, viewer, params });
      const { people, householdName } = await readAround(tx, viewer, params.caseId);
      const middle = people.find(({ id }) => id === drawing.personId)?.name ?? householdName;
      const tool = await toolOf(tx, viewer, drawing);
      const about = { middle, household: householdName, language: viewer.language, tool };
      return renderPdf(paperOf(papers, drawing, about));
    },
  }),
];
