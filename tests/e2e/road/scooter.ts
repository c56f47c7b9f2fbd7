import { wolters } from '../../../demo/households/wolters.ts';
import type { Story } from './story.ts';

/**
 * The man who asks for a mobility scooter. The demo tells of him from the day he chose to move house; here the same
 * story begins again at another front door, with the words of his signal and first contact.
 */
export const scooter: Story = {
  taker: 'lotte.vandam',
  worker: 'lotte.vandam',
  signal: {
    words: wolters.signal.text,
    place: 'Wijkpunt De Kade',
    areas: ['health', 'day'],
    isUrgent: false,
    known: 'yes',
    about: 'Gijsbert Woltering',
  },
  firstContact: {
    channel: 'desk',
    notes: {
      housing: wolters.firstContact?.areas.housing ?? '',
      health: wolters.firstContact?.areas.health ?? '',
      day: wolters.firstContact?.areas.day ?? '',
    },
    reason: wolters.firstContact?.reason ?? '',
  },
  residents: [{ givenName: 'Gijsbert', familyName: 'Woltering', born: '1955-03-10' }],
  address: { street: 'Loodsweg', houseNumber: '140', postcode: '1997 KA', city: 'Wilgendrecht' },
  request: 'Ik wil een scootmobiel.',
  headline: 'Vroeg een scootmobiel, en telt de treden van zijn trap.',
  conversation: {
    place: 'Thuis, twee trappen op',
    aim: 'Begrijpen waar de scootmobiel voor is.',
    told: 2,
    said: [
      { by: 'Gijsbert', words: 'Achtendertig treden. Daar komt een karretje niet op.', kind: 'worry', area: 'housing' },
      { by: 'Gijsbert', words: 'Ik wil wonen zonder trap, hier in de buurt.', kind: 'ambition', area: 'housing' },
      { by: 'worker', words: 'Boven aan de trap moest u drie minuten zitten.', kind: 'worry', area: 'health' },
      { by: 'Gijsbert', words: 'Autorijden gaat prima, daar let ik zelf op.', kind: 'strength', area: 'day' },
    ],
    section: { area: 'housing', words: 'U woont twee trappen hoog. De trap kost u veel pijn.' },
  },
  remark: 'Zet er ook bij dat ik nog auto rijd.',
  looks: [
    { domain: 'housing', why: 'De trap wordt te zwaar.', level: 3 },
    { domain: 'physical-health', why: 'Reuma in knieën en handen.', level: null },
  ],
  rung: { now: 2, wish: 4, why: 'Komt buiten voor boodschappen, niet voor mensen.' },
  plan: {
    wishFrom: 1,
    solutions: {
      'own-strength': 'Zelf inschrijven en zoeken',
      'social-network': 'Zijn zoon helpt met verhuizen',
      'general-provision': 'Leuning en beugel voor nu',
      'individual-provision': 'Verhuiskosten',
    },
    action: 'Inschrijven op zondag',
  },
  contact: 'Uitgelegd hoe inschrijven werkt.',
  appointment: { subject: 'Plan doorlezen' },
  promise: 'Uitzoeken hoe het met voorrang zit',
  referral: { to: 'Klusteam Wilgendrecht', request: 'Een leuning en een beugel, voor nu.', piece: 'Naam en telefoon' },
  application: 'Vergoeding voor de verhuizing',
  team: {
    place: 'Wijkpunt De Kade',
    words: 'Iedereen vertelde wat hij doet voor de verhuizing.',
    agreement: 'De zoon houdt twee weekenden vrij',
  },
  evaluation: {
    resident: 'Ik loop zo de deur uit.',
    worker: 'Komt elke ochtend in De Kade.',
    experience: 'Er werd geluisterd.',
    lesson: 'De vraag waar hij heen wilde rijden bracht meer dan het formulier.',
  },
  following: {
    watch: 'Of hij mensen blijft zien.',
    relapse: 'Hij komt niet meer naar De Kade.',
    again: 'Hij is gevallen en durft niet meer naar buiten.',
  },
  misspelt: 'Wolterink Gijsbert',
};
