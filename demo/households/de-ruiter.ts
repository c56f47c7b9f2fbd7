// A family where everybody does something and nothing adds up: a boy without a school, a girl who grows quiet.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, helper, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const deRuiter = household({
  key: 'de-ruiter',
  name: 'Johan en Marieke de Ruiter',
  address: address('molen', 'Kruiersweg', 61),
  team: 'team-molen',
  headline: 'Jaap (8) heeft geen school. Moeder is hele dagen alleen met de kinderen.',
  people: [
    member('ruiter-marieke', ['Marieke', 'de', 'Ruiter'], [31, 200], 'woman', 'moeder', { phone: '099-555 1071' }),
    member('ruiter-johan', ['Johan', 'de', 'Ruiter'], [38, 40], 'man', 'vader, vrachtwagenchauffeur', {
      phone: '099-555 1072',
    }),
    member('ruiter-jaap', ['Jaap', 'de', 'Ruiter'], [8, 100], 'man', 'zoon'),
    member('ruiter-isa', ['Isa', 'de', 'Ruiter'], [3, 310], 'woman', 'dochter'),
    around('ruiter-oma', ['Tineke', '', 'Vos'], 'woman', 'moeder van Marieke', 'given', { phone: '099-555 1073' }),
  ],
  relations: [
    { from: 'ruiter-marieke', to: 'ruiter-johan', kind: 'partner' },
    { from: 'ruiter-marieke', to: 'ruiter-jaap', kind: 'parent' },
    { from: 'ruiter-marieke', to: 'ruiter-isa', kind: 'parent' },
    { from: 'ruiter-johan', to: 'ruiter-jaap', kind: 'parent' },
    { from: 'ruiter-johan', to: 'ruiter-isa', kind: 'parent' },
    { from: 'ruiter-oma', to: 'ruiter-marieke', kind: 'parent' },
    { from: 'ruiter-oma', to: 'ruiter-jaap', kind: 'grandparent' },
  ],
  signal: {
    on: { day: -66, at: '08:40' },
    text: 'Jaap staat nog bij ons ingeschreven, maar komt niet meer. Zijn moeder klonk aan de telefoon heel moe. Ik heb gezegd dat ik jullie bel.',
    source: 'school',
    about: 'household',
    subject: 'Gezin De Ruiter',
    place: 'plek-school',
    address: address('molen', 'Kruiersweg', 61),
    areas: ['day', 'network', 'health'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Juf Willemijn', contact: '099-555 0204', feedbackPromised: -59, feedbackGiven: -60 },
    takenBy: 'w-david',
  },
  firstContact: {
    on: { day: -64, at: '10:00' },
    by: 'w-david',
    channel: 'home-visit',
    with: ['ruiter-marieke', 'ruiter-jaap', 'ruiter-isa'],
    areas: {
      housing: 'Genoeg ruimte, een tuin met een trampoline.',
      health: 'Jaap heeft een lichte vorm van autisme.',
      network: 'Oma helpt als ze kan. Vader is weken onderweg.',
      finances: null,
      day: 'Jaap zit thuis. Er is geen school die hem neemt.',
    },
    crisis: { acute: false, text: 'Het is zwaar, maar veilig.' },
    decision: 'pick-up',
    reason: 'Er komen al drie mensen over de vloer en niemand gaat over het geheel.',
  },
  coordinator: 'w-david',
  workers: ['w-merel'],
  direction: {
    model: 'resident-network-supporter',
    since: -52,
    reason: 'Marieke heeft de regie. Zij vroeg of iemand de andere partijen bij elkaar houdt.',
    takeOver: { until: 10, explained: [-52, -40, -26, -12] },
  },
  phases: [
    { phase: 'first-contact', on: on(-66), by: 'w-david', reason: 'School maakt zich zorgen.' },
    { phase: 'acquaintance', on: on(-64), by: 'w-david', reason: 'We willen eerst iedereen apart horen.' },
    { phase: 'plan', on: on(-47), by: 'w-david', reason: 'De ouders willen samen één plan.' },
    { phase: 'support', on: on(-40), by: 'w-david', reason: 'Iedereen die komt, werkt nu met hetzelfde plan.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'ruiter-marieke' },
      story: 'Ik ben juf, moeder en politieagent. Elke dag. En Isa wacht tot ik klaar ben.',
      goals: ['Jaap naar een plek waar hij wil zijn', 'Een ochtend met Isa alleen'],
      willingness: 'Wil alles aanpakken, is op.',
    },
    {
      of: { voice: 'member', person: 'ruiter-johan' },
      story: 'Als ik thuiskom is het al geregeld, of het is ruzie. Ik weet niet waar ik moet gaan staan.',
      goals: ['Thuis zijn zonder dat iedereen me iets vraagt'],
      willingness: 'Aarzelt. Vindt praten lastig.',
    },
    {
      of: { voice: 'member', person: 'ruiter-jaap' },
      story: 'School is te hard. Alle stoelen maken geluid.',
      goals: ['Met de treinen'],
      willingness: 'Gaat mee als hij weet hoe lang het duurt.',
    },
    {
      of: { voice: 'reporter', name: 'Juf Willemijn' },
      story: 'Hij leert snel en raakt in paniek van de klas. Wij kunnen dit niet dragen.',
      goals: ['Een plek die past'],
      willingness: 'Wil meedenken en een keer langskomen.',
    },
    {
      of: { voice: 'worker', worker: 'w-david' },
      story: 'Iedereen doet zijn stuk. Niemand zegt: dit hoort bij elkaar. Dat moeten wij doen.',
      goals: ['Eén plan', 'Iets voor Isa'],
      willingness: 'Groot bij Marieke, groeiend bij Johan.',
    },
  ],
  helpers: [
    {
      key: 'ruiter-h-gezin',
      name: 'Saskia Blok',
      organisation: 'Gezinspunt Wilgendrecht',
      function: 'gezinsbegeleider',
      contact: '099-555 0471',
      for: ['ruiter-marieke', 'ruiter-jaap'],
      hasPlan: true,
      since: -210,
    },
    {
      key: 'ruiter-h-leerplicht',
      name: 'Wim Terpstra',
      organisation: 'Gemeente Wilgendrecht',
      function: 'leerplicht',
      contact: '099-555 0472',
      for: ['ruiter-jaap'],
      hasPlan: true,
      since: -120,
    },
    {
      key: 'ruiter-h-ggz',
      name: 'Team Jeugd',
      organisation: 'GGZ De Waterlijn',
      function: 'orthopedagoog',
      contact: '099-555 0473',
      for: ['ruiter-jaap'],
      hasPlan: true,
      since: -300,
    },
  ],
  conversations: [
    {
      on: { day: -58, at: '10:00' },
      minutes: 65,
      place: 'Thuis, aan de keukentafel met treinen eromheen',
      preparation: {
        on: { day: -61, at: '14:00' },
        by: 'w-david',
        aim: 'Moeder horen, en Jaap er gewoon bij laten zijn.',
        told: { clientSupport: true, ownPlan: true, mayInvite: true },
        bring: ['De brieven van school, op volgorde'],
        ask: ['Welk deel van de week gaat wél goed?'],
      },
      people: ['ruiter-marieke', 'ruiter-jaap', 'ruiter-isa', 'ruiter-oma'],
      workers: ['w-david'],
      fragments: scene(`
        ruiter-marieke [request day #ruiter-school]: Ik wil dat Jaap ergens heen kan. Elke dag, gewoon heen en weer terug.
        ruiter-jaap [worry day]: Niet op de school met de bel. Die bel doet pijn.
        ruiter-marieke [worry finances #ruiter-regel]: De ene school zegt: hij is te rustig voor ons. De andere zegt: hij is te slim voor ons. Alsof ze om hem loten.
        w-david [worry day]: Jaap liet me een hele trein zien. Elke wagon had een naam. De laatste heette Isa.
        ruiter-isa [network]: Mama, mag ik op schoot? Nu?
        w-david [worry network #ruiter-isa]: Isa vroeg het drie keer. De derde keer heel zacht.
        ruiter-oma [resource network @ruiter-oma #ruiter-oma]: Op woensdag haal ik haar op. Dan gaan we naar de geiten. Dat heeft ze nodig.
        ruiter-marieke [network-person network @ruiter-johan]: Johan zit nu in Polen. Als hij thuiskomt, slaapt hij twee dagen en dan is hij weer weg.
        ruiter-marieke [turning-point health]: Vorig jaar wisten we eindelijk wat Jaap had. Ik dacht: nu komt het goed. Toen ging de school dicht.
        ruiter-marieke [strength day]: Met de klok kan hij wel. Ik zet een wekker van twintig minuten en dan speelt hij.
        w-david [agreement day]: We maken één kaart van de week, met plaatjes. Drie mensen werken er met hem. Nu ieder voor zich.
        ruiter-marieke [need health]: En ik wil één ochtend. Eén. Dat ik naar de tandarts kan zonder te rekenen.
      `),
      report: {
        status: 'agreed',
        on: { day: -56 },
        by: 'w-david',
        agreedBy: ['ruiter-marieke'],
        sections: [
          { area: 'day', text: 'Jaap zoekt een plek waar het stil is. Met een wekker gaat het goed.' },
          { area: 'network', text: 'Isa vraagt om aandacht. Oma neemt haar op woensdag mee.' },
          { area: 'health', text: 'U bent moe en wilt één ochtend voor uzelf.' },
        ],
      },
    },
    {
      on: { day: -26, at: '16:30' },
      minutes: 60,
      place: 'Thuis, met Johan erbij op een zaterdag',
      preparation: {
        on: { day: -29, at: '19:00' },
        by: 'w-david',
        aim: 'Vader erbij. Hij is twee dagen thuis.',
        told: { clientSupport: true, ownPlan: true, mayInvite: true },
        bring: ['De weekkaart'],
        ask: ['Wat doet Johan al, zonder dat iemand het ziet?'],
      },
      people: ['ruiter-johan', 'ruiter-marieke', 'ruiter-jaap'],
      workers: ['w-david'],
      fragments: scene(`
        ruiter-johan [worry network]: Ik rijd zesduizend kilometer. En als ik hier ben, weet ik niet wat ik moet doen.
        ruiter-jaap [strength day]: Papa kan de trein maken. Met lijm. Hij heeft er veertien.
        w-david [turning-point network]: Johan schrok toen Jaap dat zei. Ik zag het en hij zag dat ik het zag.
        ruiter-johan [resource network @ruiter-johan #ruiter-zondag]: Dan maak ik zondag een trein. Eén uur. Aan de telefoon kan ik ook, als ik in de wagen sta.
        ruiter-marieke [need network]: Dat uur is voor Jaap. Dan heb ik een uur met Isa.
        ruiter-johan [worry network #ruiter-praten]: Ik weet niet hoe dat moet, zo’n gesprek voeren. Ik ben chauffeur.
        w-david [strength network]: U praat er nu over. Met hem erbij. Dat is het begin al.
        ruiter-jaap [ambition day #ruiter-treinen]: Naar de trein-klas. Waar ze van die rails hebben. En dat niemand schreeuwt.
        ruiter-marieke [turning-point day]: Er is een plek. Twee ochtenden. Ze hebben rails. Ik durf bijna niet te hopen.
        w-david [agreement day]: Ik regel dat iedereen die met Jaap werkt, op dezelfde dag bij ons zit. Niemand werkt meer met een eigen plan.
      `),
      report: {
        status: 'shown',
        on: { day: -24 },
        by: 'w-david',
        sections: [
          { area: 'network', text: 'Johan bouwt op zondag treinen met Jaap. Marieke heeft dan tijd voor Isa.' },
          { area: 'day', text: 'Er is een plek op de trein-klas. Twee ochtenden per week.' },
        ],
      },
    },
    {
      on: { day: -12, at: '10:00' },
      minutes: 70,
      place: 'Wijkpunt De Wiek, met de drie partijen',
      people: ['ruiter-marieke', 'ruiter-oma'],
      workers: ['w-david', 'w-merel'],
      helpers: ['ruiter-h-gezin', 'ruiter-h-leerplicht', 'ruiter-h-ggz'],
      fragments: scene(`
        ruiter-marieke [need day]: Ik wil dat ik nog maar één brief krijg. Niet drie.
        w-david [worry day]: Er lagen drie plannen op tafel. Jaap had in alle drie de hoofdrol en hij was er niet bij.
        ruiter-marieke [strength network]: Isa gaat nu op woensdag naar oma. En ze praat, hoor. Ze praat weer.
        ruiter-oma [network @ruiter-oma]: Ze heeft een naam voor elke geit. Vraag haar maar.
        w-merel [resource day]: De trein-klas kan per week een dag erbij, als hij rustig begint.
        ruiter-marieke [worry finances #ruiter-vervoer]: Maar het vervoer erheen vergoeden ze niet. Want het is “geen school”.
        w-david [agreement day]: We maken één plan. Ik ben het adres. Wie iets wil, belt mij en niet haar.
        ruiter-marieke [turning-point network]: Dat is de eerste keer dat iemand dat zegt.
      `),
      report: {
        status: 'agreed',
        on: { day: -10 },
        by: 'w-david',
        agreedBy: ['ruiter-marieke'],
        sections: [
          { area: 'day', text: 'Eén plan voor Jaap. Begin met twee ochtenden trein-klas.' },
          { area: 'finances', text: 'Het vervoer naar de trein-klas wordt niet vergoed.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -47 },
      moment: 'start',
      by: 'w-david',
      person: 'ruiter-marieke',
      scores: scores(`
        mental-health 2: Op. Huilt als ze alleen is.
        domestic-relations 3: Houden van elkaar, zien elkaar bijna niet.
        social-network 2: Oma en verder niemand.
        day-activity 2: Hele dagen thuis met twee kinderen.
      `),
      ladder: { rung: 2, reason: 'Komt zelden buiten zonder de kinderen.', wish: 4 },
    },
    {
      on: { day: -9 },
      moment: 'evaluation',
      by: 'w-david',
      person: 'ruiter-marieke',
      scores: scores(`
        mental-health 3: Slaapt weer, is nog broos.
        domestic-relations 4: Johan doet zijn deel op zondag.
        social-network 3: Oma, de gezinsbegeleider en een buurvrouw met geiten.
        day-activity 3: Twee ochtenden is Jaap de deur uit.
      `),
      ladder: { rung: 3, reason: 'Gaat nu naar de oudergroep.', wish: 4 },
    },
  ],
  stages: [
    {
      person: 'ruiter-johan',
      on: -26,
      topic: 'Vader zijn thuis',
      stage: 'decision',
      reason: 'Kiest de zondag, met een wekker erbij.',
    },
    {
      person: 'ruiter-marieke',
      on: -12,
      topic: 'Hulp vragen',
      stage: 'action',
      reason: 'Zei zelf: niet drie brieven meer.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -45 },
      by: 'w-david',
      status: 'agreed',
      agreed: {
        by: ['ruiter-marieke', 'ruiter-johan'],
        on: { day: -40 },
        how: 'phone',
        remark: 'Johan heeft in de cabine meegelezen.',
      },
      problems: [
        {
          words: 'Jaap heeft geen school en ik heb geen dag meer.',
          person: 'ruiter-marieke',
          domain: 'day-activity',
          from: ['ruiter-school', 'ruiter-treinen'],
          goals: [
            {
              text: 'Jaap heeft elke week een vaste plek waar hij wil zijn',
              person: 'ruiter-jaap',
              area: 'day',
              reached: 'partly',
              results: [
                {
                  text: 'Twee ochtenden naar de trein-klas',
                  reached: 'partly',
                  solutions: [
                    {
                      frame: 'individual-provision',
                      text: 'Dagplek met begeleiding',
                      provision: 'ind-jeugdhulp',
                      actions: [
                        {
                          text: 'Meerijden en wennen',
                          who: helper('ruiter-h-gezin'),
                          due: -8,
                          done: -8,
                          fading: [
                            { step: 'together', from: -8, done: -8 },
                            { step: 'half', from: 6 },
                            { step: 'alone', from: 20 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'social-network',
                      text: 'Oma rijdt mee op woensdag',
                      actions: [{ text: 'Meerijden en Isa meenemen', who: network('ruiter-oma'), due: -5, done: -5 }],
                    },
                  ],
                },
                {
                  text: 'Marieke heeft één ochtend vrij',
                  solutions: [
                    {
                      frame: 'general-provision',
                      text: 'Praten over opvoeden, met opvang erbij',
                      provision: 'col-opvoeden',
                      actions: [{ text: 'Aanmelden bij de oudergroep', who: resident('ruiter-marieke'), due: 0 }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          words: 'Isa wordt stil en dat zie ik te laat.',
          person: 'ruiter-marieke',
          domain: 'domestic-relations',
          from: ['ruiter-isa', 'ruiter-zondag'],
          goals: [
            {
              text: 'Elke week een uur alleen met Isa',
              person: 'ruiter-marieke',
              area: 'network',
              reached: 'yes',
              results: [
                {
                  text: 'Zondag is vader met Jaap, Isa met mama',
                  reached: 'yes',
                  solutions: [
                    {
                      frame: 'own-strength',
                      text: 'Vader bouwt zondag een trein',
                      actions: [
                        {
                          text: 'Een uur treinen, wekker erbij',
                          who: resident('ruiter-johan'),
                          due: -19,
                          done: -19,
                          fading: [
                            { step: 'together', from: -26, done: -26 },
                            { step: 'alone', from: -19, done: -19 },
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
    },
  ],
  arrangements: [
    {
      on: -12,
      label: 'Nu',
      items: [
        { frame: 'own-strength', text: 'De hele week met de kinderen', who: resident('ruiter-marieke'), formal: false },
        { frame: 'own-strength', text: 'De zondagse trein', who: resident('ruiter-johan'), formal: false },
        { frame: 'social-network', text: 'Oma op woensdag', who: network('ruiter-oma'), formal: false },
        {
          frame: 'general-provision',
          text: 'Oudergroep',
          who: helper('ruiter-h-gezin'),
          formal: true,
          provision: 'col-opvoeden',
        },
        {
          frame: 'individual-provision',
          text: 'Trein-klas, twee ochtenden',
          who: helper('ruiter-h-gezin'),
          formal: true,
          provision: 'ind-jeugdhulp',
        },
        {
          frame: 'individual-provision',
          text: 'Orthopedagoog',
          who: helper('ruiter-h-ggz'),
          formal: true,
          provision: 'ind-ggz',
        },
      ],
    },
  ],
  contacts: contactLog(`
    -46 11:00 direction phone w-david ruiter-h-leerplicht: Eén plan voorgesteld. Leerplicht sluit aan in plaats van apart te bellen.
    -44 15:00 direction phone w-david ruiter-h-gezin: Samen de plannen naast elkaar gelegd. Drie keer hetzelfde doel, met andere woorden.
    -40 20:00 support video w-david ruiter-johan: Johan keek mee vanuit zijn cabine.
    -8 09:00 activation home-visit w-merel ruiter-marieke: Marieke had zelf al gebeld met de trein-klas.
  `),
  appointments: [
    {
      on: { day: 0, at: '13:00' },
      minutes: 90,
      subject: 'Actieteam: één plan voor Jaap',
      place: 'Wijkpunt De Wiek',
      workers: ['w-david', 'w-merel'],
      with: ['ruiter-marieke', 'ruiter-h-gezin', 'ruiter-h-leerplicht'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Brief over het vervoer aan de gemeente',
      owner: professional('w-david'),
      to: 'ruiter-marieke',
      made: -12,
      due: -1,
    },
    {
      kind: 'task',
      text: 'Aan alle drie vragen of hun plan in het onze past',
      owner: professional('w-david'),
      made: -12,
      due: 0,
    },
  ],
  referrals: [
    {
      provision: 'ind-jeugdhulp',
      about: 'ruiter-jaap',
      by: 'w-david',
      request: 'Dagplek met treinen, twee ochtenden om te beginnen.',
      shared: ['Leeftijd', 'Wat hij fijn vindt', 'Wat hem laat schrikken'],
      residentAgreed: -44,
      steps: [
        { state: 'sent', on: on(-43, '11:00'), by: 'David Osei', text: 'Samen met Marieke gebeld.' },
        {
          state: 'accepted',
          on: on(-35),
          by: 'Gezinspunt Wilgendrecht',
          text: 'Twee ochtenden, begin over een maand.',
        },
        {
          state: 'feedback',
          on: on(-7),
          by: 'Gezinspunt Wilgendrecht',
          text: 'Hij bleef drie kwartier en wilde niet weg.',
        },
      ],
    },
  ],
  actionTeams: [
    {
      on: { day: -40, at: '13:00' },
      place: 'Wijkpunt De Wiek',
      people: ['ruiter-marieke'],
      workers: ['w-david', 'w-merel'],
      helpers: ['ruiter-h-gezin', 'ruiter-h-leerplicht', 'ruiter-h-ggz'],
      chair: 'w-david',
      text: 'De drie plannen naast elkaar. Iedereen schrapte iets.',
      agreements: ['Eén weekkaart voor Jaap', 'David is het adres', 'Geen nieuwe intake zonder overleg'],
    },
    {
      on: { day: 0, at: '13:00' },
      place: 'Wijkpunt De Wiek',
      people: ['ruiter-marieke', 'ruiter-oma'],
      workers: ['w-david', 'w-merel'],
      helpers: ['ruiter-h-gezin', 'ruiter-h-leerplicht'],
      chair: 'ruiter-marieke',
      agreements: [],
    },
  ],
  lessons: [
    { on: -12, by: 'w-david', text: 'Alle drie de plannen lagen op tafel, maar niemand had ze naast elkaar gelegd.' },
  ],
  bottlenecks: [
    {
      on: -12,
      by: 'w-david',
      rule: 'Geen vergoeding voor vervoer naar een plek die geen school heet',
      text: 'Jaap kan erheen, maar moeder moet het vervoer zelf betalen en rijden.',
      effect: 'Een kind dat net buiten de regels valt, zit thuis.',
    },
    {
      on: -57,
      by: 'w-david',
      rule: 'Niet erg genoeg voor zware hulp, te lastig voor een gewone klas',
      text: 'Elke regel apart klopt. Samen laten ze Jaap thuis zitten.',
      effect: 'Een heel gezin zit thuis om één kind.',
    },
  ],
});
