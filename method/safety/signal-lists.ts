import { groupSignalsMind } from './signal-lists-mind.ts';
import { safetySignals } from './signal-lists-safety.ts';
import type { SignalList } from '../schema-tools.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: SignalList['source'] = [
  { document: 'A', section: 'toolbox, signaleringslijsten veiligheid en doelgroepen' },
];

/** What may show a need that somebody does not put into words. */
const groupSignals: readonly SignalList[] = [
  {
    ...first,
    id: 'money-worries',
    order: 6,
    about: 'group',
    source,
    label: { nl: 'Zorgen over geld', en: 'Money worries' },
    hint: {
      nl: 'Schaamte houdt geldzorgen lang verborgen, ook achter een net huis.',
      en: 'Shame hides money worries for long, also behind a tidy home.',
    },
    notice: [
      {
        nl: 'Dichte enveloppen, of post die onder in een la ligt',
        en: 'Unopened envelopes, or letters at the bottom of a drawer',
      },
      { nl: 'Kou in huis, of ’s avonds geen licht', en: 'A cold home, or no light in the evening' },
      { nl: 'Niet meer naar de tandarts of de sportclub', en: 'No more dentist or sports club' },
      { nl: 'De deur niet open durven doen', en: 'Not daring to open the door' },
      { nl: 'Kinderen die niet meegaan met een uitje van school', en: 'Children who stay behind on school outings' },
      { nl: 'Lenen bij familie en de winkel om de hoek', en: 'Borrowing from family and the corner shop' },
    ],
    asks: [
      {
        nl: 'Veel mensen maken zich zorgen over geld. Hoe is dat bij u?',
        en: 'Many people worry about money. How is that for you?',
      },
      { nl: 'Zullen we de post samen openen?', en: 'Shall we open the letters together?' },
    ],
    asksOfWorker: [
      {
        nl: 'Kijk eerst of huur, stroom en zorgverzekering doorlopen.',
        en: 'First check that rent, power and health insurance run on.',
      },
      {
        nl: 'Ga mee naar schuldhulp, de eerste stap is de moeilijkste.',
        en: 'Come along to debt help: the first step is the hardest.',
      },
    ],
    watchOut: {
      nl: 'Geldstress maakt vergeetachtig. Dat is geen onwil.',
      en: 'Money stress makes people forget. It is not unwillingness.',
    },
  },
  {
    ...first,
    id: 'lonely',
    order: 7,
    about: 'group',
    source,
    label: { nl: 'Alleen', en: 'Lonely' },
    hint: {
      nl: 'Ook wie veel mensen ziet, kan eenzaam zijn. Het gaat om wat iemand mist.',
      en: 'Those who see many people can be lonely too. It is about what someone misses.',
    },
    notice: [
      {
        nl: 'Lang praten bij de deur, of vaak bellen om iets kleins',
        en: 'Long talks at the door, or often ringing about small things',
      },
      { nl: 'Pas een partner, baan of huisdier kwijt', en: 'Recently lost a partner, job or pet' },
      { nl: 'Nergens meer komen waar iemand vroeger wel kwam', en: 'No longer going where someone used to go' },
      { nl: 'Gordijnen dicht, bel uit', en: 'Curtains closed, bell switched off' },
      { nl: 'Feestdagen die niemand noemt', en: 'Holidays nobody mentions' },
    ],
    asks: [
      { nl: 'Met wie heeft u voor het laatst gelachen?', en: 'With whom did you last laugh?' },
      { nl: 'Wat mist u het meest?', en: 'What do you miss most?' },
    ],
    asksOfWorker: [
      {
        nl: 'Vraag wat iemand mist voordat je een activiteit noemt.',
        en: 'Ask what is missed before you name an activity.',
      },
      { nl: 'Zoek iets waarbij iemand nodig is.', en: 'Look for something where someone is needed.' },
    ],
    watchOut: {
      nl: 'Alleen zijn en eenzaam zijn is niet hetzelfde.',
      en: 'Being alone and being lonely are not the same.',
    },
  },
  {
    ...first,
    id: 'worn-out-carer',
    order: 8,
    about: 'group',
    source: [...source, { document: 'C', section: 'bijlage II, 18' }],
    label: { nl: 'Een mantelzorger raakt op', en: 'An informal carer is wearing out' },
    hint: {
      nl: 'Wie zorgt, noemt zich vaak geen mantelzorger en klaagt laat.',
      en: 'Those who care seldom call themselves carers and complain late.',
    },
    notice: [
      { nl: 'Slecht slapen, sneller boos of in tranen', en: 'Sleeping badly, sooner angry or in tears' },
      { nl: 'Eigen doktersbezoek steeds uitstellen', en: 'Always putting off their own doctor' },
      { nl: 'Niet meer weg kunnen, ook geen uur', en: 'Unable to get away, not even an hour' },
      { nl: 'Minder werken, of ziek melden', en: 'Working less, or calling in sick' },
      { nl: 'Alleen nog ‘we’ zeggen, nooit ‘ik’', en: 'Saying only ‘we’, never ‘I’' },
    ],
    asks: [
      { nl: 'En hoe gaat het met u?', en: 'And how are you?' },
      { nl: 'Wanneer was u voor het laatst een dag vrij?', en: 'When did you last have a day off?' },
    ],
    asksOfWorker: [
      { nl: 'Spreek de mantelzorger een keer alleen.', en: 'Speak to the carer alone once.' },
      {
        nl: 'Vul samen in wat weegt en wat kracht geeft.',
        en: 'Fill in together what weighs and what gives strength.',
      },
      {
        nl: 'Regel iets kleins dat deze week al lucht geeft.',
        en: 'Arrange something small that gives air this week.',
      },
    ],
    watchOut: {
      nl: 'Neem de zorg niet af. Vraag welk stukje iemand kwijt wil.',
      en: 'Do not take the care away. Ask which piece they want to lose.',
    },
  },
  {
    ...first,
    id: 'reading-hard',
    order: 9,
    about: 'group',
    source,
    label: { nl: 'Moeite met lezen en schrijven', en: 'Difficulty reading and writing' },
    hint: {
      nl: 'Wie dit heeft, is vaak heel handig in het verbergen ervan.',
      en: 'Those who have this are often very skilled at hiding it.',
    },
    notice: [
      { nl: '‘Ik ben mijn bril vergeten’, elke keer', en: '‘I forgot my glasses’, every time' },
      { nl: 'Formulieren mee naar huis willen nemen', en: 'Wanting to take forms home' },
      { nl: 'Een handtekening zetten zonder te kijken', en: 'Signing without looking' },
      { nl: 'Op de verkeerde dag komen', en: 'Coming on the wrong day' },
      {
        nl: 'Liever bellen of inspreken dan een bericht typen',
        en: 'Rather ringing or recording than typing a message',
      },
    ],
    asks: [
      { nl: 'Veel brieven zijn moeilijk. Zal ik hem voorlezen?', en: 'Many letters are hard. Shall I read it aloud?' },
      { nl: 'Hoe zal ik u de afspraak laten weten?', en: 'How shall I let you know of the appointment?' },
    ],
    asksOfWorker: [
      {
        nl: 'Praat, teken en wijs aan. Laat lezen nooit een test zijn.',
        en: 'Talk, draw and point. Never make reading a test.',
      },
      {
        nl: 'Vertel dat leren kan, ook later in het leven.',
        en: 'Tell that learning is possible, also later in life.',
      },
    ],
    watchOut: { nl: 'Vraag het niet waar anderen bij zijn.', en: 'Do not ask in front of others.' },
  },
];

/** All lists of what may be noticed: first safety, then needs that stay unspoken. */
export const signalLists: readonly SignalList[] = [...safetySignals, ...groupSignals, ...groupSignalsMind];
