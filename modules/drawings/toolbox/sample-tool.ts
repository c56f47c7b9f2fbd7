import type { Definition, Field, SimpleField, Words } from './domain.ts';

// A tool to try things on.

export const words = (nl: string, en = nl): Words => ({ nl, en });

const common = (id: string) => ({ id, to: 'resident' as const, ask: words(`Vraag ${id}`), help: null, only: null });

export const text = (id: string): SimpleField => ({ ...common(id), kind: 'text' });

/** Its answers count 0, 1, 2 … */
export const choice = (
  id: string,
  answers: readonly string[] = ['no', 'yes'],
  kind: 'choice' | 'choices' = 'choice',
): SimpleField => ({
  ...common(id),
  kind,
  answers: answers.map((answer, points) => ({ id: answer, label: words(answer), points })),
});

export const scale = (id: string, from: number, to: number, isScored = false): SimpleField => ({
  ...common(id),
  kind: 'scale',
  scale: { from, to, low: words('Laag'), high: words('Hoog'), isScored },
});

export const group = (id: string, fields: SimpleField[]): Field => ({ ...common(id), kind: 'group', fields });

/** One of every kind, with conditions and a score. */
export const aTool: Definition = {
  label: words('Slapen', 'Sleeping'),
  hint: words('Hoe iemand slaapt'),
  when: words('Als iemand moe is'),
  watchOut: null,
  filledBy: 'together',
  fields: [
    choice('sleeps'),
    { ...scale('rest', 1, 5, true), only: { field: 'sleeps', answers: ['no'] } },
    { ...text('why'), only: { field: 'rest', from: 1, to: 2 } },
    choice('helps', ['walk', 'read', 'talk'], 'choices'),
    { ...common('since'), kind: 'date' },
    { ...common('who'), kind: 'person' },
    { ...common('area'), kind: 'life-area' },
    { ...common('room'), kind: 'surface', help: words('Teken de kamer') },
    group('nights', [text('what'), scale('hours', 0, 12, true)]),
  ],
  score: {
    bands: [
      { upTo: 4, label: words('Rustig') },
      { upTo: 100, label: words('Druk') },
    ],
  },
};
