import { applicationChange } from '../../modules/applications/pages/application-change.ts';
import { helperChange, requestChange } from '../../modules/cases/pages/case-changes.ts';
import { householdChange, personChange } from '../../modules/households/pages/household-changes.ts';
import { cutChange, limitChange } from '../../modules/limits/pages/limit-changes.ts';
import {
  actionChange,
  goalChange,
  problemChange,
  resultChange,
  solutionChange,
} from '../../modules/plans/pages/plan-changes.ts';
import { referralChange } from '../../modules/referrals/pages/referral-change.ts';
import { keptChange, type KeptChange } from '../../platform/web/kept-change.tsx';

/** Changes that may wait on the device, and how each is laid beside what a colleague made meanwhile. */
export const keptChanges: readonly KeptChange[] = [
  keptChange(requestChange),
  keptChange(helperChange),
  keptChange(householdChange),
  keptChange(personChange),
  keptChange(limitChange),
  keptChange(cutChange),
  keptChange(goalChange),
  keptChange(problemChange),
  keptChange(resultChange),
  keptChange(solutionChange),
  keptChange(actionChange),
  keptChange(referralChange),
  keptChange(applicationChange),
];
