import { route } from '../../access/gate/route.ts';
import { changeSelf, heedReset, seeColleagues, seeSelf } from '../../access/policies/account.ts';
import * as api from './api.ts';
import { securityRoutes } from './security-routes.ts';
import { signInRulesRoutes } from './sign-in-rules-routes.ts';
import * as store from './store.ts';

export const accountRoutes = [
  ...securityRoutes,
  ...signInRulesRoutes,
  route(api.getMe, { policy: seeSelf, beforeSecondStep: true, handle: ({ tx, viewer }) => store.loadMe(tx, viewer) }),
  route(api.changeMe, {
    policy: changeSelf,
    beforeSecondStep: true,
    handle: async ({ tx, viewer, body }) => {
      await store.setLanguage(tx, viewer, body.language);
      return store.loadMe(tx, viewer);
    },
  }),
  route(api.heedReset, {
    policy: heedReset,
    handle: async ({ tx, viewer }) => {
      await store.forgetReset(tx, viewer);
      return store.loadMe(tx, viewer);
    },
  }),
  route(api.listColleagues, {
    policy: seeColleagues,
    handle: async ({ tx, viewer }) => ({
      colleagues: await store.listColleagues(tx, viewer.organisationId),
      teams: await store.listTeams(tx, viewer.organisationId),
    }),
  }),
];
