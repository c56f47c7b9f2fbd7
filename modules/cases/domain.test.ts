import { describe, expect, test } from 'vitest';
import { adviceFor, type CaseFacts } from './domain-advice.ts';
import { explanationIsDue, takeoverNow } from './domain-direction.ts';
import { doubledHelp, type Helper } from './domain-helpers.ts';
import { colleaguesNow, nextPhase, phaseNow, reopens, road, whoCanBeAsked, type Decision } from './domain.ts';

const phase = (value: string, day: number): Decision => ({ kind: 'phase', value, at: `2026-01-0${day}T09:00:00.000Z` });

describe('where a household is', () => {
  test('is what was decided last', () => {
    expect(phaseNow([])).toBe('first-contact');
    expect(phaseNow([phase('acquaintance', 1), phase('monitoring', 2), phase('acquaintance', 3)])).toBe('acquaintance');
  });

  test('the road tells what was passed and what was passed over', () => {
    const places = road([phase('first-contact', 1), phase('acquaintance', 2), phase('monitoring', 3)]);
    expect(places.map(({ place }) => place)).toEqual([
      'passed',
      'passed',
      'skipped',
      'skipped',
      'skipped',
      'here',
      'ahead',
    ]);
  });

  test('a first contact before the case was opened is part of the road', () => {
    const [first] = road([phase('acquaintance', 2)], '2026-01-01T09:00:00.000Z');
    expect(first).toEqual({ phase: 'first-contact', place: 'passed', since: '2026-01-01T09:00:00.000Z' });
  });

  test('going back from monitoring or closed opens the case again', () => {
    expect(reopens('closed', 'acquaintance')).toBe(true);
    expect(reopens('monitoring', 'support')).toBe(true);
    expect(reopens('evaluation', 'plan')).toBe(false);
    expect(reopens('closed', 'monitoring')).toBe(false);
    expect(nextPhase('closed')).toBe('acquaintance');
    expect(nextPhase('plan')).toBe('support');
  });

  test('a colleague who left may come back', () => {
    const act = (kind: 'joined' | 'left', value: string): Decision => ({ kind, value, at: '' });
    expect(colleaguesNow([act('joined', 'a'), act('joined', 'b'), act('left', 'a')])).toEqual(['b']);
    expect(colleaguesNow([act('joined', 'a'), act('left', 'a'), act('joined', 'a')])).toEqual(['a']);
  });
});

describe('advice', () => {
  const ready: CaseFacts = {
    hasCoordinator: true,
    hasDirection: true,
    hasRequest: true,
    ownStories: 1,
    takeover: 'none',
    conversations: 2,
    hasAgreedPlan: true,
    hasEvaluation: true,
    hasMonitoringMoments: true,
    openPromises: 0,
  };

  test('is silent when everything is in place', () => {
    expect(adviceFor('plan', 'support', ready)).toEqual([]);
    expect(adviceFor('monitoring', 'closed', ready)).toEqual([]);
    expect(adviceFor('acquaintance', 'monitoring', { ...ready, hasEvaluation: false })).toEqual([]);
  });

  test('names what is not there yet', () => {
    expect(adviceFor('plan', 'support', { ...ready, hasAgreedPlan: false })).toEqual(['no-plan']);
    expect(
      adviceFor('acquaintance', 'plan', {
        hasCoordinator: false,
        hasDirection: false,
        hasRequest: false,
        ownStories: 0,
        takeover: 'none',
        conversations: 0,
      }),
    ).toEqual(['no-coordinator', 'no-own-story', 'no-request', 'no-conversation', 'no-direction']);
    expect(adviceFor('support', 'closed', { ...ready, openPromises: 2 })).toEqual([
      'skips',
      'open-promises',
      'no-monitoring',
    ]);
    expect(adviceFor('support', 'evaluation', { ...ready, takeover: 'running' })).toEqual(['takeover-running']);
  });

  test('says nothing of what no room told', () => {
    const { hasCoordinator, hasDirection, hasRequest, ownStories, takeover } = ready;
    expect(adviceFor('plan', 'support', { hasCoordinator, hasDirection, hasRequest, ownStories, takeover })).toEqual(
      [],
    );
  });
});

describe('a take-over', () => {
  const decision = { model: 'resident', until: '2026-02-10', explainedOn: ['2026-02-01'] } as const;

  test('ends on its day', () => {
    expect(takeoverNow(undefined, '2026-02-10')).toBe('none');
    expect(takeoverNow({ ...decision, until: null }, '2026-02-10')).toBe('none');
    expect(takeoverNow(decision, '2026-02-10')).toBe('running');
    expect(takeoverNow(decision, '2026-02-11')).toBe('over');
  });

  test('is explained at once and every two weeks again', () => {
    const long = { ...decision, until: '2026-06-01' };
    expect(explanationIsDue({ ...long, explainedOn: [] }, '2026-02-01')).toBe(true);
    expect(explanationIsDue(long, '2026-02-14')).toBe(false);
    expect(explanationIsDue(long, '2026-02-15')).toBe(true);
    expect(explanationIsDue({ ...long, explainedOn: ['2026-02-14', '2026-02-01'] }, '2026-02-20')).toBe(false);
  });
});

describe('a second intake or plan', () => {
  const helper: Helper = {
    id: 'olaf',
    helpsWith: 'Schuldhulp',
    domain: 'finances',
    hasIntake: true,
    hasPlan: false,
    personIds: ['ans'],
    until: null,
  };
  const wanted: Helper = { ...helper, id: undefined, helpsWith: 'budgetcoach' };

  test('is noticed by the domain or by the same words', () => {
    expect(doubledHelp(wanted, [helper], '2026-01-01')).toEqual([{ helper, both: ['intake'] }]);
    expect(doubledHelp({ ...wanted, domain: null, helpsWith: 'schuld-hulp' }, [helper], '2026-01-01')).toHaveLength(1);
    expect(doubledHelp({ ...wanted, domain: null }, [helper], '2026-01-01')).toEqual([]);
  });

  test('not when it is for somebody else, is over, has no intake, or is the same helper', () => {
    expect(doubledHelp({ ...wanted, personIds: ['henk'] }, [helper], '2026-01-01')).toEqual([]);
    expect(doubledHelp(wanted, [{ ...helper, until: '2025-12-31' }], '2026-01-01')).toEqual([]);
    expect(doubledHelp({ ...wanted, hasIntake: false }, [helper], '2026-01-01')).toEqual([]);
    expect(doubledHelp({ ...wanted, id: 'olaf' }, [helper], '2026-01-01')).toEqual([]);
    expect(doubledHelp({ ...wanted, personIds: [] }, [helper], '2026-01-01')).toHaveLength(1);
  });
});

test('who can be asked to a table: nobody who died, nobody of another team or with another work', () => {
  const person = (id: string, more: object = {}) => ({ id, name: `P ${id}`, called: null, deceasedOn: null, ...more });
  const found = {
    teamId: 'zuid',
    household: { people: [person('a'), person('b', { called: 'Bep' }), person('c', { deceasedOn: '2020-01-01' })] },
    helpers: [
      { id: 'h', name: null, organisationName: 'Stap voor Stap' },
      { id: 'i', name: 'Patrick', organisationName: 'Stap voor Stap' },
    ],
  };
  const colleague = (id: string, role: string, team: string) => ({ id, name: id, role, teams: [{ id: team }] });
  const colleagues = [
    colleague('sam', 'generalist', 'zuid'),
    colleague('iris', 'coach', 'zuid'),
    colleague('gast', 'host', 'zuid'),
    colleague('ver', 'generalist', 'noord'),
  ];
  const asked = whoCanBeAsked(found, colleagues);
  expect(asked.people.map(({ name }) => name)).toEqual(['P a', 'Bep']);
  expect(asked.workers.map(({ id }) => id)).toEqual(['sam', 'iris']);
  expect(asked.helpers.map(({ name }) => name)).toEqual(['Stap voor Stap', 'Patrick (Stap voor Stap)']);
  expect(whoCanBeAsked(undefined, [])).toEqual({ people: [], workers: [], helpers: [] });
});
