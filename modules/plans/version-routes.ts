import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { contentOf } from './content.ts';
import { openDesk, present, type Desk } from './desk.ts';
import { planMessages } from './messages.ts';
import { planDocument } from './plan-document.ts';
import { requireKnown } from './references.ts';
import * as api from './version-api.ts';
import { insertAnswer, insertVersion, readContent, readVersions } from './version-store.ts';

/** A version of this case with what it says; another case's is not there. */
async function versionOf({ tx, key, plan }: Desk, id: string) {
  const head = plan.versions.find((version) => version.id === id);
  const content = head && (await readContent(tx, key, id));
  if (!content) throw notFound();
  return { ...head, content };
}

async function headAfter({ tx, key }: Desk, id: string) {
  const head = (await readVersions(tx, key)).find((version) => version.id === id);
  if (!head) throw notFound();
  return head;
}

export const versionRoutes = [
  route(api.freezePlan, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ audit, ...at }) => {
      const desk = await openDesk(at);
      const plan = await present(desk);
      if (!plan.hasNews) throw ruleBroken(textIn(planMessages, at.viewer.language)('refused.nothingNew'));
      const number = (plan.versions[0]?.number ?? 0) + 1;
      const versionId = await insertVersion(at.tx, at.viewer, desk.key, number, contentOf(desk.plan, desk.today));
      if (!versionId) throw conflict((await readVersions(at.tx, desk.key))[0]);
      audit({ objects: { versionId } });
      return headAfter(desk, versionId);
    },
  }),
  route(api.listPlanVersions, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async (at) => ({ versions: (await openDesk(at)).plan.versions }),
  }),
  route(api.getPlanVersion, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ params, ...at }) => versionOf(await openDesk(at), params.versionId),
  }),
  route(api.answerPlan, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ params, body, audit, ...at }) => {
      const desk = await openDesk(at);
      const { id } = await versionOf(desk, params.versionId);
      requireKnown(desk.plan.around.members, body.personId, 'personId', at.viewer.language);
      await insertAnswer(at.tx, at.viewer, desk.key, {
        planVersionId: id,
        personId: body.personId,
        answer: body.answer,
        how: body.how,
        remark: body.remark || null,
        onDay: body.onDay ?? desk.today,
      });
      audit({ objects: { personId: body.personId } });
      return headAfter(desk, id);
    },
  }),
  route(api.comparePlanVersions, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ query, ...at }) => {
      const desk = await openDesk(at);
      const side = async (id: string) => {
        const { id: versionId, number, content } = await versionOf(desk, id);
        return { versionId, number, content };
      };
      const now = { versionId: null, number: null, content: contentOf(desk.plan, desk.today) };
      return { before: await side(query.from), after: query.to ? await side(query.to) : now };
    },
  }),
  route(api.printPlan, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async (at) => {
      const desk = await openDesk(at);
      return renderPdf(
        planDocument(contentOf(desk.plan, desk.today), {
          household: desk.plan.householdName,
          members: desk.plan.around.members,
          printedOn: desk.today,
          language: at.viewer.language,
        }),
      );
    },
  }),
  route(api.printPlanVersion, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ params, ...at }) => {
      const desk = await openDesk(at);
      const version = await versionOf(desk, params.versionId);
      return renderPdf(
        planDocument(version.content, {
          household: desk.plan.householdName,
          members: desk.plan.around.members,
          printedOn: desk.today,
          language: at.viewer.language,
          version,
        }),
      );
    },
  }),
];
