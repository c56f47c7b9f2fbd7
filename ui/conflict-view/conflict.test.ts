import { describe, expect, it } from 'vitest';
import { mergeStart, resolved } from './conflict.ts';

const part = { id: 'goal', label: 'Wens', mine: 'Samen wandelen', theirs: 'Elke week naar de buurtkamer' };

describe('mergeStart', () => {
  it('puts both texts under each other', () => {
    expect(mergeStart(part)).toBe('Elke week naar de buurtkamer\n\nSamen wandelen');
  });

  it('does not write double what the other text already holds', () => {
    expect(mergeStart({ ...part, theirs: 'Samen wandelen op dinsdag' })).toBe('Samen wandelen op dinsdag');
    expect(mergeStart({ ...part, theirs: '' })).toBe('Samen wandelen');
  });
});

describe('resolved', () => {
  it('gives the text chosen for each part', () => {
    const parts = [part, { ...part, id: 'note' }, { ...part, id: 'step' }];
    expect(resolved(parts, { note: { keep: 'theirs' }, step: { keep: 'merged', text: 'Allebei' } })).toEqual({
      goal: 'Samen wandelen',
      note: 'Elke week naar de buurtkamer',
      step: 'Allebei',
    });
  });
});
