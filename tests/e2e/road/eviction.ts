import { kuipers } from '../../../demo/households/kuipers.ts';
import type { Story } from './story.ts';

/**
 * The eviction in four days. The demo tells how it was held back; here it begins again at another front door, and the
 * host of the information point is the one who hears of it.
 */
export const eviction: Story = {
  taker: 'bep.verhulst',
  worker: 'samira.elamrani',
  signal: {
    words: kuipers.signal.text,
    place: 'Wijkpunt De Kade',
    areas: ['housing', 'finances'],
    isUrgent: true,
    known: 'yes',
    about: 'Ruben van der Kuilen',
  },
  firstContact: {
    channel: 'home-visit',
    notes: {
      housing: kuipers.firstContact?.areas.housing ?? '',
      finances: kuipers.firstContact?.areas.finances ?? '',
    },
    sign: 'eviction',
    crisisWords: 'Maandag staat de deurwaarder voor de deur.',
    reason: 'Dit kan geen dag wachten.',
  },
  residents: [{ givenName: 'Ruben', infix: 'van der', familyName: 'Kuilen', born: '1984-08-21' }],
  address: { street: 'Ankerstraat', houseNumber: '211', postcode: '1997 KA', city: 'Wilgendrecht' },
  request: 'Ik wil in mijn huis blijven.',
  headline: 'Moet over vier dagen zijn huis uit, en deed al een jaar geen post open.',
  conversation: {
    place: 'Thuis, met de post op tafel',
    aim: 'Van schrik naar overzicht.',
    told: 1,
    said: [
      { by: 'Ruben', words: 'Na mijn ontslag kreeg ik de post niet meer open.', kind: 'worry', area: 'finances' },
      { by: 'Ruben', words: 'Ik wil mijn sleutel houden.', kind: 'ambition', area: 'housing' },
      { by: 'worker', words: 'U belde vanmorgen zelf uw zus.', kind: 'strength', area: 'network' },
    ],
    section: { area: 'housing', words: 'U hoort maandag of u kunt blijven. U wilt blijven.' },
  },
  remark: 'Mijn zus weet er nu van. Dat lucht op.',
  looks: [
    { domain: 'finances', why: 'Drie maanden huur achter.', level: 1 },
    { domain: 'housing', why: 'Over vier dagen op straat.', level: 1 },
  ],
  rung: { now: 1, wish: 3, why: 'Komt alleen ’s avonds buiten, om te lopen.' },
  plan: {
    wishFrom: 1,
    solutions: {
      'own-strength': 'Elke vrijdag de post open',
      'social-network': 'Zijn zus leent het eerste deel',
      'general-provision': 'Formulierenhulp in De Kade',
      'individual-provision': 'Regeling voor de schulden',
    },
    action: 'De woningcorporatie bellen',
  },
  contact: 'Samen gebeld: de deurwaarder wacht een week.',
  appointment: { subject: 'Alle brieven op stapels' },
  promise: 'Vragen of de ontruiming van de lijst is',
  referral: { to: 'Geldloket Wilgendrecht', request: 'Een regeling voor drie maanden huur.', piece: 'Naam en brieven' },
  application: 'Begeleiding bij het wonen',
  team: {
    place: 'Wijkpunt De Kade',
    words: 'Corporatie, zus en geldloket maakten samen een regeling.',
    agreement: 'De zus leest de brieven mee',
  },
  evaluation: {
    resident: 'Ik slaap weer.',
    worker: 'De huur is drie maanden op tijd betaald.',
    experience: 'Jullie kwamen dezelfde dag.',
    lesson: 'Eerst het huis, dan de stapel.',
  },
  following: {
    watch: 'Of de post open blijft gaan.',
    relapse: 'Er ligt weer een stapel dichte post.',
    again: 'De post bleef vier weken liggen.',
  },
  misspelt: 'Kuylen Ruben',
};
