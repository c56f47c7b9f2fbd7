import { accountRoutes } from './account-routes.ts';
import { teamRoutes } from './team-routes.ts';

/** The rooms of the administrator. */
export const administrationRoutes = [...accountRoutes, ...teamRoutes];
