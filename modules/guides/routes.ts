import { route } from '../../access/gate/route.ts';
import { readGuides } from '../../access/policies/guides.ts';
import { notFound } from '../../platform/errors.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { dayOf } from '../../ui/dates.ts';
import * as api from './api.ts';
import { findGuide } from './domain.ts';
import { guideDocument } from './guide-document.ts';

export const guideRoutes = [
  route(api.printGuide, {
    policy: readGuides,
    handle: async ({ query }) => {
      const guide = findGuide(query.guide);
      if (!guide) throw notFound();
      return renderPdf(guideDocument(guide, query.language, dayOf(new Date())));
    },
  }),
];
