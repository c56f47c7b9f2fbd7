// Advice on a step along the road (method C2): sentences, never a lock. A person decides, with a reason.
import { phases, type Phase } from './domain.ts';

/** What is known of a case; what no room told is left out and gives no advice. */
export interface CaseFacts {
  hasCoordinator: boolean;
  hasDirection: boolean;
  hasRequest: boolean;
  /** Views of the people themselves, not of worker or reporter. */
  ownStories: number;
  /** The worker steers for a while. */
  takeover: 'none' | 'running' | 'over';
  conversations?: number | undefined;
  hasAgreedPlan?: boolean | undefined;
  hasEvaluation?: boolean | undefined;
  hasMonitoringMoments?: boolean | undefined;
  openPromises?: number | undefined;
}

export const adviceKeys = [
  'skips',
  'no-coordinator',
  'no-own-story',
  'no-request',
  'no-conversation',
  'no-direction',
  'no-plan',
  'takeover-over',
  'takeover-running',
  'no-evaluation',
  'no-monitoring-moments',
  'open-promises',
  'no-monitoring',
] as const;
export type Advice = (typeof adviceKeys)[number];

const from = (phase: Phase) => phases.indexOf(phase);

/** What to think of before going from one phase to another; empty when nothing stands out. */
export function adviceFor(now: Phase, to: Phase, facts: CaseFacts): Advice[] {
  const step = phases.indexOf(to);
  const until = (last: Phase) => step <= from(last);
  const since = (first: Phase) => step >= from(first);
  const rules: Record<Advice, boolean> = {
    // Straight from getting acquainted to monitoring is a way of the road itself: on without us (A phase 2).
    skips: step > from(now) + 1 && !(now === 'acquaintance' && to === 'monitoring'),
    'no-coordinator': !facts.hasCoordinator && since('acquaintance') && to !== 'closed',
    'no-own-story': facts.ownStories === 0 && since('plan') && until('support'),
    'no-request': !facts.hasRequest && since('plan') && until('support'),
    'no-conversation': facts.conversations === 0 && since('plan') && until('support'),
    'no-direction': !facts.hasDirection && since('plan') && until('support'),
    'no-plan': facts.hasAgreedPlan === false && to === 'support',
    'takeover-over': facts.takeover === 'over',
    'takeover-running': facts.takeover === 'running' && since('evaluation'),
    'no-evaluation': facts.hasEvaluation === false && since('monitoring') && now !== 'acquaintance',
    'no-monitoring-moments': facts.hasMonitoringMoments === false && to === 'monitoring',
    'open-promises': (facts.openPromises ?? 0) > 0 && to === 'closed',
    'no-monitoring': to === 'closed' && now !== 'monitoring' && now !== 'first-contact',
  };
  return adviceKeys.filter((key) => rules[key]);
}
