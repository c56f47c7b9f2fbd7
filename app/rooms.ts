import type { AnyRoute } from '../access/gate/route.ts';
import { breakGlassRoutes } from '../modules/break-glass/routes.ts';
import { bringInRoutes } from '../modules/bring-in/routes.ts';
import { accountRoutes } from '../modules/accounts/routes.ts';
import { administrationRoutes } from '../modules/administration/routes.ts';
import { bsnRoutes } from '../modules/bsn/routes.ts';
import { actionTeamRoutes } from '../modules/action-teams/routes.ts';
import { conferenceRoutes } from '../modules/conferences/routes.ts';
import { questionRoutes } from '../modules/look-questions/routes.ts';
import { auditRoutes } from '../modules/audit/routes.ts';
import { attachmentRoutes } from '../modules/attachments/routes.ts';
import { applicationRoutes } from '../modules/applications/routes.ts';
import { matrixWordsRoutes } from '../modules/assessments/matrix-words/routes.ts';
import { assessmentRoutes } from '../modules/assessments/routes.ts';
import { dataRightRoutes } from '../modules/data-rights/routes.ts';
import { drawingRoutes } from '../modules/drawings/routes.ts';
import { evaluationRoutes } from '../modules/evaluation/routes.ts';
import { conversationRoutes } from '../modules/conversations/routes.ts';
import { caseRoutes } from '../modules/cases/routes.ts';
import { firstContactRoutes } from '../modules/first-contact/routes.ts';
import { guideRoutes } from '../modules/guides/routes.ts';
import { householdRoutes } from '../modules/households/routes.ts';
import { limitRoutes } from '../modules/limits/routes.ts';
import { planRoutes } from '../modules/plans/routes.ts';
import { findRoutes } from '../modules/find/routes.ts';
import { restrictionRoutes } from '../modules/restrictions/routes.ts';
import { eraseRecords, isFileHeld } from '../modules/retention/erase.ts';
import { retentionRoutes } from '../modules/retention/routes.ts';
import { socialMapRoutes } from '../modules/social-map/routes.ts';
import { referralRoutes } from '../modules/referrals/routes.ts';
import { signalRoutes } from '../modules/signals/routes.ts';
import { supportRoutes } from '../modules/support/routes.ts';
import { toolboxRoutes } from '../modules/drawings/toolbox/routes.ts';
import { todayRoutes } from '../modules/today/routes.ts';
import { sharingRoutes } from '../modules/sharing/routes.ts';
import { lookRoutes } from '../modules/who-looked/routes.ts';
import { casesAsked } from '../modules/dormant/retention.ts';
import { dormantRoutes } from '../modules/dormant/routes.ts';
import { drawingPapers } from './drawing-papers.ts';
import { keptPieces } from './kept-pieces.ts';
import { findAgain } from './find-again.ts';
import { sharedPieces } from './shared-pieces.ts';
import { todayProviders } from './today-providers.ts';
import { caseloadNeighbours } from './bring-in-household.ts';

/** Every room of the house with the calls it answers; the name is its tag in the API documentation. */
export const rooms: readonly { name: string; routes: readonly AnyRoute[] }[] = [
  { name: 'accounts', routes: accountRoutes },
  { name: 'administration', routes: administrationRoutes },
  { name: 'signals', routes: signalRoutes },
  { name: 'find', routes: findRoutes },
  { name: 'first-contact', routes: firstContactRoutes },
  { name: 'households', routes: householdRoutes },
  { name: 'bsn', routes: bsnRoutes },
  { name: 'cases', routes: caseRoutes },
  { name: 'restrictions', routes: restrictionRoutes(findAgain) },
  { name: 'break-glass', routes: breakGlassRoutes },
  { name: 'dormant', routes: dormantRoutes },
  { name: 'conversations', routes: conversationRoutes },
  { name: 'assessments', routes: assessmentRoutes },
  { name: 'matrix-words', routes: matrixWordsRoutes },
  { name: 'evaluation', routes: evaluationRoutes },
  { name: 'plans', routes: planRoutes },
  { name: 'drawings', routes: drawingRoutes(drawingPapers) },
  { name: 'toolbox', routes: toolboxRoutes },
  { name: 'guides', routes: guideRoutes },
  { name: 'support', routes: supportRoutes },
  { name: 'today', routes: todayRoutes(todayProviders) },
  { name: 'social-map', routes: socialMapRoutes },
  { name: 'referrals', routes: referralRoutes },
  { name: 'applications', routes: applicationRoutes },
  { name: 'attachments', routes: attachmentRoutes },
  { name: 'action-teams', routes: actionTeamRoutes },
  { name: 'conferences', routes: conferenceRoutes },
  { name: 'limits', routes: limitRoutes },
  { name: 'sharing', routes: sharingRoutes(sharedPieces) },
  { name: 'data-rights', routes: dataRightRoutes({ isFileHeld, eraseRecords }) },
  { name: 'who-looked', routes: lookRoutes },
  { name: 'retention', routes: retentionRoutes(keptPieces, casesAsked) },
  { name: 'bring-in', routes: bringInRoutes(caseloadNeighbours) },
  { name: 'audit', routes: auditRoutes(roomOf) },
  { name: 'look-questions', routes: questionRoutes },
];

let byCall: Map<string, string> | undefined;

/** The room in which a call is answered, by the id of its endpoint; undefined for what has no room. */
export function roomOf(action: string): string | undefined {
  byCall ??= new Map(rooms.flatMap(({ name, routes }) => routes.map(({ endpoint }) => [endpoint.id, name] as const)));
  return byCall.get(action);
}
