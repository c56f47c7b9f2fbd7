import { route } from '../../access/gate/route.ts';
import { changeSelf, seeColleagues, seeSelf } from '../../access/policies/account.ts';
import { changeMe, getMe, listColleagues } from './api.ts';
import { securityRoutes } from './security-routes.ts';
import * as store from './store.ts';

export const accountRoutes = [
  ...securityRoutes,
  route(getMe, { policy: seeSelf, handle: ({ tx, viewer }) => store.loadMe(tx, viewer) }),
  route(changeMe, {
    policy: changeSelf,
    handle: async ({ tx, viewer, body }) => {
      await store.setLanguage(tx, viewer, body.language);
      return store.loadMe(tx, viewer);
    },
  }),
  route(listColleagues, {
    policy: seeColleagues,
    handle: async ({ tx, viewer }) => ({
      colleagues: await store.listColleagues(tx, viewer.organisationId),
      teams: await store.listTeams(tx, viewer.organisationId),
    }),
  }),
];
