import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/administration.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken, wrongField } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api-teams.ts';
import { rolesInTeams } from './domain.ts';
import { administrationMessages } from './messages.ts';
import * as store from './team-store.ts';

const say = (viewer: Viewer) => textIn(administrationMessages, viewer.language);

const subjectOf = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { teamId: string } }) =>
  store.findTeam(tx, viewer, params.teamId);

async function tellNow(tx: Tx, viewer: Viewer, id: string): Promise<api.TeamRow> {
  const team = await store.findTeam(tx, viewer, id);
  if (!team) throw notFound();
  return team;
}

async function checkFields(
  tx: Tx,
  viewer: Viewer,
  { name, neighbourhoodId }: { name: string; neighbourhoodId: string | null },
  except?: string,
): Promise<void> {
  if (await store.isNameTaken(tx, 'team', viewer.organisationId, name, except)) {
    throw wrongField('name', say(viewer)('refused.teamName'));
  }
  if (neighbourhoodId && !(await store.findNeighbourhood(tx, viewer.organisationId, neighbourhoodId))) {
    throw wrongField('neighbourhoodId', say(viewer)('refused.neighbourhoodGone'));
  }
}

async function change(
  tx: Tx,
  viewer: Viewer,
  seen: { id: string; version: number },
  to: Parameters<typeof store.updateTeam>[3],
): Promise<void> {
  if (!(await store.updateTeam(tx, viewer.organisationId, seen, to)))
    throw conflict(await tellNow(tx, viewer, seen.id));
}

/** Where people work: the calls about teams and neighbourhoods. */
export const teamRoutes = [
  route(api.listTeams, {
    policy: policies.seeTeams,
    handle: async ({ tx, viewer }) => ({
      teams: await store.listTeams(tx, viewer),
      neighbourhoods: await store.listNeighbourhoods(tx, viewer.organisationId),
    }),
  }),
  route(api.addTeam, {
    policy: policies.changeTeams,
    stepUp: true,
    handle: async ({ tx, viewer, body, audit }) => {
      await checkFields(tx, viewer, body);
      const teamId = await store.insertTeam(tx, viewer.organisationId, body);
      audit({ objects: { teamId } });
      return tellNow(tx, viewer, teamId);
    },
  }),
  route(api.changeTeam, {
    policy: policies.changeTeams,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { version, ...fields } }) => {
      await checkFields(tx, viewer, fields, subject.id);
      await change(tx, viewer, { id: subject.id, version }, fields);
      return tellNow(tx, viewer, subject.id);
    },
  }),
  route(api.setTeamMembers, {
    policy: policies.changeTeams,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { accountIds, version } }) => {
      const ids = [...new Set(accountIds)];
      const may = await store.countWhoMayBelong(tx, viewer.organisationId, ids, rolesInTeams);
      if (may !== ids.length) throw wrongField('accountIds', say(viewer)('refused.cannotBelong'));
      await change(tx, viewer, { id: subject.id, version }, {});
      await store.setMembers(tx, viewer.organisationId, subject.id, ids);
      return tellNow(tx, viewer, subject.id);
    },
  }),
  route(api.endTeam, {
    policy: policies.changeTeams,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { version } }) => {
      await store.lockTeam(tx, viewer.organisationId, subject.id);
      const { openFiles, openSignals } = await tellNow(tx, viewer, subject.id);
      if (openFiles > 0) throw ruleBroken(say(viewer)('refused.teamFiles', { count: openFiles }));
      if (openSignals > 0) throw ruleBroken(say(viewer)('refused.teamSignals', { count: openSignals }));
      await change(tx, viewer, { id: subject.id, version }, { endedAt: new Date().toISOString() });
      await store.setMembers(tx, viewer.organisationId, subject.id, []);
      return {};
    },
  }),
  route(api.addNeighbourhood, {
    policy: policies.changeTeams,
    stepUp: true,
    handle: async ({ tx, viewer, body: { name }, audit }) => {
      if (await store.isNameTaken(tx, 'neighbourhood', viewer.organisationId, name)) {
        throw wrongField('name', say(viewer)('refused.neighbourhoodName'));
      }
      const neighbourhoodId = await store.insertNeighbourhood(tx, viewer.organisationId, name);
      audit({ objects: { neighbourhoodId } });
      return { id: neighbourhoodId, name, version: 1 };
    },
  }),
  route(api.changeNeighbourhood, {
    policy: policies.changeTeams,
    subject: ({ tx, viewer, params }) => store.findNeighbourhood(tx, viewer.organisationId, params.neighbourhoodId),
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { name, version } }) => {
      if (await store.isNameTaken(tx, 'neighbourhood', viewer.organisationId, name, subject.id)) {
        throw wrongField('name', say(viewer)('refused.neighbourhoodName'));
      }
      const isFirst = await store.renameNeighbourhood(tx, viewer.organisationId, { id: subject.id, version }, name);
      if (!isFirst) throw conflict(subject);
      return { id: subject.id, name, version: version + 1 };
    },
  }),
];
