// A grandmother who asked one question at the desk. Answered, followed for a while, and closed.
import { contactLog, on, scene } from '../script.ts';
import { household, member } from '../telling.ts';
import { address } from '../town.ts';

export const kramer = household({
  key: 'kramer',
  name: 'Truus Kramer',
  address: address('haven', 'Ankerstraat', 71),
  team: 'team-haven',
  headline: 'Vroeg of ze mocht sparen voor haar kleinkind. Vond iets dat niets kost.',
  people: [member('kramer-truus', ['Truus', '', 'Kramer'], [61, 200], 'woman', 'bewoner', { phone: '099-555 1151' })],
  signal: {
    on: { day: -130, at: '11:15' },
    text: 'Mag ik een spaarrekening openen voor mijn kleinkind? Ik zit in een schuldregeling, dus ik vraag het liever eerst.',
    source: 'resident',
    about: 'person',
    subject: 'Truus Kramer',
    areas: ['finances', 'network'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-samira',
  },
  firstContact: {
    on: { day: -128, at: '10:00' },
    by: 'w-samira',
    channel: 'desk',
    with: ['kramer-truus'],
    areas: {
      housing: null,
      health: null,
      network: 'Eén kleinkind, om de week op zaterdag.',
      finances: 'Schuldregeling loopt goed. Weinig over.',
      day: null,
    },
    crisis: { acute: false, text: 'Geen.' },
    decision: 'pick-up',
    reason: 'Onder de vraag zit iets anders: zij voelt zich schuldig.',
  },
  coordinator: 'w-samira',
  direction: { model: 'resident', since: -128, reason: 'Zij heeft alles zelf in de hand.' },
  phases: [
    { phase: 'first-contact', on: on(-130), by: 'w-samira', reason: 'Een vraag aan de telefoon.' },
    {
      phase: 'acquaintance',
      on: on(-128),
      by: 'w-samira',
      reason: 'We nodigden haar uit in plaats van nee te zeggen.',
    },
    { phase: 'closed', on: on(-90), by: 'w-samira', reason: 'De vraag is weg. Ze heeft iets beters gevonden.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'kramer-truus' },
      story: 'Ik kan haar niks geven. Dat dacht ik.',
      goals: ['Iets geven aan mijn kleinkind'],
      willingness: 'Kwam met een voorraad ideeën weer naar huis.',
    },
  ],
  conversations: [
    {
      on: { day: -128, at: '10:00' },
      minutes: 40,
      place: 'Wijkpunt De Kade, in de hoek',
      people: ['kramer-truus'],
      workers: ['w-samira'],
      fragments: scene(`
      kramer-truus [request finances]: Het gaat om twintig euro per maand. Ik wil het netjes vragen.
      w-samira [finances]: Mag ik vragen wat u met die twintig euro wilt kopen?
      kramer-truus [need network #truus-geven]: Een cadeau. Zoiets als andere oma’s. Ik kom altijd met lege handen.
      kramer-truus [worry finances]: En dan denkt zij straks: mijn oma had nooit iets.
      w-samira [strength network]: Wat deed uw eigen oma met u, die u nooit meer bent vergeten?
      kramer-truus [turning-point network #truus-geit]: De kinderboerderij. Wij hadden niks, en we voerden daar oude broden. Dat weet ik nog, ja.
      kramer-truus [ambition network]: Zaterdag gaan we naar de geiten. En ik neem onze oude broden mee. Dat is dus een cadeau.
      kramer-truus [agreement finances]: Die spaarrekening komt later. Ik bel het Geldloket zelf, want nu weet ik wat ik vraag.
    `),
      report: {
        status: 'agreed',
        on: { day: -126 },
        by: 'w-samira',
        agreedBy: ['kramer-truus'],
        sections: [
          { area: 'network', text: 'U gaat zaterdag met uw kleinkind naar de kinderboerderij.' },
          { area: 'finances', text: 'Over de spaarrekening belt u later zelf.' },
        ],
      },
    },
  ],
  contacts: contactLog(`
    -130 11:15 reception phone w-samira kramer-truus: In plaats van een antwoord hebben we haar op de koffie gevraagd.
    -90 10:00 evaluation phone w-samira kramer-truus: Drie zaterdagen geweest. “We hebben een geit die naar ons luistert.”
  `),
  evaluations: [
    {
      on: { day: -90, at: '10:00' },
      by: 'w-samira',
      with: ['kramer-truus'],
      answered: { outcome: 'yes', text: 'Truus geeft iets en hoeft er niets voor te vragen.' },
      process: 'Wij hebben geen regel uitgelegd. We hebben gevraagd wat er onder zat.',
      solutions: 'Oude broden en een geit.',
      learnt: 'De kortste vraag kan een lang antwoord hebben.',
      selfReliance: 'same',
      participation: 'up',
      said: {
        'question-answered': { person: 'kramer-truus', words: 'De geit eet beter dan ik.' },
        participation: { person: 'kramer-truus', words: 'De kinderen van de hoek roepen nu oma.' },
      },
      experience: { person: 'kramer-truus', how: 'phone', grade: 9, words: 'Jij zei geen nee.' },
    },
  ],
  lessons: [{ on: -90, by: 'w-samira', text: 'Achter “mag het?” zat “ben ik een goede oma?”.' }],
});
