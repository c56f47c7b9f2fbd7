import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

/** What a worker holds on to: the words of all guides come with these pages, so that they open without a connection. */
export const guideRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/guides',
    component: lazyRouteComponent(() => import('../../modules/guides/pages/guides-page.tsx'), 'GuidesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/guides/$guideId',
    component: lazyRouteComponent(() => import('../../modules/guides/pages/guide-page.tsx'), 'GuidePage'),
  }),
];
