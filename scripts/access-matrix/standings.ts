import { sightOfTeamsOnly, type Sight } from '../../access/sight.ts';
import { rolesWithCases, type Role, type Viewer } from '../../access/viewer.ts';

// How a viewer can stand towards a record: relation × sensitivity. Each is made into a viewer and a record on which the
// rules of access/policies are asked. What access/sight.ts makes of these in a database is compared with an independent
// sentence of the same by tests/security.

export const relations = [
  'of the team, coordinator',
  'of the team, involved',
  'of the team, asked to consult or there in an emergency',
  'of the team, nothing more',
  'of another team, coordinator',
  'of another team, involved',
  'of another team, asked to consult or there in an emergency',
  'of another team, nothing more',
  'of the team, made it themselves',
  'of another team now, made it themselves',
  'outside the team, it is shared with them now',
  'outside the team, it was shared with them until it ended or was withdrawn',
] as const;
export type Relation = (typeof relations)[number];

export const sensitivities = [
  'ordinary',
  'restricted, or outside their part of the area',
  'they are kept out by name',
] as const;
export type Sensitivity = (typeof sensitivities)[number];

const ids = {
  organisation: 'an organisation',
  me: 'me',
  somebody: 'somebody else',
  ownTeam: 'own team',
  otherTeam: 'another team',
  record: 'the record',
  household: 'the household',
  supportCase: 'the case',
  signal: 'the signal',
} as const;

/** Does this relation open a case by itself, whatever the team? */
const opensCase = (relation: Relation) => /team, (coordinator|involved|asked)/.test(relation);
const isOfTeam = (relation: Relation) => relation.startsWith('of the team');

/** What access/sight.ts works out for somebody who stands so. */
function sightOf(role: Role, relation: Relation, sensitivity: Sensitivity): Sight {
  if (!rolesWithCases.includes(role)) return sightOfTeamsOnly;
  const isKeptOut = sensitivity === 'they are kept out by name';
  const isShut = isOfTeam(relation) && sensitivity !== 'ordinary';
  if (opensCase(relation) && !isKeptOut && (isShut || !isOfTeam(relation)))
    return {
      ...sightOfTeamsOnly,
      caseIds: [ids.supportCase],
      guestCaseIds: relation.includes('asked') ? [ids.supportCase] : [],
      householdIds: [ids.household],
    };
  if (!isShut) return sightOfTeamsOnly;
  return {
    ...sightOfTeamsOnly,
    shutCaseIds: [ids.supportCase],
    shutHouseholdIds: [ids.household],
    shutSignalIds: [ids.record, ids.signal],
  };
}

function viewerWith(role: Role, relation: Relation, sensitivity: Sensitivity): Viewer {
  return {
    organisationId: ids.organisation,
    accountId: ids.me,
    name: 'Somebody',
    role,
    teamIds: [ids.ownTeam],
    ...sightOf(role, relation, sensitivity),
    language: 'en',
  };
}

function recordFor(relation: Relation, sensitivity: Sensitivity): Record<string, unknown> {
  const made = relation.endsWith('made it themselves') ? ids.me : ids.somebody;
  const isShared = relation.includes('shared');
  return {
    id: ids.record,
    teamId: isOfTeam(relation) ? ids.ownTeam : ids.otherTeam,
    caseId: ids.supportCase,
    householdId: ids.household,
    signalId: ids.signal,
    takenBy: made,
    byAccount: made,
    accountId: made,
    madeBy: made,
    coordinatorId: relation.endsWith('coordinator') ? ids.me : ids.somebody,
    isInvolved: relation.includes('team, involved'),
    recipientId: isShared ? ids.me : ids.somebody,
    isLive: relation.endsWith('shared with them now') && sensitivity !== 'they are kept out by name',
  };
}

/** A record that says it when a rule asks something nobody thought of here. */
function complete(facts: Record<string, unknown>): never {
  return new Proxy(facts, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target))
        throw new Error(`A rule asks "${name}" of a record: say in scripts/access-matrix/standings.ts what it is`);
      return Reflect.get(target, name) as unknown;
    },
  }) as never;
}

/** A viewer of this role and a record, standing so towards each other. */
export const standing = (role: Role, relation: Relation, sensitivity: Sensitivity) => ({
  viewer: viewerWith(role, relation, sensitivity),
  record: complete(recordFor(relation, sensitivity)),
});
