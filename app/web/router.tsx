import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell.tsx';

const root = createRootRoute({
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

/** A case, with its sections below; a room adds its section with one child route. */
const caseFrame = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../../modules/cases/pages/case-frame.tsx'), 'CaseFrame'),
});

const caseSections = [
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/',
    component: lazyRouteComponent(() => import('./case-overview.tsx'), 'CaseOverview'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/road',
    component: lazyRouteComponent(() => import('../../modules/cases/pages/road-page.tsx'), 'RoadPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/people',
    component: lazyRouteComponent(() => import('./case-people.tsx'), 'CasePeoplePage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/conversations',
    component: lazyRouteComponent(
      () => import('../../modules/conversations/pages/conversations-page.tsx'),
      'ConversationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/conversations/new',
    component: lazyRouteComponent(
      () => import('../../modules/conversations/pages/new-conversation.tsx'),
      'NewConversation',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/conversations/$conversationId/prepare',
    component: lazyRouteComponent(
      () => import('../../modules/conversations/pages/preparation-page.tsx'),
      'PreparationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/conversations/$conversationId/report',
    component: lazyRouteComponent(() => import('../../modules/conversations/pages/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/support',
    component: lazyRouteComponent(() => import('../../modules/support/pages/support.tsx'), 'SupportPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/support/new',
    component: lazyRouteComponent(() => import('../../modules/support/pages/new-contact.tsx'), 'NewContactPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/assessments',
    component: lazyRouteComponent(
      () => import('../../modules/assessments/pages/assessments-page.tsx'),
      'AssessmentsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/evaluation',
    component: lazyRouteComponent(() => import('../../modules/evaluation/pages/evaluation-page.tsx'), 'EvaluationPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/plan',
    component: lazyRouteComponent(() => import('../../modules/plans/pages/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/plan/versions',
    component: lazyRouteComponent(() => import('../../modules/plans/pages/versions-page.tsx'), 'PlanVersionsPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/together.tsx'), 'TogetherPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/new',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/new-referral.tsx'), 'NewReferral'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/consult',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/new-referral.tsx'), 'NewConsultation'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/$referralId',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/referral.tsx'), 'ReferralPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/$referralId/change',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/change-referral.tsx'), 'ChangeReferral'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/applications/new',
    component: lazyRouteComponent(
      () => import('../../modules/applications/pages/new-application.tsx'),
      'NewApplication',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/applications/$applicationId',
    component: lazyRouteComponent(() => import('../../modules/applications/pages/application.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/applications/$applicationId/change',
    component: lazyRouteComponent(
      () => import('../../modules/applications/pages/change-application.tsx'),
      'ChangeApplication',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/action-team',
    component: lazyRouteComponent(() => import('../../modules/action-teams/pages/action-team.tsx'), 'ActionTeamPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/limits',
    component: lazyRouteComponent(() => import('../../modules/limits/pages/limits-page.tsx'), 'LimitsPage'),
  }),
];

/** Every address of the product and the page it opens; a page is fetched when somebody goes there. */
const pages = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('../../modules/today/pages/today.tsx'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appointments/new',
    component: lazyRouteComponent(
      () => import('../../modules/support/pages/new-appointment.tsx'),
      'NewAppointmentPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appointments/$appointmentId',
    component: lazyRouteComponent(() => import('../../modules/support/pages/appointment.tsx'), 'AppointmentPage'),
  }),
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
    path: '/find',
    component: lazyRouteComponent(() => import('../../modules/find/pages/find-page.tsx'), 'FindPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$caseId/conversations/$conversationId/table',
    component: lazyRouteComponent(() => import('./table-route.tsx'), 'TableRoute'),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$caseId/conversations/$conversationId/report/read',
    component: lazyRouteComponent(
      () => import('../../modules/conversations/pages/report-reader.tsx'),
      'ReportReadPage',
    ),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$caseId/assessments/$assessmentId',
    component: lazyRouteComponent(() => import('../../modules/assessments/pages/scoring-page.tsx'), 'ScoringPage'),
    staticData: { frame: 'none' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/experience/$token',
    component: lazyRouteComponent(
      () => import('../../modules/evaluation/pages/experience-link-page.tsx'),
      'ExperienceLinkPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/waiting',
    component: lazyRouteComponent(() => import('./waiting-page.tsx'), 'WaitingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/first-contact',
    component: lazyRouteComponent(
      () => import('../../modules/first-contact/pages/first-contact.tsx'),
      'FirstContactPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households',
    component: lazyRouteComponent(() => import('../../modules/households/pages/household-list.tsx'), 'HouseholdList'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households/new',
    component: lazyRouteComponent(() => import('../../modules/households/pages/new-household.tsx'), 'NewHouseholdPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/households/$householdId',
    component: lazyRouteComponent(() => import('../../modules/households/pages/household-page.tsx'), 'HouseholdPage'),
  }),
  caseFrame.addChildren(caseSections),
  createRoute({
    getParentRoute: () => root,
    path: '/social-map',
    component: lazyRouteComponent(() => import('../../modules/social-map/pages/social-map-page.tsx'), 'SocialMapPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/social-map/new',
    component: lazyRouteComponent(
      () => import('../../modules/social-map/pages/provision-form.tsx'),
      'AddProvisionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/social-map/$provisionId',
    component: lazyRouteComponent(() => import('../../modules/social-map/pages/provision-page.tsx'), 'ProvisionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/social-map/$provisionId/edit',
    component: lazyRouteComponent(
      () => import('../../modules/social-map/pages/provision-form.tsx'),
      'EditProvisionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/bring-in',
    component: lazyRouteComponent(() => import('../../modules/bring-in/pages/bring-in-page.tsx'), 'BringInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/bring-in/$importId',
    component: lazyRouteComponent(() => import('../../modules/bring-in/pages/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/account',
    component: lazyRouteComponent(() => import('../../modules/accounts/pages/security-page.tsx'), 'SecurityPage'),
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
