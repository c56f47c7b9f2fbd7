import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolved } from './conflict.ts';
import { chosenDraft, fieldMaker, isAllTheirs, partsOf, type DraftField } from './draft-fields.ts';

interface Draft {
  text: string;
  remark: string | null;
  day: string | null;
  time: string;
  place: string;
}

const { text, whole } = fieldMaker<Draft>();
const fields: DraftField<Draft>[] = [
  text('text', 'Wat'),
  text('remark', 'Opmerking'),
  whole('moment', 'Wanneer', ['day', 'time'], ({ day, time }) => (day === null ? '' : `${day} ${time}`)),
];
const mine: Draft = { text: 'Samen wandelen', remark: 'mijn', day: '2026-11-25', time: '10:00', place: 'hier' };
const theirs: Draft = { text: 'Fietsen', remark: null, day: '2026-12-01', time: '14:00', place: 'daar' };
const parts = partsOf(fields, mine, theirs);

describe('a draft beside the record of a colleague', () => {
  it('reads field by field; what goes together is one part', () => {
    expect(parts).toEqual([
      { id: 'text', label: 'Wat', mine: 'Samen wandelen', theirs: 'Fietsen', isWhole: false },
      { id: 'remark', label: 'Opmerking', mine: 'mijn', theirs: '', isWhole: false },
      { id: 'moment', label: 'Wanneer', mine: '2026-11-25 10:00', theirs: '2026-12-01 14:00', isWhole: true },
    ]);
  });

  it('becomes a draft again: a merged text, a whole moment of theirs, and mine where nothing was chosen', () => {
    const texts = resolved(parts, { text: { keep: 'merged', text: 'Allebei' }, moment: { keep: 'theirs' } });
    expect(chosenDraft(fields, mine, theirs, texts)).toEqual({
      text: 'Allebei',
      remark: 'mijn',
      day: '2026-12-01',
      time: '14:00',
      place: 'hier',
    });
  });

  it('keeps an empty text of a colleague as it was', () => {
    expect(chosenDraft(fields, mine, theirs, { ...resolved(parts, {}), remark: '' }).remark).toBeNull();
  });

  it('has nothing to send when everything stays as the colleague made it', () => {
    const all = { text: { keep: 'theirs' }, remark: { keep: 'theirs' }, moment: { keep: 'theirs' } } as const;
    expect(isAllTheirs(parts, resolved(parts, all))).toBe(true);
    expect(isAllTheirs(parts, resolved(parts, { ...all, text: { keep: 'mine' } }))).toBe(false);
  });

  it('never invents: each field ends as mine or as theirs when nothing is merged', () => {
    const drafts = fc.record({
      text: fc.string(),
      remark: fc.option(fc.string()),
      day: fc.option(fc.string()),
      time: fc.string(),
      place: fc.string(),
    });
    const sides = fc.constantFrom('mine' as const, 'theirs' as const);
    fc.assert(
      fc.property(drafts, drafts, sides, sides, (a, b, side, moment) => {
        const both = partsOf(fields, a, b);
        const chosen = chosenDraft(fields, a, b, resolved(both, { text: { keep: side }, moment: { keep: moment } }));
        expect(chosen.text).toBe(side === 'mine' ? a.text : b.text);
        const words = fields[2]!.words;
        expect(words(chosen)).toBe(words(moment === 'mine' ? a : b));
        expect([words(a), words(b)]).toContain(words(chosen));
        expect(chosen.remark ?? '').toBe(a.remark ?? '');
        expect(chosen.place).toBe(a.place);
      }),
    );
  });
});
