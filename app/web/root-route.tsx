import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell.tsx';

/** What stands around every page. */
export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: lazyRouteComponent(() => import('./dead-ends.tsx'), 'NotFound'),
  errorComponent: lazyRouteComponent(() => import('./dead-ends.tsx'), 'Failed'),
});

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `none`: the page takes the whole screen, without the navigation around it. */
    frame?: 'none';
  }
}
