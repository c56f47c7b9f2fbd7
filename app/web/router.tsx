import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { caseRoutes } from './case-routes.tsx';
import { drawingRoutes } from './drawing-routes.tsx';
import { guideRoutes } from './guide-routes.tsx';
import { rootRoute } from './root-route.tsx';

/** Every address of the product and the page it opens; a page is fetched when somebody goes there. */
const pages = [
  ...drawingRoutes,
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../../modules/today/pages/today.tsx'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/appointments/new',
    component: lazyRouteComponent(
      () => import('../../modules/support/pages/new-appointment.tsx'),
      'NewAppointmentPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/appointments/$appointmentId',
    component: lazyRouteComponent(() => import('../../modules/support/pages/appointment.tsx'), 'AppointmentPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/signals',
    component: lazyRouteComponent(() => import('../../modules/signals/pages/inbox.tsx'), 'SignalInbox'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/signals/new',
    component: lazyRouteComponent(() => import('../../modules/signals/pages/capture.tsx'), 'CaptureSignal'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/signals/$signalId',
    component: lazyRouteComponent(() => import('../../modules/signals/pages/signal.tsx'), 'SignalPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/find',
    component: lazyRouteComponent(() => import('./find-route.tsx'), 'FindRoute'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/conversations/$conversationId/table',
    component: lazyRouteComponent(() => import('./table-route.tsx'), 'TableRoute'),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/conversations/$conversationId/report/read',
    component: lazyRouteComponent(() => import('./report-read-route.tsx'), 'ReportReadRoute'),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/assessments/$assessmentId',
    component: lazyRouteComponent(() => import('./scoring-route.tsx'), 'ScoringRoute'),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/experience',
    component: lazyRouteComponent(
      () => import('../../modules/evaluation/pages/experience-link-page.tsx'),
      'ExperienceLinkPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/first-password',
    component: lazyRouteComponent(
      () => import('../../modules/accounts/pages/first-password-page.tsx'),
      'FirstPasswordPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/signed-in',
    component: lazyRouteComponent(() => import('./signed-in.tsx'), 'SignedIn'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/shared',
    component: lazyRouteComponent(() => import('../../modules/sharing/pages/share-link-page.tsx'), 'ShareLinkPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/who-looked',
    component: lazyRouteComponent(() => import('../../modules/who-looked/pages/who-looked-page.tsx'), 'WhoLookedPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/shared-with-me',
    component: lazyRouteComponent(() => import('../../modules/sharing/pages/received-page.tsx'), 'ReceivedPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/shared-with-me/$shareId',
    component: lazyRouteComponent(
      () => import('../../modules/sharing/pages/received-piece-page.tsx'),
      'ReceivedPiecePage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/waiting',
    component: lazyRouteComponent(() => import('./waiting-page.tsx'), 'WaitingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/first-contact',
    component: lazyRouteComponent(
      () => import('../../modules/first-contact/pages/first-contact.tsx'),
      'FirstContactPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/households',
    component: lazyRouteComponent(() => import('../../modules/households/pages/household-list.tsx'), 'HouseholdList'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/households/new',
    component: lazyRouteComponent(() => import('../../modules/households/pages/new-household.tsx'), 'NewHouseholdPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/households/$householdId',
    component: lazyRouteComponent(() => import('../../modules/households/pages/household-page.tsx'), 'HouseholdPage'),
  }),
  caseRoutes,
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/social-map',
    component: lazyRouteComponent(() => import('../../modules/social-map/pages/social-map-page.tsx'), 'SocialMapPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/social-map/new',
    component: lazyRouteComponent(
      () => import('../../modules/social-map/pages/provision-form.tsx'),
      'AddProvisionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/social-map/$provisionId',
    component: lazyRouteComponent(() => import('../../modules/social-map/pages/provision-page.tsx'), 'ProvisionPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/social-map/$provisionId/edit',
    component: lazyRouteComponent(
      () => import('../../modules/social-map/pages/provision-form.tsx'),
      'EditProvisionPage',
    ),
  }),
  ...guideRoutes,
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbox',
    component: lazyRouteComponent(() => import('../../modules/drawings/toolbox/pages/toolbox-page.tsx'), 'ToolboxPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbox/matrix',
    component: lazyRouteComponent(
      () => import('../../modules/assessments/matrix-words/pages/matrix-words-page.tsx'),
      'MatrixWordsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbox/$toolId',
    component: lazyRouteComponent(() => import('../../modules/drawings/toolbox/pages/tool-page.tsx'), 'ToolPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/emergency',
    component: lazyRouteComponent(() => import('../../modules/break-glass/pages/emergency-page.tsx'), 'EmergencyPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/emergencies',
    component: lazyRouteComponent(
      () => import('../../modules/break-glass/pages/emergencies-page.tsx'),
      'EmergenciesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/restricted-cases',
    component: lazyRouteComponent(
      () => import('../../modules/restrictions/pages/restricted-cases-page.tsx'),
      'RestrictedCasesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/audit',
    component: lazyRouteComponent(() => import('./audit-route.tsx'), 'AuditRoute'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/audit/questions',
    component: lazyRouteComponent(
      () => import('../../modules/look-questions/pages/questions-page.tsx'),
      'QuestionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/questions-to-me',
    component: lazyRouteComponent(() => import('../../modules/look-questions/pages/to-me-page.tsx'), 'ToMePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bring-in',
    component: lazyRouteComponent(() => import('../../modules/bring-in/pages/bring-in-page.tsx'), 'BringInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bring-in/$importId',
    component: lazyRouteComponent(() => import('../../modules/bring-in/pages/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/retention',
    component: lazyRouteComponent(() => import('../../modules/retention/pages/retention-page.tsx'), 'RetentionPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('../../modules/accounts/pages/security-page.tsx'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/accounts',
    component: lazyRouteComponent(() => import('../../modules/administration/pages/accounts-page.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/accounts/$accountId',
    component: lazyRouteComponent(() => import('../../modules/administration/pages/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in-settings',
    component: lazyRouteComponent(
      () => import('../../modules/accounts/pages/sign-in-rules-page.tsx'),
      'SignInRulesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/teams',
    component: lazyRouteComponent(() => import('../../modules/administration/pages/teams-page.tsx'), 'TeamsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kit',
    component: lazyRouteComponent(() => import('../../ui/kit-page/kit-page.tsx'), 'KitPage'),
  }),
];

export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  defaultPreload: 'intent',
  scrollRestoration: true,
});
