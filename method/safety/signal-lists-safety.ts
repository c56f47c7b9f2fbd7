import type { SignalList } from '../schema-tools.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: SignalList['source'] = [
  { document: 'A', section: 'toolbox, signaleringslijsten veiligheid en doelgroepen' },
];

/** What may show that someone is not safe. The steps of the reporting code (meldcode) are followed beside it. */
export const safetySignals: readonly SignalList[] = [
  {
    ...first,
    id: 'child-unsafe',
    order: 1,
    about: 'safety',
    source,
    label: { nl: 'Een kind is misschien niet veilig', en: 'A child may be unsafe' },
    hint: {
      nl: 'Kijk naar het kind, naar de ouders en naar wat er tussen hen gebeurt.',
      en: 'Look at the child, at the parents and at what happens between them.',
    },
    notice: [
      {
        nl: 'Blauwe plekken of wonden waar het verhaal niet bij past',
        en: 'Bruises or wounds that do not fit the story',
      },
      {
        nl: 'Kleren, eten of verzorging die steeds tekortschieten',
        en: 'Clothes, food or care that keep falling short',
      },
      {
        nl: 'Schrikken, verstijven of iemand steeds in de gaten houden',
        en: 'Startling, freezing or always watching someone',
      },
      {
        nl: 'Vaak weg van school, of juist niet naar huis willen',
        en: 'Often away from school, or not wanting to go home',
      },
      {
        nl: 'Zorgen voor ouders of kleine kinderen alsof het kind groot is',
        en: 'Caring for parents or little ones as if grown up',
      },
      {
        nl: 'Praten of spelen over seks op een manier die niet bij de leeftijd past',
        en: 'Talk or play about sex that does not fit the age',
      },
    ],
    asks: [
      {
        nl: 'Ik maak me zorgen over iets dat ik zag. Mag ik het vertellen?',
        en: 'I am worried about something I saw. May I tell you?',
      },
      { nl: 'Hoe gaat het bij u thuis als het druk is?', en: 'How do things go at home when it is busy?' },
    ],
    asksOfWorker: [
      { nl: 'Schrijf op wat je zag en hoorde, met de dag erbij.', en: 'Write what you saw and heard, with the day.' },
      { nl: 'Overleg vandaag met een collega en met Veilig Thuis.', en: 'Consult a colleague and Veilig Thuis today.' },
      {
        nl: 'Praat met de ouders, tenzij het kind dan gevaar loopt.',
        en: 'Talk with the parents, unless that endangers the child.',
      },
    ],
    watchOut: {
      nl: 'Ondervraag het kind niet. Luister, beloof geen geheimhouding en zeg wat je gaat doen.',
      en: 'Do not question the child. Listen, promise no secrecy and say what you will do.',
    },
  },
  {
    ...first,
    id: 'partner-unsafe',
    order: 2,
    about: 'safety',
    source,
    label: { nl: 'Geweld of dwang in een relatie', en: 'Violence or control in a relationship' },
    hint: {
      nl: 'Vaak zie je geen klap, maar wel een leven dat steeds kleiner wordt.',
      en: 'Often you see no blow, but a life that keeps getting smaller.',
    },
    notice: [
      {
        nl: 'De een praat steeds voor de ander, of laat die nooit alleen',
        en: 'One always speaks for the other, or never leaves them alone',
      },
      { nl: 'Geen eigen telefoon, geld, sleutel of papieren', en: 'No phone, money, key or papers of their own' },
      { nl: 'Familie en vrienden die een voor een verdwijnen', en: 'Family and friends disappearing one by one' },
      {
        nl: 'Vaak ‘gevallen’, of kleren die alles bedekken als het warm is',
        en: 'Often ‘fell’, or covering clothes in warm weather',
      },
      {
        nl: 'Bang om te laat thuis te zijn, of steeds gebeld worden',
        en: 'Afraid of being home late, or being rung all the time',
      },
      { nl: 'Gaten in deuren, kapotte spullen', en: 'Holes in doors, broken things' },
    ],
    asks: [
      { nl: 'Bent u weleens bang thuis?', en: 'Are you ever afraid at home?' },
      {
        nl: 'Wat gebeurt er als u iets doet wat de ander niet wil?',
        en: 'What happens if you do something the other does not want?',
      },
    ],
    asksOfWorker: [
      { nl: 'Spreek iemand alleen, op een plek die veilig is.', en: 'Speak to someone alone, in a safe place.' },
      { nl: 'Vraag hoe je veilig contact kunt houden.', en: 'Ask how you can stay in touch safely.' },
      { nl: 'Overleg met Veilig Thuis, ook zonder naam.', en: 'Consult Veilig Thuis, also without a name.' },
    ],
    watchOut: {
      nl: 'Weggaan is vaak het gevaarlijkste moment. Dring er niet op aan zonder plan.',
      en: 'Leaving is often the most dangerous moment. Do not urge it without a plan.',
    },
  },
  {
    ...first,
    id: 'elder-unsafe',
    order: 3,
    about: 'safety',
    source,
    label: { nl: 'Een oudere is misschien niet veilig', en: 'An older person may be unsafe' },
    hint: {
      nl: 'Soms is er opzet, soms kan een verzorger het niet meer aan.',
      en: 'Sometimes it is on purpose, sometimes a carer can no longer cope.',
    },
    notice: [
      {
        nl: 'Geld of spullen die weg zijn, of een pas die een ander heeft',
        en: 'Money or things gone, or a bank card someone else holds',
      },
      {
        nl: 'Stil of angstig worden als een bepaald persoon binnenkomt',
        en: 'Falling silent or anxious when a certain person comes in',
      },
      { nl: 'Dorst, vermageren, of dagen in dezelfde kleren', en: 'Thirst, weight loss, or days in the same clothes' },
      { nl: 'Een verzorger die kortaf is of zegt op te zijn', en: 'A carer who is curt or says they are worn out' },
      { nl: 'Opgesloten, vastgezet of suf door medicijnen', en: 'Locked in, held in place or drowsy from medicine' },
      { nl: 'Bezoek dat niet meer welkom is', en: 'Visitors who are no longer welcome' },
    ],
    asks: [
      {
        nl: 'Wie regelt uw geld, en is dat zoals u het wilt?',
        en: 'Who handles your money, and is that as you want it?',
      },
      { nl: 'Is iemand weleens onaardig tegen u?', en: 'Is anyone ever unkind to you?' },
    ],
    asksOfWorker: [
      {
        nl: 'Praat met de oudere en met de verzorger apart.',
        en: 'Talk with the older person and the carer separately.',
      },
      { nl: 'Kijk samen met de huisarts of de wijkverpleging.', en: 'Look together with the GP or district nurse.' },
      { nl: 'Volg de stappen van de meldcode.', en: 'Follow the steps of the reporting code.' },
    ],
    watchOut: {
      nl: 'Een zorgende partner of dochter is geen verdachte. Vraag eerst wat zwaar is.',
      en: 'A caring partner or daughter is no suspect. Ask first what is heavy.',
    },
  },
  {
    ...first,
    id: 'used-by-others',
    order: 4,
    about: 'safety',
    source,
    label: { nl: 'Anderen maken misbruik van iemand', en: 'Others take advantage of someone' },
    hint: {
      nl: 'Iemand lijkt mee te doen, maar kan geen nee meer zeggen.',
      en: 'Someone seems to go along, but can no longer say no.',
    },
    notice: [
      {
        nl: 'Onbekenden die in de woning slapen of er spullen neerzetten',
        en: 'Strangers sleeping in the home or leaving things there',
      },
      {
        nl: 'Leningen of telefoons op naam die een ander gebruikt',
        en: 'Loans or phones in their name that another uses',
      },
      { nl: 'Lang werken en toch geen geld of papieren hebben', en: 'Working long, yet having no money or papers' },
      {
        nl: 'Een jongere met dure dingen, nieuwe vrienden en veel geheimen',
        en: 'A young person with dear things, new friends and many secrets',
      },
      { nl: 'Bang voor iemand van wie je de naam niet hoort', en: 'Afraid of someone whose name you do not hear' },
    ],
    asks: [
      { nl: 'Wie beslist er over uw geld en uw huis?', en: 'Who decides about your money and your home?' },
      { nl: 'Kunt u nee zeggen tegen deze mensen?', en: 'Can you say no to these people?' },
    ],
    asksOfWorker: [
      {
        nl: 'Ga niet alleen, en zeg niets waar de anderen bij zijn.',
        en: 'Do not go alone, and say nothing in front of the others.',
      },
      { nl: 'Overleg met de wijkagent of Veilig Thuis.', en: 'Consult the community police officer or Veilig Thuis.' },
      { nl: 'Spreek met de bewoner af wat die zelf wil.', en: 'Agree with the resident what they want.' },
    ],
    watchOut: {
      nl: 'Wie gedwongen wordt, doet soms iets strafbaars. Help eerst, oordeel niet.',
      en: 'People who are forced sometimes break the law. Help first, do not judge.',
    },
  },
  {
    ...first,
    id: 'visit-unsafe',
    order: 5,
    about: 'safety',
    source,
    label: { nl: 'Een huisbezoek voelt niet goed', en: 'A home visit feels wrong' },
    hint: {
      nl: 'Ook jouw veiligheid telt. Je gevoel merkt vaak eerder iets dan je hoofd.',
      en: 'Your safety counts too. Your feeling often notices sooner than your head.',
    },
    notice: [
      {
        nl: 'Eerder gedreigd, of een waarschuwing van een collega',
        en: 'Earlier threats, or a warning from a colleague',
      },
      { nl: 'Iemand staat tussen jou en de deur', en: 'Someone stands between you and the door' },
      { nl: 'Harder praten, ijsberen, strakke blik', en: 'Talking louder, pacing, a fixed stare' },
      { nl: 'Drank of drugs op tafel', en: 'Drink or drugs on the table' },
      { nl: 'Een hond die niet vast zit', en: 'A dog that is not tied up' },
      { nl: 'Gaslucht, losse draden, heel veel spullen', en: 'Smell of gas, loose wires, a great many things' },
    ],
    asks: [
      {
        nl: 'Ik merk dat u boos bent. Zal ik op een ander moment terugkomen?',
        en: 'I notice you are angry. Shall I come back another time?',
      },
      { nl: 'Wilt u de hond even in een andere kamer doen?', en: 'Would you put the dog in another room?' },
    ],
    asksOfWorker: [
      {
        nl: 'Zeg vooraf tegen een collega waar je bent en tot wanneer.',
        en: 'Tell a colleague beforehand where you are and until when.',
      },
      { nl: 'Ga weg als je twijfelt. Uitleggen kan later.', en: 'Leave when in doubt. Explaining can wait.' },
      { nl: 'Bespreek het dezelfde dag na.', en: 'Talk it over the same day.' },
    ],
    watchOut: {
      nl: 'Schrijf in het dossier wat er gebeurde, niet dat iemand ‘gevaarlijk’ is.',
      en: 'Record what happened, not that someone is ‘dangerous’.',
    },
  },
];
