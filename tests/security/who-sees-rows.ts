import type { Town, Worker } from './imagined-town.ts';

// Who sees which row, said once more and on its own: the sentences of what was promised, not the code that keeps it.

/** What a row is about; workers, homes and signals by their number in the town. */
export interface RowFacts {
  organisation: number;
  team: number | null;
  home: number | null;
  signal: number | null;
  /** Whose row it is, who took the signal, who noted it, for whom it is. */
  account: number | null;
  takenBy: number | null;
  byAccount: number | null;
  recipient: number | null;
  barred: number | null;
  /** Of `search_entry`. */
  isOfSignal: boolean;
  /** Of `audit_question`: it was put to whom it is about. */
  isAsked: boolean;
}

const carriers = ['generalist', 'coach'];
const isOfTeam = (me: Worker, team: number | null) => team !== null && me.teams.includes(team);

/** The coordinator of this moment, and whoever joined and did not leave. */
function carries(town: Town, who: number, home: number): boolean {
  const about = town.decisions.filter((one) => one.home === home);
  const coordinator = about.findLast(({ kind }) => kind === 'coordinator');
  const lastOfMe = about.findLast(({ kind, worker }) => kind !== 'coordinator' && worker === who);
  return coordinator?.worker === who || lastOfMe?.kind === 'joined';
}

/** Asked to consult, or there in an emergency, at this moment. */
const isLetIn = (town: Town, who: number, home: number) =>
  town.openings.some((one) => one.home === home && one.worker === who && one.state === 'live') ||
  town.emergencies.some((one) => one.home === home && one.worker === who && one.state === 'open');

const isKeptOut = (town: Town, who: number, home: number) =>
  town.homes[home]?.restriction === 'standing' && town.homes[home].barred === who;

/** Works for a part of the team's area, in which this household is not. */
function isElsewhere(town: Town, who: number, home: number): boolean {
  const { team, neighbourhood } = town.homes[home]!;
  const parts = town.workers[who]!.areas.filter((one) => one.team === team);
  return neighbourhood !== null && parts.length > 0 && !parts.some((one) => one.neighbourhood === neighbourhood);
}

/** A household: who carries it or is let in; the team too, unless it is restricted or lies elsewhere. */
export function seesHome(town: Town, who: number, home: number): boolean {
  const me = town.workers[who]!;
  const { organisation, team, restriction } = town.homes[home]!;
  if (me.organisation !== organisation || !carriers.includes(me.role) || isKeptOut(town, who, home)) return false;
  if (carries(town, who, home) || isLetIn(town, who, home)) return true;
  return isOfTeam(me, team) && restriction !== 'standing' && !isElsewhere(town, who, home);
}

/** The household a signal belongs to now, by what was last said of it. */
function homeOfSignal(town: Town, signal: number): number | null {
  const last = town.signals[signal]?.history.at(-1);
  return typeof last === 'number' ? last : null;
}

/**
 * A signal is its team's; the host who took it sees it too. What became part of a household that is restricted, or that
 * lies elsewhere in the team's area, goes with that household.
 */
function seesSignal(town: Town, who: number, signal: number): boolean {
  const me = town.workers[who]!;
  const { team, takenBy } = town.signals[signal]!;
  if (!isOfTeam(me, team)) return false;
  if (me.role === 'host') return takenBy === who;
  if (!carriers.includes(me.role)) return false;
  const home = homeOfSignal(town, signal);
  if (home === null || seesHome(town, who, home)) return true;
  const { restriction } = town.homes[home]!;
  return restriction !== 'standing' && !(isOfTeam(me, town.homes[home]!.team) && isElsewhere(town, who, home));
}

/** Pieces of a household that are shared with this partner now. */
const isSharedWith = (town: Town, who: number, home: number, piece: string) =>
  town.workers[who]?.role === 'partner' &&
  !isKeptOut(town, who, home) &&
  town.sharings.some((one) => one.home === home && one.worker === who && one.piece === piece && one.state === 'live');

type Rule = (town: Town, who: number, row: RowFacts) => boolean;
const roleOf = (town: Town, who: number) => town.workers[who]!.role;

const everybody: Rule = () => true;
const nobody: Rule = () => false;
const theHome: Rule = (town, who, { home }) => home !== null && seesHome(town, who, home);
const own: Rule = (_, who, { account }) => account === who;
const theTeamsWorkers: Rule = (town, who, { team }) =>
  carriers.includes(roleOf(town, who)) && isOfTeam(town.workers[who]!, team);
const forMe: Rule = (town, who, { recipient }) => roleOf(town, who) === 'partner' && recipient === who;
const piece =
  (kind: string): Rule =>
  (town, who, { home }) =>
    home !== null && isSharedWith(town, who, home, kind);
const either =
  (...rules: Rule[]): Rule =>
  (...at) =>
    rules.some((rule) => rule(...at));

const rulesOf: [Rule, readonly string[]][] = [
  [nobody, ['job', 'processing_log']],
  // Of the whole organisation: no household can be told from them by who may not see it, or the program alone reads them.
  [
    everybody,
    [
      ...['organisation', 'neighbourhood', 'team', 'account', 'passkey', 'recovery_code', 'invitation', 'team_member'],
      ...['identity_provider', 'provider_account', 'provider_visit', 'provider_logout', 'team_member_area', 'session'],
      ...['audit_entry', 'audit_chain', 'audit_rewrite', 'question_rule', 'provision', 'experience_link'],
      ...['team_limit', 'service_cut', 'data_key', 'retention_setting', 'destruction', 'destroyed_mark'],
      ...['tool', 'tool_version', 'matrix_set'],
    ],
  ],
  [own, ['idempotency_key', 'own_door']],
  // A question about looking: the privacy officer's, and of whoever it is about once it was put; nobody else's.
  [(town, who, row) => (own(town, who, row) ? row.isAsked : roleOf(town, who) === 'privacy'), ['audit_question']],
  [
    (town, who, { team }) => ['host', ...carriers].includes(roleOf(town, who)) && isOfTeam(town.workers[who]!, team),
    ['finding_place'],
  ],
  [(town, who, { signal }) => signal !== null && seesSignal(town, who, signal), ['signal', 'signal_event']],
  [
    (town, who, row) =>
      row.isOfSignal ? row.signal !== null && seesSignal(town, who, row.signal) : theHome(town, who, row),
    ['search_entry'],
  ],
  // The host who noted it; for workers it goes with its household.
  [
    (town, who, { team, home, byAccount }) =>
      roleOf(town, who) === 'host'
        ? byAccount === who && isOfTeam(town.workers[who]!, team)
        : home !== null && seesHome(town, who, home),
    ['first_contact'],
  ],
  [either(own, theHome), ['case_opening']],
  // The coach of the team knows that one is restricted, unless it keeps that coach out.
  [
    either(
      theHome,
      (town, who, { team, barred }) =>
        roleOf(town, who) === 'coach' && isOfTeam(town.workers[who]!, team) && barred !== who,
    ),
    ['household_restriction'],
  ],
  [
    either(own, (town, who, { team }) => {
      const role = roleOf(town, who);
      return role === 'privacy' || (role === 'coach' && isOfTeam(town.workers[who]!, team));
    }),
    ['break_glass'],
  ],
  [(town, who) => roleOf(town, who) === 'privacy', ['legal_hold']],
  // What is brought in is seen by who brings in: the coaches of the team.
  [
    (town, who, row) => roleOf(town, who) === 'coach' && theTeamsWorkers(town, who, row),
    ['caseload_import', 'caseload_import_row'],
  ],
  // With a household that was brought in the team is still the reason to see it.
  [(town, who, row) => theTeamsWorkers(town, who, row) && theHome(town, who, row), ['caseload_import_household']],
  [either(theHome, piece('person')), ['person']],
  [either(theHome, piece('goal')), ['plan_goal', 'plan_goal_event', 'plan_result', 'plan_solution', 'plan_action']],
  [either(theHome, piece('report')), ['report_version', 'report_answer']],
  [either(theHome, piece('drawing')), ['drawing', 'drawing_part']],
  [either(theHome, forMe), ['share', 'share_reaction', 'consent_event']],
  [
    theHome,
    [
      ...['household', 'support_case', 'person_relation', 'case_decision', 'case_view', 'involved_helper'],
      ...['conversation', 'conversation_participant', 'conversation_preparation', 'fragment', 'topic_touched'],
      ...['report_section', 'stage_of_change', 'standing', 'plan_problem', 'plan_version', 'plan_answer', 'assessment'],
      ...['assessment_score', 'ladder_place', 'domain_opening', 'evaluation', 'evaluation_answer', 'experience'],
      ...['lesson', 'rule_bottleneck', 'follow_up', 'appointment', 'contact_moment', 'promise', 'share_link'],
      ...['look_link'],
      ...['referral', 'referral_event', 'wmo_application', 'wmo_event', 'action_team_meeting', 'attachment'],
      ...['action_team_agreement', 'rights_request', 'rights_choice', 'processing_freeze', 'person_bsn'],
      'case_kept_open',
      ...['family_conference', 'family_conference_guest', 'family_conference_line'],
      ...['hidden_value'],
    ],
  ],
];

/** Rows that belong to no organisation: read before anybody is known. */
export const ofNoOrganisation = ['sign_in_name', 'sign_in_try', 'audit_pending', 'provider_door'];

const byTable = new Map(rulesOf.flatMap(([rule, tables]) => tables.map((table) => [table, rule] as const)));

/** Does this worker see this row? Undefined for a table nobody said it of: say it above. */
export function seesRow(town: Town, who: number, table: string, row: RowFacts): boolean | undefined {
  const rule = byTable.get(table);
  return rule && town.workers[who]!.organisation === row.organisation && rule(town, who, row);
}

/** There only because asked or in an emergency: sees and writes, and lets nobody in. */
const isGuest = (town: Town, who: number, home: number) =>
  !carries(town, who, home) &&
  isLetIn(town, who, home) &&
  !(
    isOfTeam(town.workers[who]!, town.homes[home]!.team) &&
    town.homes[home]!.restriction !== 'standing' &&
    !isElsewhere(town, who, home)
  );

/** May this worker do this to this household or its case? The names are those of the permissions. */
export function mayDo(town: Town, who: number, permission: string, home: number): boolean {
  const me = town.workers[who]!;
  const { organisation, team, restriction } = town.homes[home]!;
  const isCoachOfTeam = me.organisation === organisation && me.role === 'coach' && isOfTeam(me, team);
  // Without seeing it: somebody must carry a restricted case on.
  if (permission === 'restriction.appoint')
    return isCoachOfTeam && restriction === 'standing' && !isKeptOut(town, who, home);
  if (!seesHome(town, who, home)) return false;
  switch (permission) {
    case 'case.open-to':
    case 'share.add':
    case 'share.withdraw':
      return isOfTeam(me, team) && !isGuest(town, who, home);
    case 'restriction.set':
    case 'restriction.lift': {
      const coordinator = town.decisions.findLast((one) => one.home === home && one.kind === 'coordinator');
      return !isGuest(town, who, home) && (coordinator?.worker === who || isCoachOfTeam);
    }
    case 'right.hand-out':
    case 'right.show-looks':
    case 'right.erase':
      return !isGuest(town, who, home);
    // Not for who only reads along, and not for a coach as such.
    case 'restriction.open-address':
    case 'restriction.change-address':
      return carries(town, who, home);
    default:
      return true;
  }
}
