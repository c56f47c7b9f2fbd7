// The demo neighbourhood holds together: every key points at something, time runs forward, every screen has something.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { demo } from './neighbourhood.ts';
import type { Actor } from './story-plan.ts';
import type { Address, AreaId, FrameId, FragmentKind, Moment, PhaseId } from './story-words.ts';
import type { Household } from './story.ts';

const keys = (items: { key: string }[]) => items.map((item) => item.key);
const twice = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index);
const minutes = (moment: Moment) =>
  moment.day * 1440 + (moment.at ? +moment.at.slice(0, 2) * 60 + +moment.at.slice(3) : 0);
const households = demo.households;
const workerKeys = new Set(keys(demo.workers));
const provisionKeys = new Set(keys(demo.provisions));
const teamKeys = new Set(keys(demo.town.teams));
const neighbourhoodKeys = new Set(keys(demo.town.neighbourhoods));
const placeKeys = new Set(keys(demo.town.findingPlaces));
const allSignals = [...demo.signals, ...households.map((h) => h.signal)];

const solutionsOf = (h: Household) =>
  h.plans.flatMap((p) => p.problems.flatMap((q) => q.goals.flatMap((g) => g.results.flatMap((r) => r.solutions))));
const actionsOf = (h: Household) => solutionsOf(h).flatMap((s) => s.actions);

/** Every string found under one of these property names, anywhere in the value. */
const collect = (value: unknown, names: string[]): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    names.includes(name)
      ? [inner].flat().filter((one): one is string => typeof one === 'string')
      : collect(inner, names),
  );
};
const actorsOf = (h: Household): Actor[] => [
  ...actionsOf(h).map((a) => a.who),
  ...h.arrangements.flatMap((a) => a.items.map((i) => i.who)),
  ...h.tasks.map((t) => t.owner),
];

describe('the town', () => {
  it('has three neighbourhoods with a team each, workers of every role and a filled social map', () => {
    expect(demo.town.neighbourhoods).toHaveLength(3);
    expect(demo.town.neighbourhoods.filter((n) => !teamKeys.has(n.team))).toEqual([]);
    const keys = demo.workers.map((worker) => worker.key);
    expect(keys).toEqual([...new Set(keys)]);
    const count = (role: string) => demo.workers.filter((w) => w.role === role).length;
    expect(['host', 'coach', 'policy', 'admin', 'privacy'].filter((role) => count(role) === 0)).toEqual([]);
    expect(count('generalist')).toBeGreaterThanOrEqual(6);
    expect(count('partner')).toBeGreaterThanOrEqual(2);
    expect(demo.provisions.length).toBeGreaterThanOrEqual(25);
    expect(new Set(demo.provisions.map((p) => p.kind)).size).toBe(3);
    expect(demo.workers.flatMap((w) => w.teams).filter((t) => !teamKeys.has(t))).toEqual([]);
    expect(demo.provisions.filter((p) => !workerKeys.has(p.lastChecked.by))).toEqual([]);
  });

  it('places everything in a neighbourhood with its own postcode', () => {
    const postcode = new Map(demo.town.neighbourhoods.map((n) => [n.key, n.postcode]));
    const addresses: Address[] = [
      ...households.map((h) => h.address),
      ...demo.town.findingPlaces.map((p) => p.address),
      ...allSignals.flatMap((s) => s.address ?? []),
      ...demo.provisions.flatMap((p) => p.address ?? []),
    ];
    expect(addresses.filter((a) => a.postcode !== postcode.get(a.neighbourhood))).toEqual([]);
    expect(demo.town.keyPersons.filter((p) => p.place && !placeKeys.has(p.place))).toEqual([]);
  });

  it('uses each e-mail address once, in the example domain, and only invented phone numbers', () => {
    const emails = [...demo.workers, ...demo.town.teams].map((one) => one.email);
    expect(twice(emails)).toEqual([]);
    const everywhere = collect(demo, ['email', 'phone', 'contact']);
    const wrong = everywhere.filter((c) => !/^099-555 \d{4}$/.test(c) && !/^[\w.-]+@[\w.-]+\.example$/.test(c));
    expect(wrong).toEqual([]);
  });
});

describe('the households', () => {
  it('are at least sixteen and their keys are unique over the whole demo', () => {
    expect(households.length).toBeGreaterThanOrEqual(16);
    expect(twice(keys(households))).toEqual([]);
    expect(twice(keys(allSignals))).toEqual([]);
    expect(twice(households.flatMap((h) => keys(h.people)))).toEqual([]);
    expect(twice(households.flatMap((h) => keys(h.helpers)))).toEqual([]);
    expect(twice(households.map((h) => JSON.stringify(h.address)))).toEqual([]);
  });

  it('stand in every phase, one of them closed and one reopened after a relapse', () => {
    const now = households.map((h) => h.phases.at(-1)?.phase);
    const all: PhaseId[] = ['first-contact', 'acquaintance', 'plan', 'support', 'evaluation', 'monitoring', 'closed'];
    expect(all.filter((phase) => !now.includes(phase))).toEqual([]);
    const reopened = households.filter((h) => h.phases.some((step) => step.reopened));
    expect(reopened.length).toBeGreaterThanOrEqual(1);
    for (const h of reopened) {
      const index = h.phases.findIndex((step) => step.reopened);
      expect(['closed', 'monitoring']).toContain(h.phases[index - 1]?.phase);
    }
  });

  it('together use every life area, fragment kind and solution frame, and every state of a referral', () => {
    const fragments = households.flatMap((h) => h.conversations.flatMap((c) => c.fragments));
    const areas: AreaId[] = ['housing', 'health', 'network', 'finances', 'day'];
    expect(areas.filter((area) => !fragments.some((f) => f.area === area))).toEqual([]);
    expect(areas.filter((area) => !demo.signals.some((s) => s.areas.includes(area)))).toEqual([]);
    const kinds: FragmentKind[] = [
      'request',
      'strength',
      'resource',
      'ambition',
      'need',
      'worry',
      'turning-point',
      'network-person',
      'agreement',
    ];
    expect(kinds.filter((kind) => !fragments.some((f) => f.kind === kind))).toEqual([]);
    const frames: FrameId[] = ['own-strength', 'social-network', 'general-provision', 'individual-provision'];
    expect(frames.filter((frame) => !households.flatMap(solutionsOf).some((s) => s.frame === frame))).toEqual([]);
    const states = households.flatMap((h) => h.referrals.flatMap((r) => r.steps.map((step) => step.state)));
    expect(new Set(states)).toEqual(new Set(['sent', 'accepted', 'refused', 'withdrawn', 'feedback']));
  });

  it('give a worker something for today, tomorrow and overdue, and a legal term about to end', () => {
    const appointments = households.flatMap((h) => h.appointments.map((a) => a.on.day));
    expect(appointments).toContain(0);
    expect(appointments).toContain(1);
    const open = households.flatMap((h) => h.tasks).filter((t) => t.done === undefined);
    expect(open.some((t) => t.due === 0)).toBe(true);
    expect(open.some((t) => t.due < 0 && t.due >= -2)).toBe(true);
    const ends = households
      .flatMap((h) => h.wmo)
      .flatMap((w) =>
        w.decided
          ? []
          : w.applied !== undefined
            ? [w.applied + 14]
            : w.investigationDone === undefined
              ? [w.reported + 42]
              : [],
      );
    expect(ends.some((day) => day >= 0 && day <= 7)).toBe(true);
  });

  it('show each decision of a first contact, and leave one household out of sight for over a month', () => {
    const decisions = households.map((h) => h.firstContact?.decision);
    expect(new Set(decisions)).toEqual(new Set(['basic-provision', 'refer-crisis', 'pick-up']));
    const lastSeen = (h: Household) => Math.max(...[...h.contacts, ...h.conversations].map((c) => c.on.day));
    expect(households.some((h) => h.phases.at(-1)?.phase === 'support' && lastSeen(h) < -30)).toBe(true);
    // Half a year without a word: of this one the program asks whether it goes on.
    expect(households.some((h) => h.phases.at(-1)?.phase !== 'closed' && lastSeen(h) < -190)).toBe(true);
  });

  it('plan no worker in two places at once', () => {
    for (const worker of workerKeys) {
      const busy = households
        .flatMap((h) => h.appointments)
        .filter((a) => a.workers.includes(worker) && a.on.at)
        .map((a) => [minutes(a.on), minutes(a.on) + a.minutes, a.subject] as const)
        .sort((a, b) => a[0] - b[0]);
      expect(busy.filter((a, i) => i > 0 && a[0] < busy[i - 1]![1])).toEqual([]);
    }
  });

  it('hold at least six rich ones: two or more conversations of eight or more fragments', () => {
    const rich = households.filter((h) => h.conversations.filter((c) => c.fragments.length >= 8).length >= 2);
    expect(rich.length).toBeGreaterThanOrEqual(6);
  });
});

describe.each(households.map((h) => [h.key, h] as const))('household %s', (_, h) => {
  const people = new Set(keys(h.people));
  const helpers = new Set(keys(h.helpers));
  const known = (key: string) => people.has(key) || helpers.has(key);

  it('points only at people, helpers, workers and provisions that exist', () => {
    expect(teamKeys.has(h.team)).toBe(true);
    expect(h.wmo.filter((w) => !known(w.person))).toEqual([]);
    expect(neighbourhoodKeys.has(h.address.neighbourhood)).toBe(true);
    expect(collect(h, ['worker', 'workers', 'coordinator', 'takenBy']).filter((w) => !workerKeys.has(w))).toEqual([]);
    expect(h.phases.filter((step) => !workerKeys.has(step.by))).toEqual([]);
    expect(collect(h, ['provision']).filter((p) => !provisionKeys.has(p))).toEqual([]);
    const persons = collect({ ...h, wmo: h.wmo.map((w) => w.person) }, [
      'person',
      'people',
      'names',
      'from',
      'to',
      'about',
      'with',
      'for',
      'agreedBy',
    ])
      .filter((key) => !/^(person|household|group|place)$/.test(key))
      .filter((key) => !h.conversations.some((c) => c.fragments.some((f) => f.key === key)));
    expect(persons.filter((key) => !known(key))).toEqual([]);
    expect(
      actorsOf(h)
        .flatMap((a) => ('person' in a ? a.person : 'helper' in a ? a.helper : []))
        .filter((k) => !known(k)),
    ).toEqual([]);
    expect(
      h.actionTeams.flatMap((t) => [t.chair, ...t.helpers]).filter((k) => !known(k) && !workerKeys.has(k)),
    ).toEqual([]);
  });

  it('lets only those speak who sit at the table, and builds the plan on what was said', () => {
    for (const c of h.conversations) {
      for (const f of c.fragments) {
        if (f.voice.by === 'member') expect(c.people, f.text).toContain(f.voice.person);
        if (f.voice.by === 'worker') expect(c.workers, f.text).toContain(f.voice.worker);
      }
      expect((c.helpers ?? []).filter((key) => !helpers.has(key))).toEqual([]);
      expect(c.people.filter((key) => !people.has(key))).toEqual([]);
    }
    const said = h.conversations.flatMap((c) => c.fragments.flatMap((f) => f.key ?? []));
    expect(twice(said)).toEqual([]);
    const built = h.plans.flatMap((p) => p.problems.flatMap((problem) => problem.from ?? []));
    expect(built.filter((key) => !said.includes(key))).toEqual([]);
  });

  it('runs forward in time, from the signal on', () => {
    const inOrder = (moments: Moment[]) => moments.every((m, i) => i === 0 || minutes(m) >= minutes(moments[i - 1]!));
    expect(inOrder(h.phases.map((step) => step.on))).toBe(true);
    expect(inOrder(h.conversations.map((c) => c.on))).toBe(true);
    expect(inOrder(h.assessments.map((a) => a.on))).toBe(true);
    expect(inOrder(h.contacts.map((c) => c.on))).toBe(true);
    expect(inOrder(h.monitoring.map((m) => m.on))).toBe(true);
    const past = [...h.phases, ...h.conversations, ...h.assessments, ...h.contacts, ...h.evaluations];
    for (const happened of past) {
      expect(happened.on.day).toBeGreaterThanOrEqual(h.signal.on.day);
      expect(happened.on.day).toBeLessThanOrEqual(0);
    }
    expect(h.tasks.filter((t) => t.due < t.made || (t.done ?? t.made) < t.made)).toEqual([]);
    for (const c of h.conversations) {
      if (c.preparation) expect(minutes(c.preparation.on)).toBeLessThanOrEqual(minutes(c.on));
      if (c.report) expect(c.report.on.day).toBeGreaterThanOrEqual(c.on.day);
    }
    for (const r of h.referrals) {
      expect(r.steps[0]?.state).toBe('sent');
      expect(r.residentAgreed).toBeLessThanOrEqual(r.steps[0]!.on.day);
      expect(inOrder(r.steps.map((step) => step.on))).toBe(true);
    }
    for (const w of h.wmo) {
      const steps = [w.reported, w.investigationDone, w.applied, w.decided?.on, w.allocated?.on, w.delivered];
      const days = steps.filter((day) => day !== undefined);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });

  it('reports only on areas that were talked about', () => {
    for (const c of h.conversations) {
      const talked = c.fragments.map((f) => f.area);
      expect((c.report?.sections ?? []).filter((section) => !talked.includes(section.area))).toEqual([]);
    }
  });

  it('has what its phase has reached', () => {
    const reached = h.phases.map((step) => step.phase);
    expect(reached[0]).toBe('first-contact');
    expect(h.firstContact).toBeDefined();
    if (reached.includes('acquaintance')) expect(h.conversations.length + h.contacts.length).toBeGreaterThan(0);
    if (reached.includes('plan')) expect(h.plans.length).toBeGreaterThan(0);
    if (reached.includes('evaluation')) expect(h.evaluations.length).toBeGreaterThan(0);
    if (reached.includes('monitoring')) expect(h.monitoring.length).toBeGreaterThan(0);
  });
});

describe('the open signals', () => {
  it('hold a pair about one address, and an anonymous, an urgent, a group and a place one', () => {
    const open = demo.signals.filter((s) => s.status === 'open');
    expect(demo.signals.length).toBeGreaterThanOrEqual(12);
    expect(twice(open.flatMap((s) => (s.address ? [JSON.stringify(s.address)] : []))).length).toBeGreaterThan(0);
    expect(open.some((s) => s.anonymous && !s.reporter)).toBe(true);
    expect(open.some((s) => s.urgent)).toBe(true);
    expect(open.some((s) => s.about === 'group')).toBe(true);
    expect(open.some((s) => s.about === 'place')).toBe(true);
    expect(allSignals.filter((s) => s.place && !placeKeys.has(s.place))).toEqual([]);
    expect(allSignals.filter((s) => !workerKeys.has(s.takenBy) || s.on.day > 0)).toEqual([]);
  });
});

describe('what must not be there', () => {
  it('no citizen service numbers: nine digits in a row occur nowhere', () => {
    expect(/\d{9}/.test(JSON.stringify(demo).replace(/099-555 \d{4}/g, ''))).toBe(false);
    const telling = readFileSync(fileURLToPath(new URL('./story.ts', import.meta.url)), 'utf8');
    expect(telling).not.toMatch(/\bbsn\b/i);
  });
});
