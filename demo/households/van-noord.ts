// A man who lets people in and shows them the door again. The door is ajar; that is where this household stands.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, professional } from '../telling.ts';
import { address } from '../town.ts';

export const vanNoord = household({
  key: 'van-noord',
  name: 'Frans van Noord',
  address: address('haven', 'Touwslagershof', 6),
  team: 'team-haven',
  headline: 'Alleen, ziek en wantrouwig. Heeft ons na één gesprek de deur gewezen.',
  people: [
    member('van-noord-frans', ['Frans', 'van', 'Noord'], [62, 88], 'man', 'bewoner', {
      note: 'Bel altijd eerst. Kom met één persoon, liefst Jeroen.',
    }),
    around('van-noord-harrie', ['Harrie', 'van', 'Noord'], 'man', 'zoon, geen contact', 'not-asked', {
      born: { years: 15, days: 140 },
    }),
    around(
      'van-noord-bert',
      ['Bert', '', 'Klaver'],
      'man',
      'vrijwilliger van de Havenkerk, doet boodschappen',
      'given',
    ),
  ],
  relations: [
    { from: 'van-noord-frans', to: 'van-noord-harrie', kind: 'parent', note: 'Ze spraken elkaar al drie jaar niet.' },
    { from: 'van-noord-bert', to: 'van-noord-frans', kind: 'volunteer', note: 'De enige die nu binnenkomt.' },
  ],
  signal: {
    on: { day: -26, at: '15:45' },
    text: 'Meneer van Noord belde over de verwarming en zei toen een half uur lang dat niemand naar hem omkijkt, ook zijn zoon niet. Zo ken ik hem niet.',
    source: 'housing-corporation',
    about: 'person',
    subject: 'Dhr. van Noord, Touwslagershof',
    address: address('haven', 'Touwslagershof', 6),
    areas: ['network', 'health', 'housing'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Petra Lammers', contact: '099-555 0331', feedbackPromised: -12, feedbackGiven: -13 },
    takenBy: 'w-jeroen',
  },
  firstContact: {
    on: { day: -24, at: '11:00' },
    by: 'w-jeroen',
    channel: 'phone',
    with: ['van-noord-frans'],
    areas: {
      housing: 'Gordijnen dicht, zegt hij zelf.',
      health: 'Astma en een zwak hart.',
      network: 'Een vrijwilliger van de kerk, verder niemand.',
      finances: 'Uitkering is eerder gestopt. Zorgpremie niet betaald.',
      day: null,
    },
    crisis: {
      acute: false,
      text: 'Ziek en eenzaam, niet in direct gevaar. Afgesproken dat hij de huisarts belt als hij benauwd wordt.',
    },
    decision: 'pick-up',
    reason: 'Hij heeft vaak gezegd dat niemand komt. Nu komen we.',
  },
  coordinator: 'w-jeroen',
  workers: ['w-lotte'],
  direction: { model: 'resident', since: -24, reason: 'Alleen als hij zelf de deur opendoet, gebeurt er iets.' },
  phases: [
    { phase: 'first-contact', on: on(-26), by: 'w-jeroen', reason: 'De woningcorporatie maakt zich zorgen.' },
    {
      phase: 'acquaintance',
      on: on(-21),
      by: 'w-jeroen',
      reason: 'We zijn binnen geweest. Meer is het nog niet, en dat is goed.',
    },
  ],
  views: [
    {
      of: { voice: 'member', person: 'van-noord-frans' },
      story:
        'Die brand in mijn oude huis krijg ik op mijn brood, terwijl ik niets heb gedaan. Overal zit een map over mij.',
      goals: ['Harrie zien', 'Met rust gelaten worden'],
      willingness: 'Wel voor Jeroen. Niet voor “ze”.',
    },
    {
      of: { voice: 'worker', worker: 'w-jeroen' },
      story: 'Gekwetst, slim en erg alleen. Hij test of je terugkomt.',
      goals: ['Dat er iemand blijft', 'Zijn zorgverzekering op orde'],
      willingness: 'Een kier. Te veel haast en hij is weg.',
    },
    {
      of: { voice: 'worker', worker: 'w-lotte' },
      story: 'Ik maak me zorgen over zijn gezondheid. De gang staat vol en het is er donker.',
      goals: ['Huisarts langs', 'Een pad door de gang'],
      willingness: 'Naar mij toe: geen. Dat is prima, dan doet Jeroen het.',
    },
    {
      of: { voice: 'reporter', name: 'Petra Lammers' },
      story: 'Goede huurder, moeilijke brieven. Nu klonk hij anders.',
      goals: ['Dat het niet op een ontruiming uitloopt'],
      willingness: 'Wacht, als er iemand in beeld is.',
    },
  ],
  helpers: [
    {
      key: 'van-noord-h-kerk',
      name: 'Margriet de Lange',
      organisation: 'De Havenkerk',
      function: 'coördinator vrijwilligers',
      contact: '099-555 0202',
      for: ['van-noord-frans'],
      hasPlan: false,
      since: -260,
    },
    {
      key: 'van-noord-h-woon',
      name: 'Petra Lammers',
      organisation: 'Woonstichting Het Anker',
      function: 'sociaal beheerder',
      contact: 'p.lammers@woonstichting-hetanker.example',
      for: ['van-noord-frans'],
      hasPlan: false,
      since: -26,
    },
  ],
  conversations: [
    {
      on: { day: -21, at: '15:00' },
      minutes: 55,
      place: 'Thuis, achter de gesloten gordijnen',
      preparation: {
        on: { day: -22, at: '16:30' },
        by: 'w-jeroen',
        aim: 'Binnenkomen en weer weggaan zonder iets te regelen.',
        told: { clientSupport: true, ownPlan: true, mayInvite: true },
        bring: ['Niets'],
        ask: ['Wat hebben anderen volgens u fout gedaan?'],
      },
      people: ['van-noord-frans'],
      workers: ['w-jeroen', 'w-lotte'],
      fragments: scene(`
        van-noord-frans [network]: Jullie zijn met zijn tweeën. Ik dacht al: daar heb je ze weer, de commissie.
        w-jeroen [network]: We zijn geen commissie. We horen dat u alleen bent, en daar schrokken wij van.
        van-noord-frans [worry network]: Ze kwamen met mappen en mooie praat. Allemaal weer vertrokken, daar heb ik voor gezorgd.
        w-lotte [housing]: In de gang staan dozen tot aan het plafond. Je komt er alleen zijwaarts langs.
        van-noord-frans [housing]: Karton dempt, mevrouw. Geen buren meer, geen kou meer. Daar zit een gedachte achter.
        w-jeroen [housing]: De enige lamp die brandt is een streng kerstlichtjes. Het is overdag.
        van-noord-frans [worry health #noord-benauwd]: ’s Nachts zit ik rechtop. Anders krijg ik geen lucht.
        van-noord-frans [strength network]: Bert van de kerk mag binnen. Die vraagt niks. Die brengt melk.
        w-jeroen [strength network]: Dan weet u dus precies wanneer iemand wél goed is.
        van-noord-frans [turning-point network #noord-harrie]: Mijn jongen is vijftien. Die heb ik al drie jaar niet gezien.
        van-noord-frans [ambition network]: Als ik nog één ding mag… dan dat. Harrie. Eén keer.
        w-jeroen [network]: Toen hij zijn naam zei, keek hij voor het eerst op.
        van-noord-frans [agreement network]: Jij mag nog een keer komen. Zij niet. En geen formulieren.
      `),
      report: {
        status: 'not-agreed',
        on: { day: -19 },
        by: 'w-jeroen',
        remark: {
          person: 'van-noord-frans',
          text: 'Ik teken niks. U hebt opgeschreven dat ik dozen heb. Dat is niet het probleem.',
        },
        sections: [
          { area: 'network', text: 'Meneer wil zijn zoon zien. Bert van de kerk is welkom.' },
          { area: 'health', text: 'Meneer is ’s nachts benauwd.' },
          { area: 'housing', text: 'De gang is vol en het is donker in huis.' },
        ],
      },
    },
    {
      on: { day: -4, at: '16:10' },
      minutes: 15,
      place: 'Aan de voordeur, door de kier',
      people: ['van-noord-frans'],
      workers: ['w-jeroen'],
      fragments: scene(`
        van-noord-frans [network]: Ik had gebeld dat het niet meer hoefde. Wat heb ik er nou aan.
        w-jeroen [network]: Dat kreeg ik door. Ik kom alleen zeggen dat ik het jammer vind, en dat ik op dinsdag in De Kade zit.
        van-noord-frans [health]: Ik heb Bert gevraagd of hij met me meegaat naar de dokter. Niet omdat jij het zei.
        w-jeroen [strength health]: Dat is een goede keus. Bert is een rustige.
        van-noord-frans [worry finances #noord-premie]: Die verzekering, dat is ook zoiets. Ze schrijven maar.
        van-noord-frans [agreement network]: Als je nog een keer komt, dan alleen. En koop zelf je koffie.
      `),
      report: {
        status: 'draft',
        on: { day: -4 },
        by: 'w-jeroen',
        sections: [{ area: 'health', text: 'Meneer gaat met Bert naar de huisarts.' }],
      },
    },
  ],
  assessments: [
    {
      on: { day: -20 },
      moment: 'start',
      by: 'w-jeroen',
      person: 'van-noord-frans',
      scores: scores(`
        physical-health 2: Astma en hart, komt niet bij de dokter.
        social-network 2: Eén vrijwilliger, geen contact met zijn zoon.
        finances -: Wilde hij niet over praten.
        mental-health -: Niet gevraagd. Hij zou het als beschuldiging horen.
      `),
    },
  ],
  stages: [
    {
      person: 'van-noord-frans',
      on: -21,
      topic: 'Hulp toelaten',
      stage: 'contemplation',
      reason: 'Ziet één iemand zitten, verder niemand.',
    },
    {
      person: 'van-noord-frans',
      on: -4,
      topic: 'Hulp toelaten',
      stage: 'contemplation',
      reason: 'Deur bleef op een kier. Dat is winst.',
    },
  ],
  contacts: contactLog(`
    -18 10:00 request-follow-up phone w-jeroen van-noord-h-woon: Verteld dat we binnen zijn geweest. Niets uit het gesprek doorverteld.
    -17 14:20 support phone w-jeroen van-noord-frans: Meneer wil ons niet meer zien. Gezegd dat de deur van De Kade open blijft.
    -11 11:00 informal-carer-support phone w-jeroen van-noord-h-kerk: Bert blijft komen. Hij vraagt niets door, dat is precies goed.
  `),
  appointments: [
    {
      on: { day: 1, at: '16:00' },
      minutes: 20,
      subject: 'Langs de deur',
      place: 'Touwslagershof 6',
      workers: ['w-jeroen'],
      with: ['van-noord-frans'],
      risk: 'Kan kort en boos zijn. Blijf bij de deur, ga niet alleen naar binnen.',
    },
  ],
  tasks: [
    {
      kind: 'task',
      text: 'Met de coach bespreken of we de zoon mogen laten vragen',
      owner: professional('w-jeroen'),
      made: -20,
      due: 2,
    },
    {
      kind: 'promise',
      text: 'Niet bellen over de verzekering, tenzij hij het zelf vraagt',
      owner: professional('w-jeroen'),
      to: 'van-noord-frans',
      made: -4,
      due: 26,
    },
  ],
  referrals: [
    {
      provision: 'ind-ggz',
      about: 'van-noord-frans',
      by: 'w-jeroen',
      request: 'Meekijken bij wantrouwen en slapen.',
      shared: ['Leeftijd', 'Zorgen op hoofdlijnen'],
      residentAgreed: -19,
      steps: [
        { state: 'sent', on: on(-18), by: 'Jeroen Hoekstra', text: 'Alleen overlegd, met toestemming.' },
        {
          state: 'refused',
          on: on(-15),
          by: 'GGZ De Waterlijn',
          text: 'Geen verwijzing van de huisarts, en meneer wil zelf niet komen.',
        },
      ],
    },
  ],
  lessons: [{ on: -4, by: 'w-jeroen', text: 'Met zijn tweeën gaan leek veiliger. Voor hem was het een commissie.' }],
  bottlenecks: [
    {
      on: -15,
      by: 'w-jeroen',
      rule: 'Zonder verwijzing van de huisarts geen overleg met de GGZ',
      text: 'Meneer komt niet bij de huisarts, dus komt er ook geen overleg.',
      effect: 'Juist mensen die zorg mijden, vallen hierdoor buiten.',
    },
  ],
});
