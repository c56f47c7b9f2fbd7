// Where somebody stands beside the stage of change (C11): what they ask of the worker now (D, bijlage dag 2) and how far
// they are in a role (E, module 3). Both are about now and never about who somebody is.
import type { irbPhaseIds, relationTypeIds, roleIds } from '../../method/ids.ts';
import type { RelationType } from '../../method/schema.ts';

export type RelationTypeId = (typeof relationTypeIds)[number];
export type IrbPhaseId = (typeof irbPhaseIds)[number];
export type RoleId = (typeof roleIds)[number];

/** What was answered to the question of a relation type; what was not asked yet is not there. */
export type RelationAnswers = Readonly<Partial<Record<RelationTypeId, boolean>>>;

/** The questions as far as one gets with these answers: the next is asked only after a yes. */
export function questionsAsked(types: readonly RelationType[], answers: RelationAnswers): RelationType[] {
  const asked: RelationType[] = [];
  for (const type of types) {
    if (type.question === null) break;
    asked.push(type);
    if (answers[type.id] !== true) break;
  }
  return asked;
}

/** The relation of now: the first question that is answered with no, or the last when all are yes. Undefined: not yet. */
export function relationOf(types: readonly RelationType[], answers: RelationAnswers): RelationType | undefined {
  for (const type of types) {
    if (type.question === null || answers[type.id] === false) return type;
    if (answers[type.id] === undefined) return undefined;
  }
  return undefined;
}
