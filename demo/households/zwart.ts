// A man with a home, an income and methadone, closed with pride and open again after a bad month.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const zwart = household({
  key: 'zwart',
  name: 'Ruud Zwartjes',
  address: address('haven', 'Werfkade', 12),
  team: 'team-haven',
  headline: 'Was klaar, viel terug en is er weer. Eén adres voor alle meldingen.',
  people: [
    member('zwart-ruud', ['Ruud', '', 'Zwartjes'], [47, 190], 'man', 'bewoner', { phone: '099-555 1131' }),
    around('zwart-koos', ['Koos', '', 'Blok'], 'man', 'buurman, zelf vijftien jaar schoon', 'given'),
  ],
  relations: [{ from: 'zwart-koos', to: 'zwart-ruud', kind: 'neighbour', note: 'Ervaringsdeskundige' }],
  signal: {
    on: { day: -640, at: '16:00' },
    text: 'Man slaapt in een kelderbox, gebruikt en heeft ruzie over geleend geld. De wijkagent vraagt of er iemand naast kan gaan staan.',
    source: 'police',
    about: 'person',
    subject: 'Ruud Z.',
    areas: ['housing', 'health', 'finances'],
    urgent: true,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Wijkagent Rob', contact: '099-555 0492', feedbackPromised: -633, feedbackGiven: -634 },
    takenBy: 'w-jeroen',
  },
  firstContact: {
    on: { day: -639, at: '17:00' },
    by: 'w-jeroen',
    channel: 'street',
    with: ['zwart-ruud'],
    areas: {
      housing: 'Geen huis.',
      health: 'Verslaafd, wil methadon.',
      network: 'Mensen die geld van hem willen.',
      finances: 'Schulden bij iedereen.',
      day: null,
    },
    crisis: { acute: true, text: 'Werd die week twee keer geslagen.' },
    decision: 'pick-up',
    reason: 'Hij zei: als jij morgen nog komt, geloof ik het.',
  },
  coordinator: 'w-jeroen',
  direction: {
    model: 'resident-network-supporter',
    since: -9,
    reason: 'Tijdelijk steviger ernaast, op zijn eigen vraag.',
    takeOver: { until: 12, explained: [-9, -2] },
  },
  phases: [
    { phase: 'first-contact', on: on(-640), by: 'w-jeroen', reason: 'De wijkagent belde.' },
    { phase: 'acquaintance', on: on(-630), by: 'w-jeroen', reason: 'Hij kwam drie dagen later zelf.' },
    { phase: 'plan', on: on(-610), by: 'w-jeroen', reason: 'Een dak, methadon en rust met geld.' },
    { phase: 'support', on: on(-600), by: 'w-jeroen', reason: 'Hij kreeg de sleutel van de Werfkade.' },
    { phase: 'evaluation', on: on(-210), by: 'w-jeroen', reason: 'Alles loopt een half jaar.' },
    { phase: 'monitoring', on: on(-200), by: 'w-jeroen', reason: 'Vinger aan de pols.' },
    { phase: 'closed', on: on(-95), by: 'w-jeroen', reason: 'Hij belde zelf op om gedag te zeggen.' },
    {
      phase: 'support',
      on: on(-9),
      by: 'w-jeroen',
      reason: 'Geleend, gevochten, en zelf gebeld. Alles stond nog klaar.',
      reopened: true,
    },
  ],
  views: [
    {
      of: { voice: 'member', person: 'zwart-ruud' },
      story: 'Ik stond op zeshonderd dagen. Toen kwam er iemand langs van vroeger.',
      goals: ['Weer op 600 uitkomen', 'Iedereen terugbetalen'],
      willingness: 'Belde zelf. Dat was vroeger anders.',
    },
    {
      of: { voice: 'reporter', name: 'Wijkagent Rob' },
      story: 'Er komen weer meldingen. Ik stuur ze nu eerst naar jullie.',
      goals: ['Geen circus aan de deur'],
      willingness: 'Belt eerst, rijdt daarna.',
    },
    {
      of: { voice: 'worker', worker: 'w-jeroen' },
      story: 'Hij is niet terug bij af. Zijn huis en zijn telefoonnummer waren er nog.',
      goals: ['Kleine lus, snel terug'],
      willingness: 'Groot.',
    },
  ],
  helpers: [
    {
      key: 'zwart-h-zorg',
      name: 'Polikliniek De Steeg',
      organisation: 'Verslavingszorg De Steeg',
      function: 'methadon',
      contact: '099-555 0493',
      for: ['zwart-ruud'],
      hasPlan: true,
      since: -600,
    },
    {
      key: 'zwart-h-agent',
      name: 'Wijkagent Rob',
      organisation: 'Politie',
      function: 'wijkagent',
      contact: '099-555 0492',
      for: ['zwart-ruud'],
      hasPlan: false,
      since: -640,
    },
  ],
  conversations: [
    {
      on: { day: -9, at: '13:00' },
      minutes: 50,
      place: 'Thuis, op de rand van het bed',
      people: ['zwart-ruud', 'zwart-koos'],
      workers: ['w-jeroen'],
      fragments: scene(`
        zwart-ruud [turning-point health #zwart-terug]: Zeshonderd dagen, Jeroen. En toen één avond.
        zwart-ruud [worry finances #zwart-leen]: Ik heb geleend van de buurt. Zestig euro, en nog eens veertig. En ik was het kwijt voor ik thuis was.
        zwart-koos [resource network @zwart-koos]: Ik woon op nummer acht. Bel bij mij aan. Ook om drie uur. Ik heb toch wakker gelegen, vijftien jaar.
        w-jeroen [strength health]: Je belde mij zelf. Vorige keer moest ik jou zoeken in een kelder.
        zwart-ruud [need housing]: Zeg dat mijn huis blijft. Als ze nu met zijn tienen voor de deur staan, ga ik lopen.
        w-jeroen [agreement housing]: Iedere melding komt bij mij. Dat heb ik met de wijkagent en de corporatie afgesproken.
        zwart-ruud [ambition finances #zwart-rond]: Ik ga langs. Met Koos erbij. Ik zeg sorry en ik betaal vijf per week.
        zwart-koos [strength network]: Hij bood het zelf aan. Ik heb alleen gevraagd of hij schoenen aan had.
        w-jeroen [agreement health]: Maandag naar De Steeg, ik ga mee. Daarna alleen, en ik bel.
      `),
      report: {
        status: 'agreed',
        on: { day: -8 },
        by: 'w-jeroen',
        agreedBy: ['zwart-ruud'],
        sections: [
          { area: 'health', text: 'Je gaat maandag naar De Steeg. Jeroen gaat de eerste keer mee.' },
          { area: 'finances', text: 'Je betaalt vijf euro per week terug. Koos loopt mee.' },
          { area: 'housing', text: 'Je huis blijft. Meldingen gaan eerst naar Jeroen.' },
          { area: 'network', text: 'Je mag altijd bij Koos aanbellen.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -630 },
      moment: 'start',
      by: 'w-jeroen',
      person: 'zwart-ruud',
      scores: scores(`
      housing 1: Slaapt in een kelderbox.
      addiction 1: Elke dag, geen behandeling.
      finances 1: Geen inkomen, veel schulden.
      justice 2: Boetes en een lopende zaak.
    `),
    },
    {
      on: { day: -200 },
      moment: 'monitoring',
      by: 'w-jeroen',
      person: 'zwart-ruud',
      scores: scores(`
      housing 4: Eigen huis, huur betaald.
      addiction 4: Methadon, een jaar zonder.
      finances 4: Inkomen en rust.
      justice 5: Niets meer open.
    `),
      ladder: { rung: 3, reason: 'Gaat naar de koffie en naar de groep.' },
    },
    {
      on: { day: -8 },
      moment: 'monitoring',
      by: 'w-jeroen',
      person: 'zwart-ruud',
      scores: scores(`
      housing 4: Het huis is er nog. Dat is de winst van toen.
      addiction 2: Weer gebruikt, wil meteen terug naar De Steeg.
      finances 3: Honderd euro schuld bij buren.
      social-network 3: Koos, en nu ook zonder ruzie terugbetaald.
    `),
      ladder: { rung: 2, reason: 'Alleen thuis en bij Koos.' },
    },
  ],
  stages: [
    {
      person: 'zwart-ruud',
      on: -9,
      topic: 'Gebruiken',
      stage: 'relapse',
      reason: 'Eén slechte avond, een week erna. Vroeg zelf om hulp.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -8 },
      by: 'w-jeroen',
      status: 'agreed',
      agreed: { by: ['zwart-ruud'], on: { day: -8 }, how: 'at-the-table' },
      problems: [
        {
          words: 'Ik heb één keer de deur opengedaan en nu is alles weg.',
          person: 'zwart-ruud',
          domain: 'addiction',
          from: ['zwart-terug', 'zwart-leen'],
          goals: [
            {
              text: 'Weer op 600 dagen, en dan 601',
              person: 'zwart-ruud',
              area: 'health',
              results: [
                {
                  text: 'Terug op methadon en iedereen terugbetaald',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Koos loopt mee',
                      actions: [{ text: 'Langs de mensen van wie hij leende', who: network('zwart-koos'), due: 1 }],
                    },
                    {
                      frame: 'own-strength',
                      text: 'Vijf euro per week',
                      actions: [{ text: 'Elke zaterdag', who: resident('zwart-ruud'), due: -2 }],
                    },
                    {
                      frame: 'individual-provision',
                      text: 'Methadon',
                      actions: [
                        { text: 'Elke dag om half tien', who: helper('zwart-h-zorg'), due: -7, done: -7 },
                        { text: 'Eén keer per week bellen', who: professional('w-jeroen'), due: 0 },
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
    -9 12:30 crisis-intervention phone w-jeroen zwart-ruud: Hij belde zelf. Ik was binnen een half uur bij hem.
    -9 16:00 direction phone w-jeroen zwart-h-agent: Meldingen komen eerst naar mij. Rob hield woord.
    -7 09:30 support home-visit w-jeroen zwart-ruud zwart-h-zorg: Samen naar De Steeg. Hij ging alleen naar binnen.
  `),
  appointments: [
    {
      on: { day: 0, at: '12:30' },
      minutes: 30,
      subject: 'Bellen, en dan een rondje om het blok',
      place: 'Werfkade 12',
      workers: ['w-jeroen'],
      with: ['zwart-ruud'],
      risk: 'Als Ruud niet opendoet: Koos op nummer 8 bellen, niet terugkomen alleen.',
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Corporatie laten weten dat er regelmatig contact is',
      owner: professional('w-jeroen'),
      to: 'zwart-ruud',
      made: -9,
      due: -2,
    },
  ],
  evaluations: [
    {
      on: { day: -210 },
      by: 'w-jeroen',
      with: ['zwart-ruud'],
      answered: { outcome: 'yes', text: 'Hij heeft een dak, inkomen en is gestopt.' },
      process: 'Eén adres voor alle meldingen maakte de rust.',
      solutions: 'Methadon, een huis, en Koos.',
      learnt: 'Een buurman die het kent, is goud.',
      selfReliance: 'up',
      participation: 'up',
      said: {
        'question-answered': { person: 'zwart-ruud', words: 'Ik heb een bel. Er belt zelfs iemand aan.' },
        'self-reliance': { person: 'zwart-ruud', words: 'Koos en ik letten op elkaar.' },
      },
    },
  ],
  monitoring: [
    { on: on(-180), how: 'phone', by: 'w-jeroen', outcome: { state: 'stable', text: 'Kookt voor Koos.' } },
    { on: on(-95), how: 'phone', by: 'w-jeroen', outcome: { state: 'stable', text: 'Hij belde zelf. Gesloten.' } },
    {
      on: on(-9),
      how: 'home-visit',
      by: 'w-jeroen',
      outcome: { state: 'relapse', text: 'Terugval, zelf gemeld. Weer open, met alles erop en eraan.' },
    },
    { on: on(21), how: 'home-visit', by: 'w-jeroen' },
  ],
  lessons: [
    { on: -8, by: 'w-jeroen', text: 'De weg terug was korter omdat het huis er nog was. En omdat hij zelf belde.' },
  ],
});
