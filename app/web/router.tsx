import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound, Failed } from './dead-ends.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failed });

/** Every address of the product and the page it opens; a page is fetched when somebody goes there. */
const pages = [
  createRoute({
    getParentRoute: () => root,
    path: '/signals',
    component: lazyRouteComponent(() => import('../../modules/signals/pages/inbox.tsx'), 'SignalInbox'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signals/new',
    component: lazyRouteComponent(() => import('../../modules/signals/pages/capture.tsx'), 'CaptureSignal'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signals/$signalId',
    component: lazyRouteComponent(() => import('../../modules/signals/pages/signal.tsx'), 'SignalPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kit',
    component: lazyRouteComponent(() => import('../../ui/kit-page/kit-page.tsx'), 'KitPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultPreload: 'intent',
  scrollRestoration: true,
});
