import { actionTeamsToday } from '../modules/action-teams/today.ts';
import { applicationsToday } from '../modules/applications/today.ts';
import { questionsToMe } from '../modules/look-questions/today.ts';
import { silenceAsked } from '../modules/dormant/today.ts';
import { conferencesToday } from '../modules/conferences/today.ts';
import { conversationsToday } from '../modules/conversations/today.ts';
import { rightsToday } from '../modules/data-rights/today.ts';
import { followUpsDue } from '../modules/evaluation/today.ts';
import { referralsToday } from '../modules/referrals/today.ts';
import { reviewsDue } from '../modules/restrictions/today.ts';
import { feedbackDue, signalsWaiting } from '../modules/signals/today.ts';
import { appointmentsToday, promisesDue, quietHouseholds } from '../modules/support/today.ts';
import type { TodayProvider } from '../modules/today/routes.ts';

/** Every room that has something to tell of a day; a room that gets something due adds its line here. */
export const todayProviders: readonly TodayProvider[] = [
  questionsToMe,
  silenceAsked,
  appointmentsToday,
  conversationsToday,
  promisesDue,
  signalsWaiting,
  feedbackDue,
  quietHouseholds,
  followUpsDue,
  referralsToday,
  applicationsToday,
  rightsToday,
  reviewsDue,
  actionTeamsToday,
  conferencesToday,
];
