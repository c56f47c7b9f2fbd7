// A first contact that could not wait: the crisis service came the same evening, and the team stays near.
import { contactLog, on } from '../script.ts';
import { around, household, member, professional } from '../telling.ts';
import { address } from '../town.ts';

export const jaspers = household({
  key: 'jaspers',
  name: 'Ilse Jaspers',
  address: address('lijster', 'Sluispad', 27),
  team: 'team-lijster',
  headline: 'Jonge moeder, sliep vijf nachten niet. De crisisdienst kwam dezelfde avond.',
  people: [
    member('jaspers-ilse', ['Ilse', '', 'Jaspers'], [28, 66], 'woman', 'moeder', { phone: '099-555 1211' }),
    member('jaspers-loek', ['Loek', '', 'Jaspers'], [0, 52], 'man', 'baby'),
    around('jaspers-oma', ['Hetty', '', 'Jaspers'], 'woman', 'moeder van Ilse, heeft de baby nu', 'given', {
      phone: '099-555 1212',
    }),
  ],
  relations: [
    { from: 'jaspers-ilse', to: 'jaspers-loek', kind: 'parent' },
    { from: 'jaspers-oma', to: 'jaspers-ilse', kind: 'parent' },
    { from: 'jaspers-oma', to: 'jaspers-loek', kind: 'grandparent' },
  ],
  signal: {
    on: { day: -1, at: '17:10' },
    text: 'Mijn dochter praat aan één stuk door en slaapt al dagen niet. Ze zegt dat de baby haar iets wil vertellen. Ik durf haar niet alleen te laten.',
    source: 'other',
    about: 'household',
    subject: 'Ilse en de baby',
    address: address('lijster', 'Sluispad', 27),
    areas: ['health', 'network'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Hetty Jaspers', contact: '099-555 1212', feedbackPromised: 0 },
    takenBy: 'w-yusuf',
  },
  firstContact: {
    on: { day: -1, at: '17:40' },
    by: 'w-yusuf',
    channel: 'home-visit',
    with: ['jaspers-ilse', 'jaspers-oma'],
    areas: {
      housing: null,
      health: 'Vijf nachten niet geslapen, zeven weken na de bevalling. Erg in de war.',
      network: 'Haar moeder is er en blijft.',
      finances: null,
      day: null,
    },
    crisis: {
      acute: true,
      text: 'Acuut: Ilse kan nu niet alleen zijn met de baby. Oma neemt Loek mee naar haar huis.',
    },
    decision: 'refer-crisis',
    reason:
      'Dit is ziekte en geen vraag voor een gesprek. De huisarts en de crisisdienst zijn samen gebeld, met Ilse erbij.',
    provision: 'ind-ggz',
  },
  coordinator: 'w-yusuf',
  phases: [
    {
      phase: 'first-contact',
      on: on(-1),
      by: 'w-yusuf',
      reason: 'Haar moeder belde. Binnen een half uur ter plaatse.',
    },
  ],
  views: [
    {
      of: { voice: 'member', person: 'jaspers-oma' },
      story: 'Ze is zo’n rustige meid. Dit is zij niet.',
      goals: ['Dat ze slaapt', 'Dat de kleine bij ons blijft'],
      willingness: 'Doet alles, is zelf ook op.',
    },
  ],
  helpers: [
    {
      key: 'jaspers-h-crisis',
      name: 'Crisisdienst',
      organisation: 'GGZ De Waterlijn',
      function: 'crisisdienst',
      contact: '099-555 0450',
      for: ['jaspers-ilse'],
      hasPlan: true,
      since: -1,
    },
  ],
  contacts: contactLog(`
    -1 17:40 crisis-intervention home-visit w-yusuf jaspers-ilse jaspers-oma: Gebleven tot de crisisdienst er was, om tien voor acht.
  `),
  appointments: [
    {
      on: { day: 0, at: '11:00' },
      minutes: 30,
      subject: 'Bij oma langs: hoe was de nacht?',
      place: 'Bij Hetty thuis',
      workers: ['w-yusuf'],
      with: ['jaspers-oma'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Hetty bellen hoe het met Ilse is',
      owner: professional('w-yusuf'),
      to: 'jaspers-oma',
      made: -1,
      due: 0,
    },
  ],
  referrals: [
    {
      provision: 'ind-ggz',
      about: 'jaspers-ilse',
      by: 'w-yusuf',
      request: 'Beoordeling vanavond nog.',
      shared: ['Naam en adres', 'Wat we zagen', 'Waar de baby is'],
      residentAgreed: -1,
      steps: [
        { state: 'sent', on: on(-1, '17:55'), by: 'Yusuf Demir', text: 'Gebeld met de huisarts en de crisisdienst.' },
        { state: 'accepted', on: on(-1, '18:10'), by: 'GGZ De Waterlijn', text: 'Wij komen binnen twee uur.' },
      ],
    },
  ],
});
