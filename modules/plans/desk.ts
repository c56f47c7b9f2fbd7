import type { CaseSubject } from '../../access/policies/case.ts';
import { workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import { dayOf } from '../../ui/dates.ts';
import { asksNewAgreement } from './compare.ts';
import { contentOf } from './content.ts';
import type { CaseKey } from './read-around.ts';
import { readPlan, type StoredPlan } from './read-plan.ts';
import type * as records from './records.ts';
import type { PartName } from './store.ts';
import { readContent } from './version-store.ts';

/** The plan of one case laid open for one call: what it says, and where a part of it is found again after a write. */
export interface Desk {
  tx: Tx;
  viewer: Viewer;
  subject: CaseSubject;
  key: CaseKey;
  today: string;
  plan: StoredPlan;
}

export async function openDesk(at: { tx: Tx; viewer: Viewer; subject: CaseSubject }): Promise<Desk> {
  const key = {
    organisationId: at.viewer.organisationId,
    teamId: at.subject.teamId,
    caseId: at.subject.caseId,
  };
  const today = dayOf(new Date());
  return { tx: at.tx, viewer: at.viewer, subject: at.subject, key, today, plan: await readPlan(at.tx, key, today) };
}

/** The plan as the viewer gets it: with whether there is something to agree on, and what the viewer may do. */
export async function present({ tx, viewer, subject, key, today, plan }: Desk): Promise<records.Plan> {
  const content = contentOf(plan, today);
  const last = plan.versions[0];
  const frozen = last ? await readContent(tx, key, last.id) : undefined;
  const isEmpty = content.problems.length + content.goals.length + content.already.length === 0;
  return {
    ...plan,
    hasNews: frozen ? asksNewAgreement(frozen, content) : !isEmpty,
    can: abilities(viewer, subject, { work: workOnCase }),
  };
}

interface Parts {
  planProblem: records.Problem;
  planGoal: records.Goal;
  planResult: records.Result;
  planSolution: records.Solution;
  planAction: records.Action;
}

/** Every part of one kind. */
export function partsOf<T extends PartName>(plan: StoredPlan, kind: T): readonly Parts[T][] {
  const parts: { [K in PartName]: () => readonly Parts[K][] } = {
    planProblem: () => plan.problems,
    planGoal: () => plan.goals,
    planResult: () => plan.goals.flatMap(({ results }) => results),
    planSolution: () => [...plan.goals.flatMap(({ solutions }) => solutions), ...plan.already],
    planAction: () => plan.goals.flatMap(({ actions }) => actions),
  };
  return parts[kind]();
}

/** One part of this plan; another household's is not there. */
export function findPart<T extends PartName>(plan: StoredPlan, kind: T, id: string): Parts[T] {
  const found = partsOf(plan, kind).find((part) => part.id === id);
  if (!found) throw notFound();
  return found;
}

/** A part as it is after a write. */
export async function partAfter<T extends PartName>(desk: Desk, kind: T, id: string): Promise<Parts[T]> {
  return findPart(await readPlan(desk.tx, desk.key, desk.today), kind, id);
}

/** The part to change, if it is still as the person saw it; otherwise both are laid side by side. */
export function seenPart<T extends PartName>(plan: StoredPlan, kind: T, id: string, version: number): Parts[T] {
  const part = findPart(plan, kind, id);
  if (part.version !== version) throw conflict(part);
  return part;
}
