import { doingRoutes } from './doing-routes.ts';
import { goalRoutes } from './goal-routes.ts';
import { versionRoutes } from './version-routes.ts';

export const planRoutes = [...goalRoutes, ...doingRoutes, ...versionRoutes];
