// A proud man who is very ill, and three generations around him who all carry something.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, professional } from '../telling.ts';
import { address } from '../town.ts';

export const yildiz = household({
  key: 'yildiz',
  name: 'Familie Yildiz',
  address: address('lijster', 'Vinkenstraat', 25, 'bis'),
  team: 'team-lijster',
  headline: 'Vader is ernstig ziek en houdt hulp buiten. De buurvrouw maakt zich zorgen.',
  people: [
    member('yildiz-abdul', ['Abdul', '', 'Yildiz'], [70, 66], 'man', 'grootvader, ernstig ziek', {
      languages: ['Turks', 'Nederlands'],
    }),
    member('yildiz-fatma', ['Fatma', '', 'Yildiz'], [52, 190], 'woman', 'zijn vrouw, zorgt voor iedereen', {
      languages: ['Turks'],
      interpreter: true,
      phone: '099-555 1091',
    }),
    member('yildiz-yasemin', ['Yasemin', '', 'Kaya'], [27, 20], 'woman', 'dochter van Abdul', {
      languages: ['Nederlands', 'Turks'],
    }),
    member('yildiz-murat', ['Murat', '', 'Kaya'], [26, 340], 'man', 'man van Yasemin, werkt in ploegen', {
      languages: ['Turks', 'Nederlands'],
    }),
    member('yildiz-volkan', ['Volkan', '', 'Kaya'], [2, 90], 'man', 'zoon van Yasemin en Murat', {
      languages: ['Turks', 'Nederlands'],
    }),
    around('yildiz-buurvrouw', ['Annie', '', 'Mulder'], 'woman', 'buurvrouw, drinkt thee met Fatma', 'given', {
      phone: '099-555 1092',
    }),
    around('yildiz-ibrahim', ['Ibrahim', '', 'Şahin'], 'man', 'bestuur van de moskee, vriend van vroeger', 'asked', {
      languages: ['Turks', 'Nederlands'],
    }),
  ],
  relations: [
    { from: 'yildiz-abdul', to: 'yildiz-fatma', kind: 'partner' },
    { from: 'yildiz-fatma', to: 'yildiz-abdul', kind: 'informal-carer' },
    { from: 'yildiz-abdul', to: 'yildiz-yasemin', kind: 'parent' },
    { from: 'yildiz-yasemin', to: 'yildiz-murat', kind: 'partner' },
    { from: 'yildiz-yasemin', to: 'yildiz-volkan', kind: 'parent' },
    { from: 'yildiz-murat', to: 'yildiz-volkan', kind: 'parent' },
    { from: 'yildiz-fatma', to: 'yildiz-yasemin', kind: 'other', note: 'Stiefmoeder' },
    { from: 'yildiz-abdul', to: 'yildiz-volkan', kind: 'grandparent' },
    { from: 'yildiz-buurvrouw', to: 'yildiz-fatma', kind: 'neighbour' },
    { from: 'yildiz-ibrahim', to: 'yildiz-abdul', kind: 'friend' },
  ],
  signal: {
    on: { day: -15, at: '17:25' },
    text: 'Hiernaast wordt veel geschreeuwd, de jonge mensen. Maar daar bel ik niet voor. De vader is ziek en Fatma is zo moe. Ik weet niet hoe ik kan helpen.',
    source: 'neighbour',
    about: 'household',
    subject: 'Familie op nummer 25',
    address: address('lijster', 'Vinkenstraat', 25, 'bis'),
    areas: ['health', 'network'],
    urgent: false,
    known: 'no',
    anonymous: false,
    reporter: { name: 'Annie Mulder', contact: '099-555 1092', feedbackPromised: -8, feedbackGiven: -8 },
    takenBy: 'w-yusuf',
  },
  firstContact: {
    on: { day: -11, at: '11:30' },
    by: 'w-yusuf',
    channel: 'home-visit',
    with: ['yildiz-abdul', 'yildiz-fatma'],
    areas: {
      housing: 'Vijf mensen in een bovenwoning.',
      health: 'Abdul heeft darmkanker. Fatma zegt dat zij zelf niets heeft.',
      network: 'Goede buren. De moskee is verder weg geraakt.',
      finances: null,
      day: null,
    },
    crisis: {
      acute: false,
      text: 'Over Volkan gevraagd: oma is er altijd bij. Geen direct gevaar, wel blijven kijken.',
    },
    decision: 'pick-up',
    reason: 'De deur ging open voor thee. We komen terug als gast, niet als instantie.',
  },
  coordinator: 'w-yusuf',
  direction: {
    model: 'resident-network',
    since: -11,
    reason: 'Abdul beslist over zijn eigen zorg. Fatma en Annie zijn onze ingang.',
  },
  phases: [
    { phase: 'first-contact', on: on(-15), by: 'w-yusuf', reason: 'Een buurvrouw maakt zich zorgen.' },
    {
      phase: 'acquaintance',
      on: on(-10),
      by: 'w-yusuf',
      reason: 'Abdul zei: kom volgende week maar, de thee is er toch.',
    },
  ],
  views: [
    {
      of: { voice: 'member', person: 'yildiz-abdul' },
      story: 'Wij lossen het zelf op. Dat hebben wij altijd gedaan.',
      goals: ['Thuis blijven tot het einde', 'Nog één keer naar het vrijdaggebed'],
      willingness: 'Thee: ja. Hulp: nee. Yusuf is een gast.',
    },
    {
      of: { voice: 'member', person: 'yildiz-fatma' },
      story: 'Als ik ziek word, valt het dak naar beneden.',
      goals: ['Dat Yasemin beter slaapt', 'Dat iemand Abdul kan tillen'],
      willingness: 'Wil, maar niet tegen haar man in.',
    },
    {
      of: { voice: 'member', person: 'yildiz-murat' },
      story: 'Ik werk ’s nachts en dan zeggen ze dat ik er nooit ben.',
      goals: ['Een eigen huis'],
      willingness: 'Nog niet gesproken.',
    },
    {
      of: { voice: 'reporter', name: 'Annie Mulder' },
      story: 'Goede buren. Ik hoor Fatma ’s nachts lopen.',
      goals: ['Iets kunnen doen'],
      willingness: 'Kookt soep mee, elke dag als het moet.',
    },
    {
      of: { voice: 'worker', worker: 'w-yusuf' },
      story: 'Fatma draagt vijf mensen. Over Yasemin praat niemand hardop.',
      goals: ['Vertrouwen van Abdul', 'Yasemin zelf ontmoeten'],
      willingness: 'Tijd is hier de enige sleutel.',
    },
  ],
  helpers: [
    {
      key: 'yildiz-h-arts',
      name: 'Huisarts Van Loon',
      organisation: 'Huisartsen Lijsterbuurt',
      function: 'huisarts',
      contact: '099-555 0503',
      for: ['yildiz-abdul', 'yildiz-yasemin'],
      hasPlan: true,
      since: -400,
    },
    {
      key: 'yildiz-h-ggz',
      name: 'Team Noord',
      organisation: 'GGZ De Waterlijn',
      function: 'behandelaar',
      contact: '099-555 0449',
      for: ['yildiz-yasemin'],
      hasPlan: true,
      since: -700,
      until: -120,
    },
  ],
  conversations: [
    {
      on: { day: -4, at: '14:00' },
      minutes: 80,
      place: 'Thuis, in de voorkamer',
      preparation: {
        on: { day: -6, at: '10:00' },
        by: 'w-yusuf',
        aim: 'Thee drinken. Vragen naar vroeger. Een tolk is niet nodig, Yusuf spreekt Turks.',
        told: { clientSupport: true, ownPlan: false, mayInvite: true },
        bring: [],
        ask: ['Wat deed u in de moskee, vroeger?'],
      },
      people: ['yildiz-abdul', 'yildiz-fatma', 'yildiz-buurvrouw'],
      workers: ['w-yusuf'],
      fragments: scene(`
        yildiz-abdul [strength day]: Dertig jaar in de fabriek, nooit één dag ziek. En nu lig ik op de bank als een oude jas.
        yildiz-abdul [network]: Hulp? Van wie? Ik heb een vrouw en ik heb een dochter.
        yildiz-fatma [worry health #yildiz-moe]: (zacht) Ik slaap in de stoel. Als hij hoest, ben ik wakker.
        w-yusuf [worry health]: Fatma stond tijdens de thee vijf keer op. Zij dronk haar glas niet leeg.
        yildiz-buurvrouw [resource network @yildiz-buurvrouw]: Ik kook toch al te veel, Abdul. Eén pan. Dat is geen hulp, dat zijn buren.
        yildiz-abdul [agreement network]: Soep van de buurvrouw. Dat mag. Dat is altijd zo geweest.
        yildiz-abdul [turning-point network #yildiz-moskee]: Op vrijdag zat ik vooraan. Ibrahim naast mij. Nu kom ik de trap niet meer af.
        yildiz-abdul [network-person network @yildiz-ibrahim]: Ibrahim heeft één keer gebeld. Ik nam niet op. Wat moet ik zeggen?
        w-yusuf [strength network]: Over Ibrahim praatte hij langer dan over alle dokters bij elkaar.
        yildiz-fatma [worry network /mental-health #yildiz-yasemin]: Yasemin ligt overdag in bed. Zij praat niet, alleen met Volkan soms.
        yildiz-abdul [network]: Daar praten wij niet over waar gasten bij zijn.
        yildiz-fatma [need network]: (in de keuken) Kom volgende keer op dinsdag. Dan is hij bij de dokter, en dan praat ik.
        yildiz-abdul [ambition network]: Als ik één vrijdag nog beneden kom… dan teken ik voor de rest.
      `),
      report: {
        status: 'draft',
        on: { day: -3 },
        by: 'w-yusuf',
        sections: [
          { area: 'network', text: 'U wilt nog een keer naar het vrijdaggebed. De buurvrouw mag soep brengen.' },
          { area: 'health', text: 'U bent ziek. Uw vrouw slaapt weinig.' },
        ],
      },
    },
  ],
  assessments: [
    {
      on: { day: -3 },
      moment: 'start',
      by: 'w-yusuf',
      person: 'yildiz-fatma',
      scores: scores(`
        social-network 3: Een trouwe buurvrouw. Familie woont ver weg.
        physical-health -: Zij zegt dat het gaat. Nog niet over gesproken.
        domestic-relations 3: Samen sterk, met ruzies van de jongste twee.
      `),
    },
  ],
  stages: [
    {
      person: 'yildiz-abdul',
      on: -4,
      topic: 'Hulp toelaten',
      stage: 'pre-contemplation',
      reason: 'Buren mogen, instanties niet.',
    },
  ],
  contacts: contactLog(`
    -14 16:00 signalling phone w-yusuf yildiz-buurvrouw: Annie bedankt en gevraagd of zij ons wil voorstellen. Dat wilde ze.
    -11 11:30 reception home-visit w-yusuf yildiz-abdul yildiz-fatma: Annie belde aan en zei: dit is Yusuf van de Vinkenstraat.
  `),
  appointments: [
    {
      on: { day: 1, at: '10:30' },
      minutes: 60,
      subject: 'Fatma spreken, Abdul is bij de dokter',
      place: 'Vinkenstraat 25 bis',
      workers: ['w-yusuf'],
      with: ['yildiz-fatma'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Uitzoeken hoe Abdul op vrijdag de trap af kan',
      owner: professional('w-yusuf'),
      to: 'yildiz-abdul',
      made: -4,
      due: 0,
    },
    {
      kind: 'task',
      text: 'Met coach: wanneer vragen we door over Yasemin en Volkan?',
      owner: professional('w-yusuf'),
      made: -4,
      due: -1,
    },
  ],
  lessons: [{ on: -11, by: 'w-yusuf', text: 'Annie stelde ons voor. Zonder haar stonden we nog op de stoep.' }],
});
