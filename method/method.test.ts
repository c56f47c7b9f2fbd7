import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, methodKinds } from './catalogue.ts';
import {
  bondIds,
  contactFunctionIds,
  directionModelIds,
  drawingIds,
  firstContactDecisionIds,
  fragmentKindIds,
  frameIds,
  lifeAreaIds,
  lifeDomainIds,
  phaseIds,
  rhythmIds,
  roleIds,
  signalSourceIds,
  signalSubjectIds,
  stageIds,
  supportKindIds,
  topicFieldIds,
} from './ids.ts';
import { broken, fingerprints, type Fingerprints } from './published.ts';
import type { Bilingual } from './schema.ts';

interface Sentence {
  where: string;
  field: string;
  text: Bilingual;
}

/** Every sentence of every entry with the place where it stands. `field` is the property that tells who reads it. */
function sentences(): Sentence[] {
  const found: Sentence[] = [];
  const walk = (value: unknown, where: string, field: string): void => {
    if (Array.isArray(value)) value.forEach((inner, index) => walk(inner, `${where}[${index}]`, field));
    else if (value !== null && typeof value === 'object') {
      if ('nl' in value || 'en' in value) found.push({ where, field, text: value as Bilingual });
      else
        for (const [key, inner] of Object.entries(value)) {
          const insideExamples = field === 'examples' || field === 'prompts';
          walk(inner, `${where}.${key}`, insideExamples ? field : key);
        }
    }
  };
  for (const kind of methodKinds)
    for (const entry of catalogue.all(kind)) walk(entry, `${kind}/${entry.id}@${entry.version}`, '');
  return found;
}

const everything = sentences();
const ids = (kind: (typeof methodKinds)[number]) => catalogue.current(kind).map((entry) => entry.id);

describe('every entry', () => {
  test('has its shape, an id of its own and a source', () => {
    for (const kind of methodKinds) {
      expect(catalogue.all(kind).length, kind).toBeGreaterThan(0);
      for (const entry of catalogue.all(kind)) expect(entry.source.length, `${kind}/${entry.id}`).toBeGreaterThan(0);
    }
  });

  test('says every sentence in two different languages', () => {
    expect(everything.length).toBeGreaterThan(700);
    for (const { where, text } of everything) {
      expect(text.nl.trim(), where).not.toBe('');
      expect(text.en.trim(), where).not.toBe('');
      expect(text.nl, where).not.toBe(text.en);
    }
  });

  test('that was published still says what it said', () => {
    const before = JSON.parse(readFileSync(new URL('./published.json', import.meta.url), 'utf8')) as Fingerprints;
    const now = fingerprints(catalogue);
    expect(broken(before, now)).toEqual([]);
    expect(Object.keys(now).filter((key) => !(key in before))).toEqual([]);
  });
});

describe('the language', () => {
  const toResident = new Set(['ask', 'asks', 'prompts', 'explain', 'counts', 'levels', 'more', 'received', 'given']);
  const toWorker = new Set([
    'hint',
    'when',
    'recognise',
    'asksOfWorker',
    'watchOut',
    'belongs',
    'record',
    'reflect',
    'question',
    'notice',
  ]);

  test('says u to a resident and je to a worker', () => {
    // What a worker is advised to say or not to say stands between quotation marks and is said to the resident.
    const unquoted = (text: string) => text.replaceAll(/‘[^’]*’/g, '');
    const wrong = everything.filter(
      ({ field, text }) =>
        (toResident.has(field) && /\b(je|jij|jouw|jullie)\b/i.test(text.nl)) ||
        (toWorker.has(field) && /\b(u|uw)\b/i.test(unquoted(text.nl))),
    );
    expect(wrong.map(({ where, text }) => `${where}: ${text.nl}`)).toEqual([]);
  });

  test('keeps Dutch sentences short', () => {
    const long = everything.flatMap(({ where, text }) =>
      text.nl
        .split(/[.?!](?:\s|$)/)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('neither judges people nor speaks office language to them', () => {
    const judging =
      /\b(weigert|onwillig|lui|asociaal|zorgmijder|slachtofferrol|foute vrienden|manipul\w*|ongemotiveerd)\b/i;
    const office =
      /\b(cliëntsysteem|problematiek|indicatie|interventie|traject|systeem\w*|middels|inzetten|conform|derhalve)\b/i;
    for (const { where, field, text } of everything) {
      expect(text.nl, where).not.toMatch(judging);
      if (toResident.has(field)) expect(text.nl, where).not.toMatch(office);
    }
  });
});

describe('the lists', () => {
  test('hold exactly the ids that code, data and API share', () => {
    expect(ids('life-area')).toEqual([...lifeAreaIds]);
    expect(ids('life-domain')).toEqual([...lifeDomainIds]);
    expect(ids('matrix-2013')).toEqual([...lifeDomainIds]);
    expect(ids('conversation-topic')).toEqual([...lifeAreaIds]);
    expect(ids('first-contact-topic')).toEqual([...lifeAreaIds]);
    expect(ids('first-contact-decision')).toEqual([...firstContactDecisionIds]);
    expect(ids('topic-field')).toEqual([...topicFieldIds]);
    expect(ids('fragment-kind')).toEqual([...fragmentKindIds]);
    expect(ids('frame')).toEqual([...frameIds]);
    expect(ids('direction-model')).toEqual([...directionModelIds]);
    expect(ids('stage-of-change')).toEqual([...stageIds]);
    expect(ids('contact-function')).toEqual([...contactFunctionIds]);
    expect(ids('signal-source')).toEqual([...signalSourceIds]);
    expect(ids('signal-subject')).toEqual([...signalSubjectIds]);
    expect(ids('drawing')).toEqual([...drawingIds]);
    expect(ids('bond')).toEqual([...bondIds]);
    expect(ids('support-kind')).toEqual([...supportKindIds]);
  });

  test('count what the sources count', () => {
    expect(contactFunctionIds).toHaveLength(25);
    expect(ids('question-kind')).toHaveLength(8);
    expect(ids('channel-guide')).toEqual(['phone', 'desk', 'outreach', 'crisis']);
    expect(catalogue.current('matrix-level').map((level) => level.level)).toEqual([1, 2, 3, 4, 5]);
    expect(catalogue.current('participation-ladder').map((rung) => rung.rung)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const moment of ['evaluation', 'experience', 'monitoring'] as const) {
      const asked = catalogue.current('review-question').filter((question) => question.moment === moment);
      expect(asked.map((question) => question.order)).toEqual(asked.map((_, index) => index + 1));
    }
    const evaluated = catalogue.current('review-question').filter((question) => question.moment === 'evaluation');
    expect(evaluated).toHaveLength(4);
  });

  test('ask every channel along the same arc', () => {
    const arcs = catalogue.current('channel-guide').map((guide) => guide.steps.map((step) => step.id).join(' '));
    expect(new Set(arcs).size).toBe(1);
  });

  test('put every domain in one area, and every lens group has a domain', () => {
    const domains = catalogue.current('life-domain');
    for (const area of lifeAreaIds)
      expect(
        domains.filter((domain) => domain.area === area),
        area,
      ).not.toHaveLength(0);
    const groups = (lens: string) => catalogue.at('lens', lens)?.groups.map((group) => group.id);
    expect(groups('areas')).toEqual([...lifeAreaIds]);
    expect(groups('rhythm')).toEqual([...rhythmIds]);
    expect(groups('roles')).toEqual([...roleIds]);
    for (const rhythm of rhythmIds)
      expect(
        domains.some((domain) => domain.rhythm === rhythm),
        rhythm,
      ).toBe(true);
    for (const role of roleIds)
      expect(
        domains.some((domain) => domain.roles.includes(role)),
        role,
      ).toBe(true);
  });

  test('describe five levels of eleven domains, all fifty-five in other words, in both languages', () => {
    const levels = catalogue.current('matrix-2013').flatMap((domain) => domain.levels);
    expect(levels).toHaveLength(55);
    for (const language of ['nl', 'en'] as const)
      expect(new Set(levels.map((level) => level[language])).size, language).toBe(55);
  });

  test('let a referral reach its end from every state, and ask why it was refused or withdrawn', () => {
    const states = catalogue.current('referral-state');
    const reachesDone = (from: string, seen: string[] = []): boolean =>
      from === 'done' ||
      (catalogue.at('referral-state', from)?.next ?? []).some(
        (next) => !seen.includes(next) && reachesDone(next, [...seen, from]),
      );
    for (const state of states) expect(reachesDone(state.id), state.id).toBe(true);
    const withReason = states.filter((state) => state.asksReason).map((state) => state.id);
    expect(withReason).toEqual(['refused', 'withdrawn']);
  });

  test('know the terms of the Wmo 2015', () => {
    const term = (id: string) => catalogue.at('legal-term', id);
    expect(term('own-plan')).toMatchObject({ starts: 'wmo-report', amount: 7, unit: 'days' });
    expect(term('investigation')).toMatchObject({ starts: 'wmo-report', amount: 6, unit: 'weeks' });
    expect(term('decision')).toMatchObject({ starts: 'application', amount: 2, unit: 'weeks' });
  });

  test('set no threshold for consulting below the one for doing', () => {
    for (const limit of catalogue.all('limit'))
      for (const { id, doUpTo, consultUpTo } of limit.thresholds)
        expect(consultUpTo, `${limit.id}.${id}`).toBeGreaterThanOrEqual(doUpTo);
  });
});

describe('the road', () => {
  const road = catalogue.at('flow', 'road');
  const nodes = road?.nodes ?? [];
  const edges = road?.edges ?? [];

  test('has every phase as a node, and draws no two nodes in one place', () => {
    expect(nodes.filter((node) => node.kind === 'phase').map((node) => node.id)).toEqual([...phaseIds]);
    expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
    expect(new Set(nodes.map((node) => `${node.grid.column},${node.grid.row}`)).size).toBe(nodes.length);
  });

  test('can be walked from the signal to every node, along edges that exist', () => {
    const known = new Set(nodes.map((node) => node.id));
    for (const { from, to } of edges) expect(known.has(from) && known.has(to), `${from} → ${to}`).toBe(true);
    const reached = new Set(['signal']);
    for (let grown = true; grown;) {
      const next = edges.filter((edge) => reached.has(edge.from) && !reached.has(edge.to));
      for (const edge of next) reached.add(edge.to);
      grown = next.length > 0;
    }
    expect([...known].filter((id) => !reached.has(id))).toEqual([]);
  });

  test('gives every decision at least two ways, and each way its words', () => {
    for (const node of nodes.filter((candidate) => candidate.kind === 'decision')) {
      const ways = edges.filter((edge) => edge.from === node.id);
      expect(ways.length, node.id).toBeGreaterThanOrEqual(2);
      for (const way of ways) expect(way.label, `${way.from} → ${way.to}`).toBeDefined();
    }
  });

  test('leads where the decisions of the first contact say', () => {
    const ways = edges.filter((edge) => edge.from === 'first-contact-decision').map((edge) => edge.to);
    const decisions = catalogue.current('first-contact-decision').map((decision) => decision.goesTo);
    expect(new Set(ways)).toEqual(new Set(decisions));
  });

  test('reopens after a relapse', () => {
    expect(edges.some((edge) => edge.from === 'closed' && edge.kind === 'back')).toBe(true);
  });
});
