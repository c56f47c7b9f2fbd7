// A young couple expecting a baby in a house that is not theirs. He wants help, she wants to be left alone.
import { contactLog, on, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';
import { johnJolandaConversations } from './john-jolanda-conversations.ts';

export const johnJolanda = household({
  key: 'john-jolanda',
  name: 'John Veen en Jolanda Smeets',
  address: address('molen', 'Maalderij', 57),
  team: 'team-molen',
  headline: 'Krijgen over drie maanden een kind en wonen in bij zijn ouders. Zij ziet hulp als bemoeienis.',
  people: [
    member('jj-john', ['John', '', 'Veen'], [32, 118], 'man', 'aanstaande vader', {
      phone: '099-555 1101',
      note: 'Leest liever plaatjes dan brieven.',
    }),
    member('jj-jolanda', ['Jolanda', '', 'Smeets'], [23, 45], 'woman', 'aanstaande moeder, zes maanden zwanger', {
      phone: '099-555 1102',
    }),
    member('jj-vader', ['Klaas', '', 'Veen'], [61, 10], 'man', 'vader van John'),
    member('jj-moeder', ['Diny', '', 'Veen'], [59, 220], 'woman', 'moeder van John'),
    around('jj-mo', ['Monique', '', 'Bakker'], 'woman', 'vriendin van Jolanda uit de supermarkt', 'given', {
      phone: '099-555 1103',
    }),
  ],
  relations: [
    { from: 'jj-john', to: 'jj-jolanda', kind: 'partner' },
    { from: 'jj-vader', to: 'jj-john', kind: 'parent' },
    { from: 'jj-moeder', to: 'jj-john', kind: 'parent' },
    { from: 'jj-vader', to: 'jj-moeder', kind: 'partner' },
    { from: 'jj-mo', to: 'jj-jolanda', kind: 'friend' },
  ],
  signal: {
    on: { day: -37, at: '13:15' },
    text: 'Jolanda miste twee controles. Ze komt wel als John meegaat. Ze slapen op een luchtbed bij zijn ouders. John vindt het goed dat ik bel, Jolanda haalde haar schouders op.',
    source: 'care-provider',
    about: 'household',
    subject: 'John en Jolanda',
    address: address('molen', 'Maalderij', 57),
    areas: ['housing', 'finances', 'health'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Verloskundige Noa', contact: '099-555 0481', feedbackPromised: -32, feedbackGiven: -32 },
    takenBy: 'w-merel',
  },
  firstContact: {
    on: { day: -35, at: '16:00' },
    by: 'w-merel',
    channel: 'home-visit',
    with: ['jj-john', 'jj-jolanda', 'jj-moeder'],
    areas: {
      housing: 'Een kleine kamer bij zijn ouders. Dat knelt voor iedereen.',
      health: 'Zwangerschap gaat goed, controles worden gemist.',
      network: 'Zijn ouders. Zij heeft haar ouders niet meer gezien.',
      finances: 'Schulden, hoeveel weten ze niet.',
      day: 'Allebei zonder werk.',
    },
    crisis: { acute: false, text: 'Geen geweld, geen gevaar. Wel een datum: over veertien weken is er een baby.' },
    decision: 'pick-up',
    reason: 'Er is tijd als we nu beginnen.',
  },
  coordinator: 'w-merel',
  workers: ['w-david'],
  direction: {
    model: 'resident-network-supporter',
    since: -28,
    reason: 'John en Jolanda beslissen samen. Merel blijft ernaast tot na de geboorte.',
  },
  phases: [
    { phase: 'first-contact', on: on(-37), by: 'w-merel', reason: 'De verloskundige belde, met hun weten.' },
    { phase: 'acquaintance', on: on(-33), by: 'w-merel', reason: 'Eerst moet Jolanda zien dat wij niets afpakken.' },
    { phase: 'plan', on: on(-9), by: 'w-merel', reason: 'Jolanda noemde zelf één ding: een eigen voordeur.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'jj-john' },
      story: 'Ik wil een goeie vader zijn. Ik weet niet precies hoe dat moet, dus vraag ik het.',
      goals: ['Een huis', 'Werk in de bouw'],
      willingness: 'Helemaal.',
    },
    {
      of: { voice: 'member', person: 'jj-jolanda' },
      story: 'Iedereen kijkt naar mijn buik en denkt: dat kan zij niet.',
      goals: ['Een eigen voordeur', 'Dat niemand mijn kind afpakt'],
      willingness: 'Niet. Behalve als het over het huis gaat.',
    },
    {
      of: { voice: 'member', person: 'jj-moeder' },
      story: 'Ik houd van die twee, maar ik trek het niet meer in dit huis.',
      goals: ['Mijn keuken terug'],
      willingness: 'Wil oppassen, niet opvoeden.',
    },
    {
      of: { voice: 'reporter', name: 'Verloskundige Noa' },
      story: 'Gezonde zwangerschap, onrustige omgeving.',
      goals: ['Elke controle gehaald'],
      willingness: 'Houdt een plek vrij op dinsdag.',
    },
    {
      of: { voice: 'worker', worker: 'w-merel' },
      story: 'John trekt, Jolanda houdt tegen. Achter dat tegenhouden zit angst, en die is niet gek.',
      goals: ['Jolanda de eerste keuze laten maken'],
      willingness: 'Begint bij haar.',
    },
  ],
  helpers: [
    {
      key: 'jj-h-verlos',
      name: 'Noa Peters',
      organisation: 'Verloskundigen De Wieg',
      function: 'verloskundige',
      contact: '099-555 0481',
      for: ['jj-jolanda'],
      hasPlan: true,
      since: -120,
    },
    {
      key: 'jj-h-geld',
      name: 'Olaf Tuinstra',
      organisation: 'Geldloket Wilgendrecht',
      function: 'schuldhulpverlener',
      contact: 'o.tuinstra@geldloket-wilgendrecht.example',
      for: ['jj-john', 'jj-jolanda'],
      hasPlan: false,
      since: -6,
    },
  ],
  conversations: johnJolandaConversations,
  assessments: [
    {
      on: { day: -9 },
      moment: 'start',
      by: 'w-merel',
      person: 'jj-jolanda',
      scores: scores(`
      housing 2: Inwonend, voor korte tijd, met spanning.
      finances 1: Elf schuldeisers en geen overzicht.
      domestic-relations 3: Goed samen, ruzie met zijn ouders.
      social-network 3: Monique en de ouders van John.
      physical-health 4: Zwangerschap verloopt goed.
    `),
      ladder: { rung: 2, reason: 'Ziet vooral Monique.', wish: 4 },
    },
  ],
  stages: [
    { person: 'jj-john', on: -28, topic: 'Hulp toelaten', stage: 'action', reason: 'Legde de tas op tafel.' },
    {
      person: 'jj-jolanda',
      on: -28,
      topic: 'Hulp toelaten',
      stage: 'pre-contemplation',
      reason: 'Ziet hulp als controle.',
    },
    {
      person: 'jj-jolanda',
      on: -10,
      topic: 'Hulp toelaten',
      stage: 'contemplation',
      reason: 'Stelt voorwaarden, dus denkt erover na.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -8 },
      by: 'w-merel',
      status: 'draft',
      problems: [
        {
          words: 'Wij hebben geen voordeur en de baby komt eraan.',
          person: 'jj-jolanda',
          domain: 'housing',
          from: ['jj-deur', 'jj-huis', 'jj-tas'],
          goals: [
            {
              text: 'Een huis met onze naam bij de bel',
              person: 'jj-jolanda',
              area: 'housing',
              results: [
                {
                  text: 'Ingeschreven en een brief over de zwangerschap erbij',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Jolanda vult het zelf in',
                      actions: [{ text: 'Inschrijven, naam intypen', who: resident('jj-jolanda'), due: 1 }],
                    },
                    {
                      frame: 'social-network',
                      text: 'Monique gaat mee naar controles',
                      actions: [{ text: 'Dinsdag rijden', who: network('jj-mo'), due: 2 }],
                    },
                  ],
                },
                {
                  text: 'Overzicht van alle schulden',
                  solutions: [
                    {
                      frame: 'individual-provision',
                      text: 'Schuldregeling',
                      provision: 'ind-schuldregeling',
                      actions: [
                        {
                          text: 'Lijst van elf, samen',
                          who: helper('jj-h-geld'),
                          due: 7,
                          fading: [
                            { step: 'together', from: 7 },
                            { step: 'half', from: 35 },
                            { step: 'alone', from: 63 },
                          ],
                        },
                        { text: 'Twee middagen oppassen', who: network('jj-moeder'), due: 60 },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  contacts: contactLog(`
    -34 09:00 request-follow-up phone w-merel jj-h-verlos: Verteld dat we binnen zijn. Zij houdt dinsdag vrij.
    -20 15:00 activation message w-merel jj-john: Foto van de tas, leeg op het bed. John stuurde er een hartje bij.
  `),
  appointments: [
    {
      on: { day: 1, at: '13:30' },
      minutes: 60,
      subject: 'Inschrijven voor een huis, Jolanda typt',
      place: 'Wijkpunt De Wiek',
      workers: ['w-merel'],
      with: ['jj-jolanda', 'jj-mo'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Eén vaste persoon bij het Geldloket vragen',
      owner: professional('w-merel'),
      to: 'jj-jolanda',
      made: -10,
      due: -1,
    },
    {
      kind: 'promise',
      text: 'Alle brieven per afzender sorteren',
      owner: resident('jj-john'),
      to: 'jj-h-geld',
      made: -10,
      due: 3,
    },
  ],
  referrals: [
    {
      provision: 'ind-schuldregeling',
      about: 'jj-john',
      by: 'w-merel',
      request: 'Overzicht en regeling, bij voorkeur één vaste persoon.',
      shared: ['Namen', 'Aantal schuldeisers', 'Dat er een baby komt'],
      residentAgreed: -10,
      steps: [
        { state: 'sent', on: on(-9, '14:00'), by: 'Merel Jansen', text: 'Samen aan tafel verstuurd. Jolanda klikte.' },
        { state: 'accepted', on: on(-6), by: 'Geldloket Wilgendrecht', text: 'Olaf Tuinstra is hun vaste persoon.' },
      ],
    },
  ],
  actionTeams: [
    {
      on: { day: 6, at: '15:00' },
      place: 'Wijkpunt De Wiek',
      people: ['jj-john', 'jj-jolanda', 'jj-moeder'],
      workers: ['w-merel'],
      helpers: ['jj-h-verlos', 'jj-h-geld'],
      chair: 'jj-john',
      agreements: [],
    },
  ],
  lessons: [{ on: -10, by: 'w-merel', text: 'Jolanda komt als zij kiest wie meekomt.' }],
});
