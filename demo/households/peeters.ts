// One question, one answer that was already in the neighbourhood: a basic provision was enough.
import { contactLog, on } from '../script.ts';
import { household, member } from '../telling.ts';
import { address } from '../town.ts';

export const peeters = household({
  key: 'peeters',
  name: 'Meneer en mevrouw Peeters',
  address: address('molen', 'Wiekenlaan', 118),
  team: 'team-molen',
  headline: 'Kwamen niet meer bij de winkel. De boodschappenbus was genoeg.',
  people: [
    member('peeters-jo', ['Jo', '', 'Peeters'], [83, 51], 'man', 'bewoner'),
    member('peeters-mies', ['Mies', 'van der', 'Laan'], [80, 12], 'woman', 'bewoner', {
      name: { given: 'Mies', infix: 'van der', family: 'Laan', partnerFamily: 'Peeters' },
      phone: '099-555 1191',
    }),
  ],
  relations: [{ from: 'peeters-jo', to: 'peeters-mies', kind: 'partner' }],
  signal: {
    on: { day: -33, at: '10:15' },
    text: 'Mijn man rijdt niet meer en de bus stopt niet meer in onze straat. Hoe komen wij nu aan onze boodschappen?',
    source: 'resident',
    about: 'household',
    subject: 'Echtpaar Peeters',
    place: 'plek-wiek',
    areas: ['day'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-ton',
  },
  firstContact: {
    on: { day: -33, at: '10:20' },
    by: 'w-david',
    channel: 'desk',
    with: ['peeters-mies', 'peeters-jo'],
    areas: {
      housing: 'Benedenwoning, al vijftig jaar.',
      health: 'Meneer ziet slecht, verder gaat het goed.',
      network: 'Twee dochters die elke zondag komen.',
      finances: 'Geen zorgen.',
      day: 'Alleen de boodschappen lukken niet meer.',
    },
    crisis: { acute: false, text: 'Niets dringends.' },
    decision: 'basic-provision',
    reason: 'De boodschappenbus rijdt door hun straat. Meer willen zij niet.',
    provision: 'alg-boodschappen',
  },
  phases: [
    { phase: 'first-contact', on: on(-33), by: 'w-david', reason: 'Kwamen samen binnenlopen.' },
    {
      phase: 'closed',
      on: on(-19),
      by: 'w-david',
      reason: 'Twee keer met de bus mee geweest. De vraag is beantwoord.',
    },
  ],
  contacts: contactLog(`
    -33 10:20 information desk w-david peeters-mies peeters-jo: Samen gebeld met de boodschappenbus. Dinsdag al mee.
    -19 09:30 request-follow-up phone w-david peeters-mies: Gaat goed. De chauffeur kent haar merk koffie al.
  `),
  lessons: [{ on: -19, by: 'w-david', text: 'Eén keer nabellen was genoeg om dit met een gerust hart af te sluiten.' }],
});
