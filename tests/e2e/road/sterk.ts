import { sterk as family } from '../../../demo/households/sterk.ts';
import type { Story } from './story.ts';

/** Mevrouw Sterk, who comes for sleeping pills and carries a whole household: the same story behind another door. */
export const sterk: Story = {
  taker: 'bep.verhulst',
  worker: 'hanneke.prins',
  signal: {
    words: family.signal.text,
    place: 'Wijkpunt De Kade',
    areas: ['health', 'finances', 'network'],
    isUrgent: false,
    known: 'yes',
    about: 'Mevrouw Sterkenburg',
  },
  firstContact: {
    channel: 'home-visit',
    notes: {
      housing: family.firstContact?.areas.housing ?? '',
      health: family.firstContact?.areas.health ?? '',
      network: family.firstContact?.areas.network ?? '',
      finances: family.firstContact?.areas.finances ?? '',
    },
    reason: family.firstContact?.reason ?? '',
  },
  residents: [
    { givenName: 'Anneke', familyName: 'Sterkenburg', born: '1959-05-02' },
    { givenName: 'Hugo', familyName: 'Sterkenburg', born: '1957-11-30' },
    { givenName: 'Nora', familyName: 'Sterkenburg', born: '2017-02-14' },
  ],
  address: { street: 'Bolderstraat', houseNumber: '218', postcode: '1997 KA', city: 'Wilgendrecht' },
  request: 'Ik wil dat mijn man weer thuis woont.',
  headline: 'Zorgt voor een kleinkind, en wil haar man weer thuis.',
  conversation: {
    place: 'Thuis aan de keukentafel',
    aim: 'Horen wat iedereen wil, ook Hugo.',
    told: 3,
    said: [
      { by: 'Anneke', words: 'De nachten zijn lang. Dan komen de brieven.', kind: 'worry', area: 'health' },
      { by: 'Anneke', words: 'Ik wil hem thuis hebben voor onze trouwdag.', kind: 'ambition', area: 'housing' },
      {
        by: 'Hugo',
        words: 'Op maandag komt de buurvrouw, dan wordt er gelachen.',
        kind: 'network-person',
        area: 'network',
      },
      { by: 'worker', words: 'Nora deed zelf haar jas aan en ging naar school.', kind: 'strength', area: 'day' },
    ],
    section: { area: 'housing', words: 'U wilt dat uw man weer thuis woont. De gang is te smal voor zijn stoel.' },
  },
  remark: 'Schrijf erbij dat de buurvrouw komt.',
  looks: [
    { domain: 'finances', why: 'Brieven blijven dicht.', level: 2 },
    { domain: 'mental-health', why: 'Daar wil mevrouw het nog niet over hebben.', level: null },
  ],
  rung: { now: 2, wish: 3, why: 'Komt alleen buiten voor Hugo en voor school.' },
  plan: {
    wishFrom: 1,
    solutions: {
      'own-strength': 'Leren tillen zonder pijn',
      'social-network': 'De buurvrouw komt op maandag',
      'general-provision': 'Drie dagen naar de buurtkamer',
      'individual-provision': 'Een bredere deur',
    },
    action: 'De maat van de gang opnemen',
  },
  contact: 'Samen de eerste vijf brieven geopend.',
  appointment: { subject: 'De gang opmeten' },
  promise: 'Vragen naar de eigen bijdrage',
  referral: {
    to: 'Buurtkamer De Steiger',
    request: 'Drie dagen in de week een plek.',
    piece: 'Naam en wat hij graag doet',
  },
  application: 'Een bredere deur en geen drempels',
  team: {
    place: 'Aan de keukentafel',
    words: 'Iedereen vertelde wat nodig is voor hij thuiskomt.',
    agreement: 'De buurvrouw haalt Nora op woensdag',
  },
  evaluation: {
    resident: 'Hij is thuis. Nu ik nog.',
    worker: 'Meneer slaapt weer thuis en mevrouw slaapt door.',
    experience: 'Jullie vroegen ook aan Hugo wat hij wilde.',
    lesson: 'De slaappillen waren de vraag niet.',
  },
  following: {
    watch: 'Of het zo te doen blijft.',
    relapse: 'Mevrouw slaapt weer niet.',
    again: 'De buurvrouw is verhuisd en alles komt weer op haar neer.',
  },
  misspelt: 'Sterkenburgh Anneke',
};
