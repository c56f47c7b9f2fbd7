import { describe, expect, test } from 'vitest';
import { fragmentKindIds } from '../../method/ids.ts';
import { conversationStatus, newestAnswers, reportStatus, type FragmentKindId } from './domain.ts';
import { fieldOf, growingPicture, topicRadius } from './domain-picture.ts';
import { compareReports, composeReport, type Sayable } from './domain-report.ts';

describe('where a conversation stands', () => {
  const nothing = { startedAt: null, endedAt: null, cancelledAt: null };
  test('follows from what happened', () => {
    expect(conversationStatus(nothing)).toBe('planned');
    expect(conversationStatus({ ...nothing, cancelledAt: 'x' })).toBe('cancelled');
    expect(conversationStatus({ ...nothing, cancelledAt: 'x', startedAt: 'y' })).toBe('running');
    expect(conversationStatus({ ...nothing, startedAt: 'y', endedAt: 'z' })).toBe('ended');
  });

  test('one "no" outweighs any "yes", a remark is not lost in a "yes"', () => {
    expect(reportStatus(false, undefined)).toBe('none');
    expect(reportStatus(true, undefined)).toBe('draft');
    expect(reportStatus(true, [])).toBe('shown');
    expect(reportStatus(true, ['agreed'])).toBe('agreed');
    expect(reportStatus(true, ['agreed-with-remark', 'agreed'])).toBe('agreed-with-remark');
    expect(reportStatus(true, ['agreed', 'not-agreed', 'agreed-with-remark'])).toBe('not-agreed');
  });

  test('somebody who changes their mind has one answer', () => {
    const answers = [
      { personId: '1', name: null, answer: 'no' },
      { personId: null, name: 'Ria', answer: 'yes' },
      { personId: '1', name: null, answer: 'yes' },
    ];
    expect(newestAnswers(answers).map(({ answer }) => answer)).toEqual(['yes', 'yes']);
  });
});

describe('the growing picture', () => {
  const piece = (kind: FragmentKindId | null, more = {}) => ({
    kind,
    area: 'finances' as const,
    field: null,
    onTable: true,
    ...more,
  });

  test('every kind has its place, and a person’s own choice goes first', () => {
    const places = Object.fromEntries(fragmentKindIds.map((kind) => [kind, fieldOf({ kind, field: null })]));
    expect(places).toEqual({
      request: 'wish',
      strength: 'goes-well',
      resource: 'goes-well',
      ambition: 'wish',
      need: 'wish',
      worry: 'as-is',
      'turning-point': 'keeps-it-so',
      'network-person': 'as-is',
      agreement: 'agreement',
    });
    expect(fieldOf({ kind: null, field: null })).toBe('as-is');
    expect(fieldOf({ kind: 'worry', field: 'keeps-it-so' })).toBe('keeps-it-so');
  });

  test('silent areas are there; what was taken off the table is not', () => {
    const pictures = growingPicture([piece('worry'), piece('ambition', { onTable: false })], ['day']);
    expect(pictures.map(({ area, count, discussed }) => [area, count, discussed])).toEqual([
      ['housing', 0, false],
      ['health', 0, false],
      ['network', 0, false],
      ['finances', 1, true],
      ['day', 0, true],
    ]);
  });

  test('a topic grows with each word and stops before it fills the table', () => {
    const sizes = [0, 1, 2, 5, 10, 300].map(topicRadius);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBe(16);
    expect(sizes.at(-1)).toBe(30);
  });
});

describe('the report', () => {
  let count = 0;
  const told = (text: string, more: Partial<Sayable> = {}): Sayable => ({
    id: String(++count),
    text,
    voice: 'member',
    speaker: 'Ans',
    kind: null,
    area: null,
    onTable: true,
    ...more,
  });

  test('areas in the order of the talk, the rest after, agreements last', () => {
    const sections = composeReport(
      [
        told('Ik bel', { kind: 'agreement', voice: 'worker', speaker: 'Samira' }),
        told('Zomaar iets'),
        told('De post', { area: 'finances' }),
        told('De gang', { area: 'housing' }),
        told('Van tafel', { area: 'day', onTable: false }),
      ],
      [],
    );
    expect(sections.map(({ id }) => id)).toEqual(['area-finances', 'area-housing', 'other', 'agreements']);
    expect(sections.at(-1)?.text).toBe('Samira: Ik bel');
  });

  test('an edited part whose fragments are gone keeps its text', () => {
    const sections = composeReport([], [{ section: 'area-day', text: 'Blijft', leftOut: [], version: 3 }]);
    expect(sections).toMatchObject([{ id: 'area-day', text: 'Blijft', version: 3, quotes: [] }]);
  });

  test('two versions are laid side by side', () => {
    const section = (id: string, text: string) => ({ id, heading: id, text, quotes: [] });
    const rows = compareReports(
      [section('a', 'gelijk'), section('b', 'was'), section('c', 'weg')],
      [section('a', 'gelijk'), section('d', 'nieuw'), section('b', 'wordt')],
    );
    expect(rows.map(({ change, later, earlier }) => [(later ?? earlier)?.id, change])).toEqual([
      ['a', 'same'],
      ['d', 'added'],
      ['b', 'changed'],
      ['c', 'gone'],
    ]);
  });
});
