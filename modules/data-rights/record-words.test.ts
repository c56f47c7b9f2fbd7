import { describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import * as ids from '../../method/ids.ts';
import { voices, participantRoles, conversationChannels } from '../conversations/domain.ts';
import { guestAnswers, inviteWays, verdicts } from '../conferences/domain.ts';
import { reportSectionIds } from '../conversations/domain-report.ts';
import { milestoneKinds } from '../applications/domain.ts';
import { occasions } from '../assessments/domain.ts';
import { entryChannels } from '../cases/domain.ts';
import { crisisSigns } from '../first-contact/domain.ts';
import { drawingKinds } from '../drawings/domain.ts';
import { toolIds } from '../drawings/tool-ids.ts';
import { boardOf } from '../drawings/notes/boards.ts';
import { figureMarks } from '../drawings/people/domain.ts';
import { keptInWords } from '../drawings/sheet/in-words.ts';
import { builtInTool } from '../drawings/toolbox/built-in.ts';
import { MapPart } from '../drawings/network-map/domain.ts';
import { knowing, SociogramPart } from '../drawings/sociogram/domain.ts';
import * as genogram from '../drawings/genogram/domain.ts';
import { relationKinds } from '../households/domain.ts';
import { actorKinds } from '../plans/domain.ts';
import { chainSteps } from '../referrals/domain.ts';
import { firstWords, inspectionDocument } from './inspection-document.ts';
import { codesEn } from './messages-codes.en.ts';
import { codesNl } from './messages-codes.nl.ts';
import { codeInWords } from './record-words.ts';

const lists = {
  ...{ phase: ids.phaseIds, role: ids.roleIds, domain: ids.lifeDomainIds, area: ids.lifeAreaIds, frame: ids.frameIds },
  ...{
    stage: ids.stageIds,
    relation_type: ids.relationTypeIds,
    irb_phase: ids.irbPhaseIds,
    function: ids.contactFunctionIds,
    source: ids.signalSourceIds,
    about: ids.signalSubjectIds,
  },
  ...{ fragment: ids.fragmentKindIds, direction: ids.directionModelIds, decision: ids.firstContactDecisionIds },
  ...{ topic_field: ids.topicFieldIds, voice: voices, participant: participantRoles, channel: conversationChannels },
  ...{ section: reportSectionIds, milestone: milestoneKinds, occasion: occasions, entry_channel: entryChannels },
  ...{ signs: crisisSigns, relation: relationKinds, actor: actorKinds, step: chainSteps, instrument: ['matrix-2013'] },
  ...{
    kind: drawingKinds,
    mark: [...figureMarks, ...genogram.memberMarks],
    bond: [...ids.bondIds, ...genogram.coupleBonds, ...genogram.childBonds],
  },
  ...{ tool_id: toolIds.notes, fieldId: toolIds.notes.flatMap((id) => boardOf(id).fields.map((field) => field.id)) },
  ...{ receives: ids.supportKindIds, gives: ids.supportKindIds, feeling: genogram.feelings },
  ...{ way: inviteWays, answer: guestAnswers, verdict: verdicts },
  ...{
    part: [...genogram.FamilyPart.options, ...SociogramPart.options, ...MapPart.options].map(
      (one) => one.shape.part.value,
    ),
    ...{ how: knowing, slice: ids.lifeAreaIds },
  },
};

describe.each(['nl', 'en'] as const)('on the copy in %s', (language) => {
  test.each(Object.entries(lists))('every %s stands in words', (column, codes) => {
    const without = codes.filter((code) => (codeInWords(column, code, language) ?? code) === code);
    expect(without).toEqual([]);
  });

  test('codes are words, and what somebody wrote stays as they wrote it', () => {
    const records = [
      { table: 'assessment', key: 'a', row: { instrument: 'matrix-2013', occasion: 'start' }, isOfOthers: false },
      { table: 'fragment', key: 'f', row: { kind: 'turning-point', area: 'day', text: 'plan' }, isOfOthers: false },
    ];
    const about = { personName: 'Truus', receivedOn: '2026-11-01' };
    const paper = JSON.stringify(
      inspectionDocument(about, records, { leftOut: 0, printedOn: '2026-11-28', language }).blocks,
    );
    for (const code of ['matrix-2013', '"start"', 'turning-point', '"day"']) expect(paper).not.toContain(code);
    expect(paper).toContain('"plan"');
  });
});

test.each([
  ['nl', 'Anna · partner · Teken: Vrouw of meisje · Hoe dichtbij: Dichtbij · Hoe is het contact: Van één kant'],
  ['en', 'Anna · partner · Sign: Woman or girl · How near: Near · How is the contact: One way'],
] as const)('somebody in a drawing is told in %s', (language, words) => {
  const content = {
    ...{ name: 'Anna', role: 'partner', mark: 'woman', isFormal: false, ring: 2, angle: 217, bond: 'one-way' },
    receives: ['material'],
  };
  const said = firstWords({ id: uuidv7(), content, changed_at: '2026-11-01' }, language);
  expect(said).toContain(words);
  for (const code of ['woman', 'one-way', 'material', '217']) expect(said.split(/[ ·:]+/)).not.toContain(code);
});

test('an answer on a sheet is told with its question, without the codes of the program', () => {
  const { definition } = builtInTool('load-and-capacity')!;
  const content = keptInWords(definition, {
    part: 'answer',
    field: 'night',
    value: { kind: 'choice', answer: 'sometimes' },
  });
  expect(firstWords({ id: uuidv7(), content }, 'nl')).toBe('Slaapt u genoeg? Soms');
  expect(firstWords({ id: uuidv7(), content }, 'en')).toMatch(/\? Sometimes$/);
  const row = keptInWords(definition, {
    ...{ part: 'row', field: 'loads', order: 0 },
    values: { what: { kind: 'text', text: 'De nachten' }, weight: { kind: 'scale', number: 8 } },
  });
  expect(firstWords({ id: uuidv7(), content: row }, 'nl')).toBe(
    'Wat weegt er allemaal? Wat is het? De nachten Hoe zwaar weegt het? 8 van 10',
  );
});

test('a note is told with its field, and not with its place', () => {
  const content = {
    ...{ part: 'note', fieldId: 'what-must-happen', text: 'to', order: 2048, area: 'day', becamePlan: true },
  };
  const said = firstWords({ id: uuidv7(), content, changed_at: '2026-11-01' }, 'nl');
  expect(said).toBe('Briefje · Vak: Wat er moet gebeuren · to · Gaat over: Uw dag · Staat in het plan: ✓');
});

test.each([
  ['nl', 'Vader overleden · Hoe was dat: Heel moeilijk · Op de leeftijd van: 12 · Wie erbij was: partner'],
  ['en', 'Vader overleden · How was that: Very hard · At the age of: 12 · Who was there: partner'],
] as const)('what happened in a life is told in %s, what was typed as it was typed', (language, words) => {
  const content = {
    ...{ part: 'event', name: 'Vader overleden', feeling: -3, from: null, fromAge: 12, rank: 7.5, who: 'partner' },
    ...{ helped: 'plan', isHoped: false, isTurningPoint: true },
  };
  const said = firstWords({ id: uuidv7(), content, changed_at: '2026-11-01' }, language);
  expect(said).toContain(words);
  expect(said).toContain(': plan');
  for (const code of ['event', '-3', '7.5', 'null']) expect(said.split(/[ ·:]+/)).not.toContain(code);
});

test.each([
  ['nl', 'Iemand van de familie · Els · Teken: Vrouw of meisje · Geboren: 1950 · Ongeveer: ✓ · Lang ziek: ✓ · plan'],
  ['en', 'Somebody of the family · Els · Sign: Woman or girl · Born: 1950 · About: ✓ · Long illness: ✓ · plan'],
] as const)('a family is told in %s, what was typed as it was typed', (language, words) => {
  const member = {
    ...{ part: 'member', name: 'Els', mark: 'woman', born: { at: '1950', isAbout: true }, died: null, hasDied: false },
    ...{ hasIllness: true, hasAddiction: false, note: 'plan', personId: null },
  };
  const couple = {
    part: 'couple',
    one: uuidv7(),
    other: uuidv7(),
    bond: 'divorced',
    since: null,
    until: null,
    order: 7,
  };
  const feeling = { part: 'feeling', from: uuidv7(), to: uuidv7(), feeling: 'cut-off' };
  const said = [member, couple, feeling].map((content) => firstWords({ id: uuidv7(), content }, language)).join(' | ');
  expect(said).toContain(words);
  for (const code of ['member', 'couple', 'feeling', 'divorced', 'cut-off', '7']) {
    expect(said.split(/[ ·:|]+/)).not.toContain(code);
  }
});

test.each([
  [
    'nl',
    'Iemand die iets betekent · Anna · partner · Samen: goal · Geeft: plan · Kost: report | Wie elkaar kennen · Er is spanning',
  ],
  [
    'en',
    'Somebody who means something · Anna · partner · Together: goal · Gives: plan · Costs: report | Who know each other · There is tension',
  ],
] as const)('what somebody means is told in %s, what was typed as it was typed', (language, words) => {
  const contact = {
    ...{ part: 'contact', name: 'Anna', role: 'partner', personId: null, rank: 3 },
    ...{ together: 'goal', gives: 'plan', costs: 'report' },
  };
  const knows = { part: 'knows', from: uuidv7(), to: uuidv7(), how: 'tension' };
  const said = [contact, knows].map((content) => firstWords({ id: uuidv7(), content }, language)).join(' | ');
  expect(said).toBe(words);
});

test('who stands on a map is told with their circle and slice', () => {
  const content = {
    ...{ part: 'placed', name: 'Ali', role: 'buurman', mark: 'man', isFormal: false, hasDied: false, personId: null },
    ...{ ring: 2, area: 'housing', note: 'plan' },
  };
  expect(firstWords({ id: uuidv7(), content }, 'nl')).toBe(
    'Iemand op de kaart · Ali · buurman · Teken: Man of jongen · Hoe dichtbij: Dichtbij · Gaat over: Wonen · plan',
  );
  const leftOut = { part: 'left-out', slice: 'finances' };
  expect(firstWords({ id: uuidv7(), content: leftOut }, 'nl')).toBe('Niet op de kaart · Geld');
});

test('both languages have the same codes', () => {
  expect(Object.keys(codesEn).sort()).toEqual(Object.keys(codesNl).sort());
});
