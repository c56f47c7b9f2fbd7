import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

/**
 * What is drawn and filled in at the table. It stands on its own and not in the frame of the case, so that it opens and
 * goes on without a connection.
 */
export const drawingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/conferences/$conferenceId/table',
    component: lazyRouteComponent(() => import('./conference-table-route.tsx'), 'ConferenceTableRoute'),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/instruments',
    component: lazyRouteComponent(
      () => import('../../modules/drawings/instruments/instruments-page.tsx'),
      'InstrumentsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/sheets/$toolId',
    component: lazyRouteComponent(() => import('../../modules/drawings/sheet/pages/sheet-page.tsx'), 'SheetPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/ecogram',
    component: lazyRouteComponent(() => import('../../modules/drawings/ecogram/pages/ecogram-page.tsx'), 'EcogramPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/genogram',
    component: lazyRouteComponent(
      () => import('../../modules/drawings/genogram/pages/genogram-page.tsx'),
      'GenogramPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/life-line',
    component: lazyRouteComponent(
      () => import('../../modules/drawings/life-line/pages/life-line-page.tsx'),
      'LifeLinePage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/sociogram',
    component: lazyRouteComponent(
      () => import('../../modules/drawings/sociogram/pages/sociogram-page.tsx'),
      'SociogramPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/network-map',
    component: lazyRouteComponent(
      () => import('../../modules/drawings/network-map/pages/network-map-page.tsx'),
      'NetworkMapPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/triptych',
    component: lazyRouteComponent(() => import('../../modules/drawings/notes/pages/notes-page.tsx'), 'TriptychPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/core-quadrant',
    component: lazyRouteComponent(
      () => import('../../modules/drawings/notes/pages/notes-page.tsx'),
      'CoreQuadrantPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/window',
    component: lazyRouteComponent(() => import('../../modules/drawings/notes/pages/notes-page.tsx'), 'WindowPage'),
  }),
];
