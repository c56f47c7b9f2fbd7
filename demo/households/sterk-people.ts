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

export const sterkViews: Telling['views'] = [
  {
    of: { voice: 'member', person: 'sterk-ans' },
    story: 'Ik red me wel, altijd gedaan. Maar alles kwam in een paar maanden: Henk, Sandra, de kinderen.',
    goals: ['Henk thuis', 'Rondkomen', 'De kinderen hier houden'],
    willingness: 'Wil graag, als er niet óver haar wordt beslist.',
  },
  {
    of: { voice: 'member', person: 'sterk-henk' },
    story: 'Wijst steeds op het huis en op zijn trouwring.',
    goals: ['Naar huis', 'Niet alleen zijn'],
    willingness: 'Oefent elke dag. Wordt boos als het niet snel genoeg gaat.',
  },
  {
    of: { voice: 'member', person: 'sterk-noor' },
    story: 'Oma is lief maar altijd bezig. Ik wil dat opa weer verhalen vertelt over de boot.',
    goals: ['Bij Fenna eten op woensdag'],
    willingness: 'Helpt graag met Milan.',
  },
  {
    of: { voice: 'worker', worker: 'w-samira' },
    story: 'Sterke vrouw met weinig lucht. Elke keer dat iemand iets overneemt, pakt zij iets anders op.',
    goals: ['Rust in geld', 'Zekerheid over de kinderen'],
    willingness: 'Groot, mits het tempo van mevrouw is.',
  },
  {
    of: { voice: 'reporter', name: 'Huisarts Verbeek' },
    story: 'Overbelast. Ik wil geen pillen geven voor een te volle week.',
    goals: ['Ontlasten, binnen een paar weken'],
    willingness: 'Denkt mee en belt terug.',
  },
];

export const sterkHelpers: Telling['helpers'] = [
  {
    key: 'sterk-h-ergo',
    name: 'Mirjam Bosch',
    organisation: 'Verpleeghuis De Steven',
    function: 'ergotherapeut',
    contact: '099-555 0511',
    for: ['sterk-henk'],
    hasPlan: true,
    since: -95,
  },
  {
    key: 'sterk-h-geld',
    name: 'Olaf Tuinstra',
    organisation: 'Geldloket Wilgendrecht',
    function: 'schuldhulpverlener',
    contact: 'o.tuinstra@geldloket-wilgendrecht.example',
    for: ['sterk-ans'],
    hasPlan: false,
    since: -12,
  },
  {
    key: 'sterk-h-woon',
    name: 'Petra Lammers',
    organisation: 'Woonstichting Het Anker',
    function: 'sociaal beheerder',
    contact: 'p.lammers@woonstichting-hetanker.example',
    for: ['sterk-ans', 'sterk-henk'],
    hasPlan: false,
    since: -18,
  },
  {
    key: 'sterk-h-gezin',
    name: 'Joke Brand',
    organisation: 'Gezinspunt Wilgendrecht',
    function: 'pleegzorg',
    contact: '099-555 0512',
    for: ['sterk-noor', 'sterk-milan'],
    hasPlan: true,
    since: -5,
  },
];
