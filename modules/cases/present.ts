import { appointOnCase, openCaseToColleague, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import { colleaguesNow, directionModels, newest, phaseNow, road } from './domain.ts';
import { explanationIsDue, takeoverNow } from './domain-direction.ts';
import type { CaseFacts } from './domain-advice.ts';
import { readFacts } from './facts-store.ts';
import { listHelpers } from './helper-store.ts';
import { readDecisions, readHousehold, readOpenings, readSignals, readViews } from './read-store.ts';
import { findCase } from './store.ts';
import type { InvolvedHelper } from './api.ts';

export const todayOf = (now: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);

type Decisions = Awaited<ReturnType<typeof readDecisions>>;

function directionOf(decisions: Decisions, today: string) {
  const decided = newest(decisions, 'direction');
  const model = directionModels.find((known) => known === decided?.value);
  if (!decided || !model) return null;
  const state = takeoverNow({ model, ...decided }, today);
  return {
    model,
    since: decided.at,
    reason: decided.reason,
    takeover:
      state === 'none' || decided.until === null
        ? null
        : {
            what: decided.takenOver ?? '',
            until: decided.until,
            explainedOn: decided.explainedOn,
            state,
            explanationIsDue: explanationIsDue({ model, ...decided }, today),
          },
  };
}

/** A case as the viewer gets it, everything of its overview at once. Throws not-found. */
export async function loadCase(tx: Tx, viewer: Viewer, caseId: string) {
  const today = todayOf(new Date());
  const found = await findCase(tx, viewer, caseId);
  if (!found) throw notFound();
  const decisions = await readDecisions(tx, viewer, caseId);
  const views = await readViews(tx, viewer, caseId);
  const coordinator = newest(decisions, 'coordinator');
  const direction = directionOf(decisions, today);
  const nameOf = (id: string) => decisions.find(({ value }) => value === id)?.valueName ?? '';
  const { firstContactAt, ...told } = await readFacts(tx, viewer, caseId);
  const facts: CaseFacts = {
    hasCoordinator: coordinator !== undefined,
    hasDirection: direction !== null,
    hasRequest: found.request !== null,
    ownStories: new Set(views.filter(({ voice }) => voice === 'member').map(({ personId }) => personId)).size,
    takeover: direction?.takeover?.state ?? 'none',
    ...told,
  };
  return {
    ...found,
    household: await readHousehold(tx, viewer, found.householdId),
    phase: phaseNow(decisions),
    road: road(decisions, firstContactAt),
    coordinator: coordinator ? { id: coordinator.value, name: nameOf(coordinator.value) } : null,
    colleagues: colleaguesNow(decisions).map((id) => ({ id, name: nameOf(id) })),
    direction,
    decisions,
    views,
    helpers: (await listHelpers(tx, viewer, caseId)).map(asHelper),
    openings: await readOpenings(tx, viewer, caseId, today),
    signals: await readSignals(tx, viewer, caseId),
    facts,
    can: abilities(
      viewer,
      { caseId, teamId: found.teamId },
      { work: workOnCase, appoint: appointOnCase, openToColleague: openCaseToColleague },
    ),
  };
}

/** A stored helper as the API gives it. */
export const asHelper = (row: Awaited<ReturnType<typeof listHelpers>>[number]) => ({
  ...row,
  domain: row.domain as InvolvedHelper['domain'],
});
