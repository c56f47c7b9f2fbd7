import { route } from '../../../access/gate/route.ts';
import { makeTools, seeTools } from '../../../access/policies/toolbox.ts';
import { abilities, can } from '../../../access/policy.ts';
import type { Viewer } from '../../../access/viewer.ts';
import type { Tx } from '../../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../../platform/errors.ts';
import { textIn } from '../../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { builtInTools, type VersionedTool } from './built-in.ts';
import { asPublished } from './making/as-published.ts';
import { Definition } from './domain.ts';
import { findTool } from './find-tool.ts';
import { toolboxMessages } from './messages.ts';
import { partIdOf } from './part-id.ts';
import * as store from './store.ts';

interface At {
  tx: Tx;
  viewer: Viewer;
  params: { toolId: string };
}

const subject = async ({ tx, viewer, params }: At) => (await store.readOwnTools(tx, viewer, params.toolId))[0];

async function ownTool({ tx, viewer, params }: At): Promise<api.OwnTool> {
  const [tool] = await store.readOwnTools(tx, viewer, params.toolId);
  if (!tool) throw notFound();
  return { ...tool, can: abilities(viewer, undefined, { make: makeTools }) };
}

const formOf = ({ id, version, definition }: VersionedTool): api.ToolForm => ({
  ...{ id, version, definition },
  partIds: Object.fromEntries(definition.fields.map((field) => [field.id, partIdOf(id, field.id)])),
});

/** How a tool of the organisation stands in the list; undefined for who may not see a draft. */
function lineOf({ id, isRetired, versions }: Omit<api.OwnTool, 'can'>, isMaker: boolean): api.ToolLine | undefined {
  const published = versions.findLast(({ publishedAt }) => publishedAt !== null);
  const shown = published ?? versions.at(-1);
  if (!shown || (!isMaker && (!published || isRetired))) return undefined;
  const { label, hint, filledBy } = shown.definition;
  const hasDraft = isMaker && versions.some(({ publishedAt }) => publishedAt === null);
  return { id, label, hint, filledBy, version: published?.number ?? null, isOwn: true, isRetired, hasDraft };
}

export const toolboxRoutes = [
  route(api.listTools, {
    policy: seeTools,
    handle: async ({ tx, viewer }) => {
      const isMaker = can(viewer, makeTools, undefined);
      const own = (await store.readOwnTools(tx, viewer)).flatMap((tool) => lineOf(tool, isMaker) ?? []);
      const builtIn = builtInTools().map(({ id, version, definition: { label, hint, filledBy } }): api.ToolLine => ({
        ...{ id, version, label, hint, filledBy, isOwn: false, isRetired: false, hasDraft: false },
      }));
      return { tools: [...own, ...builtIn], can: { make: isMaker } };
    },
  }),
  route(api.getTool, {
    policy: seeTools,
    handle: async ({ tx, viewer, params, query }) => {
      const tool = await findTool(tx, viewer, params.toolId, query.version);
      if (!tool) throw notFound();
      return formOf(tool);
    },
  }),
  route(api.getOwnTool, { policy: makeTools, subject, handle: ownTool }),
  route(api.addTool, {
    policy: makeTools,
    handle: async ({ tx, viewer, body, audit }) => {
      await store.insertTool(tx, viewer, body.id, body.definition);
      audit({ objects: { toolId: body.id } });
      return ownTool({ tx, viewer, params: { toolId: body.id } });
    },
  }),
  route(api.changeTool, {
    policy: makeTools,
    subject,
    handle: async ({ tx, viewer, params, body, audit }) => {
      audit({ objects: { toolId: params.toolId } });
      const isWritten = await store.writeDraft(tx, viewer, params.toolId, body);
      const now = await ownTool({ tx, viewer, params });
      if (!isWritten) throw conflict(now);
      return now;
    },
  }),
  route(api.dropDraft, {
    policy: makeTools,
    subject,
    handle: async ({ tx, viewer, params, query, audit }) => {
      audit({ objects: { toolId: params.toolId } });
      if (!(await store.deleteDraft(tx, viewer, params.toolId, query))) {
        throw conflict(await ownTool({ tx, viewer, params }));
      }
      const [left] = await store.readOwnTools(tx, viewer, params.toolId);
      return { tool: left ? await ownTool({ tx, viewer, params }) : null };
    },
  }),
  route(api.publishTool, {
    policy: makeTools,
    subject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      audit({ objects: { toolId: params.toolId } });
      const seen = subject.versions.find(
        ({ number, version, publishedAt }) =>
          number === body.number && version === body.version && publishedAt === null,
      );
      const whole = seen && Definition.safeParse(asPublished(seen.definition));
      if (whole && !whole.success) throw ruleBroken(textIn(toolboxMessages, viewer.language)('rules.unfinished'));
      const isPublished =
        whole !== undefined &&
        (await store.publishDraft(tx, viewer, params.toolId, { ...body, definition: whole.data }));
      const now = await ownTool({ tx, viewer, params });
      if (!isPublished) throw conflict(now);
      return now;
    },
  }),
  route(api.retireTool, {
    policy: makeTools,
    subject,
    handle: async ({ tx, viewer, params, body, audit }) => {
      audit({ objects: { toolId: params.toolId } });
      await store.setRetired(tx, viewer, params.toolId, body.isRetired);
      return ownTool({ tx, viewer, params });
    },
  }),
];
