import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

/** A case, with its sections below; a room adds its section with one child route. */
const caseFrame = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./case-frame-route.tsx'), 'CaseFrameRoute'),
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
    path: '/rights',
    component: lazyRouteComponent(() => import('./rights-route.tsx'), 'RightsRoute'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/people',
    component: lazyRouteComponent(() => import('./case-people.tsx'), 'CasePeoplePage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/shares',
    component: lazyRouteComponent(() => import('../../modules/sharing/pages/sharing-page.tsx'), 'SharingPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/shares/new',
    component: lazyRouteComponent(() => import('../../modules/sharing/pages/share-form.tsx'), 'SharePage'),
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
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/referral-form.tsx'), 'NewReferral'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/consult',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/referral-form.tsx'), 'NewConsultation'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/$referralId',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/referral.tsx'), 'ReferralPage'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/referrals/$referralId/change',
    component: lazyRouteComponent(() => import('../../modules/referrals/pages/referral-form.tsx'), 'ChangeReferral'),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/applications/new',
    component: lazyRouteComponent(
      () => import('../../modules/applications/pages/application-form.tsx'),
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
      () => import('../../modules/applications/pages/application-form.tsx'),
      'ChangeApplication',
    ),
  }),
  createRoute({
    getParentRoute: () => caseFrame,
    path: '/conference',
    component: lazyRouteComponent(
      () => import('../../modules/conferences/pages/conference-page.tsx'),
      'ConferencePage',
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

/** Every address below a case. */
export const caseRoutes = caseFrame.addChildren(caseSections);
