// Who belongs to the Sterk family and who stands around them.
import type { Telling } from '../telling.ts';
import { around, member } from '../telling.ts';

export const sterkPeople: Telling['people'] = [
  member('sterk-ans', ['Ans', 'de', 'Bruin'], [66, 120], 'woman', 'oma en mantelzorger', {
    name: { given: 'Ans', initials: 'J.A.', infix: 'de', family: 'Bruin', partnerFamily: 'Sterk' },
    phone: '099-555 1001',
  }),
  member('sterk-henk', ['Henk', '', 'Sterk'], [67, 44], 'man', 'opa, nu in het verpleeghuis', {
    note: 'Praat met kaarten en met zijn hand. Geef hem de tijd.',
  }),
  member('sterk-noor', ['Noor', '', 'Sterk'], [9, 201], 'woman', 'kleinkind'),
  member('sterk-milan', ['Milan', '', 'Sterk'], [6, 15], 'man', 'kleinkind'),
  around('sterk-ria', ['Ria', 'van', 'Velzen'], 'woman', 'vriendin van Ans sinds de lagere school', 'given', {
    phone: '099-555 1002',
  }),
  around('sterk-gerda', ['Gerda', '', 'Mol'], 'woman', 'buurvrouw van nummer 19', 'asked'),
  around('sterk-sandra', ['Sandra', '', 'Sterk'], 'woman', 'dochter, moeder van Noor en Milan', 'not-asked', {
    born: { years: 34, days: 80 },
    note: 'Woont in het buitenland. Ans en Henk willen nu geen contact.',
  }),
];

export const sterkRelations: Telling['relations'] = [
  { from: 'sterk-ans', to: 'sterk-henk', kind: 'partner' },
  { from: 'sterk-ans', to: 'sterk-henk', kind: 'informal-carer' },
  { from: 'sterk-ans', to: 'sterk-sandra', kind: 'parent' },
  { from: 'sterk-henk', to: 'sterk-sandra', kind: 'parent' },
  { from: 'sterk-sandra', to: 'sterk-noor', kind: 'parent' },
  { from: 'sterk-sandra', to: 'sterk-milan', kind: 'parent' },
  { from: 'sterk-ans', to: 'sterk-noor', kind: 'grandparent' },
  { from: 'sterk-ans', to: 'sterk-milan', kind: 'grandparent' },
  { from: 'sterk-ria', to: 'sterk-ans', kind: 'friend' },
  { from: 'sterk-gerda', to: 'sterk-ans', kind: 'neighbour' },
];
