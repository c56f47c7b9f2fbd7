import type { PreparationItem } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const prepare: PreparationItem['source'] = [{ document: 'E', section: 'module 1, voorbereiding' }];

/** What to see to before you ring the bell. All of it may be skipped; what the law asks carries its article. */
export const conversationPreparation: readonly PreparationItem[] = [
  {
    ...first,
    id: 'own-company',
    about: 'who',
    source: [{ document: 'A', section: 'fase 2, een keukentafelgesprek' }],
    label: { nl: 'Wie de bewoner erbij wil', en: 'Whom the resident wants there' },
    hint: {
      nl: 'Laat de bewoner kiezen. Vraag ook wie er liever níet bij is.',
      en: 'Let the resident choose. Also ask who had better not be there.',
    },
    explain: {
      nl: 'U kiest zelf wie erbij is: familie, een vriend of een buur.',
      en: 'You choose who joins: family, a friend or a neighbour.',
    },
  },
  {
    ...first,
    id: 'informal-carer',
    about: 'who',
    source: [{ document: 'E', section: 'module 3, mantelzorger' }],
    label: { nl: 'De mantelzorger', en: 'The informal carer' },
    hint: {
      nl: 'Een mantelzorger heeft een eigen verhaal. Plan daar apart tijd voor.',
      en: 'An informal carer has a story of their own. Plan separate time for it.',
    },
  },
  {
    ...first,
    id: 'language',
    about: 'who',
    source: [{ document: 'A', section: 'fase 2, kennismaken' }],
    label: { nl: 'Taal en tolk', en: 'Language and interpreter' },
    hint: {
      nl: 'Vraag welke taal iemand het liefst spreekt. Laat kinderen niet tolken.',
      en: 'Ask which language someone prefers. Do not let children interpret.',
    },
    explain: {
      nl: 'Praat u liever in een andere taal? Dan zoeken we iemand die vertaalt.',
      en: 'Would you rather speak another language? We will find someone to interpret.',
    },
  },
  {
    ...first,
    id: 'why-we-come',
    about: 'told',
    source: prepare,
    label: { nl: 'Waarom we komen', en: 'Why we come' },
    hint: {
      nl: 'Zeg wie, wanneer, hoe lang en waarover. Kort, en het liefst ook aan de telefoon.',
      en: 'Say who, when, how long and about what. Briefly, preferably by phone as well.',
    },
    explain: {
      nl: 'We komen praten over hoe het met u gaat en wat u nodig heeft. Dat duurt ongeveer een uur.',
      en: 'We come to talk about how you are and what you need. It takes about an hour.',
    },
  },
  {
    ...first,
    id: 'client-support',
    about: 'told',
    source: [...prepare, { law: 'Wmo 2015', article: '2.3.2, derde lid' }],
    label: { nl: 'Gratis cliëntondersteuning', en: 'Free client support' },
    hint: {
      nl: 'Vertel dit vóór het gesprek, ook aan de mantelzorger. Geef een naam en een nummer.',
      en: 'Say this before the talk, also to the informal carer. Give a name and a number.',
    },
    explain: {
      nl: 'Iemand die niet bij ons werkt, kan u gratis helpen bij het gesprek. Dat heet een cliëntondersteuner.',
      en: 'Someone who does not work for us can help you with the talk for free. This is called a client supporter.',
    },
  },
  {
    ...first,
    id: 'own-plan',
    about: 'told',
    source: [...prepare, { law: 'Wmo 2015', article: '2.3.2, tweede lid' }],
    label: { nl: 'Een eigen plan', en: 'An own plan' },
    hint: {
      nl: 'Vertel het op de dag van de melding. De zeven dagen lopen vanaf die dag.',
      en: 'Say it on the day of the report. The seven days run from that day.',
    },
    explain: {
      nl: 'U mag zelf opschrijven wat er nodig is en hoe. Geef dat binnen zeven dagen aan ons. Het mag ook een half blaadje zijn.',
      en: 'You may write down yourself what is needed and how. Give it to us within seven days. Half a page is fine.',
    },
  },
  {
    ...first,
    id: 'what-happens',
    about: 'told',
    source: prepare,
    label: { nl: 'Wat er met het verhaal gebeurt', en: 'What happens to the story' },
    hint: { nl: 'Zeg wie het leest en hoe lang het bewaard blijft.', en: 'Say who reads it and how long it is kept.' },
    explain: {
      nl: 'Wij schrijven alleen op wat nodig is. U kunt het lezen, en u kunt zien wie het heeft gelezen.',
      en: 'We only write down what is needed. You can read it, and see who has read it.',
    },
  },
  {
    ...first,
    id: 'bring-papers',
    about: 'bring',
    source: prepare,
    label: { nl: 'Papieren bij de hand', en: 'Papers at hand' },
    hint: {
      nl: 'Vraag alleen naar papieren die voor deze vraag nodig zijn.',
      en: 'Only ask for papers this request needs.',
    },
    explain: {
      nl: 'Leg brieven klaar waar u vragen over heeft. Ze hoeven niet open te zijn.',
      en: 'Have letters ready that you have questions about. They need not be opened.',
    },
  },
  {
    ...first,
    id: 'identity',
    about: 'bring',
    source: [...prepare, { law: 'Wmo 2015', article: '2.3.4' }],
    label: { nl: 'Paspoort of identiteitskaart', en: 'Passport or identity card' },
    hint: {
      nl: 'Alleen nodig als het een onderzoek voor de Wmo is. Bekijken is genoeg, maak geen kopie.',
      en: 'Only needed for a Wmo investigation. Looking is enough; make no copy.',
    },
    explain: {
      nl: 'Houd uw paspoort of identiteitskaart klaar. We kijken er alleen even naar.',
      en: 'Keep your passport or identity card ready. We only have a look.',
    },
  },
  {
    ...first,
    id: 'take-along',
    about: 'bring',
    source: [{ document: 'D', section: 'bijlage dag 2, praktische tips' }],
    label: { nl: 'Wat jij meeneemt', en: 'What you take along' },
    hint: {
      nl: 'Telefoon, pas van je werk, pen en papier, en een kaartje met jouw naam en nummer.',
      en: 'Phone, work pass, pen and paper, and a card with your name and number.',
    },
  },
  {
    ...first,
    id: 'know-already',
    about: 'self',
    source: [{ document: 'C', section: 'bijlage II, 19' }],
    label: { nl: 'Wat we al weten', en: 'What we already know' },
    hint: {
      nl: 'Lees wat er ligt, zodat niemand het verhaal opnieuw hoeft te doen. Kijk wie er al helpt.',
      en: 'Read what is there, so nobody has to tell it again. See who already helps.',
    },
  },
  {
    ...first,
    id: 'own-assumptions',
    about: 'self',
    source: [{ document: 'E', section: 'module 1 en 2, eigen overtuigingen' }],
    label: { nl: 'Wat jij al denkt', en: 'What you already think' },
    hint: {
      nl: 'Wat vind je hier al van? Maak er een vraag van, of laat het thuis.',
      en: 'What do you already think of this? Turn it into a question, or leave it at home.',
    },
  },
  {
    ...first,
    id: 'shared-safety',
    about: 'self',
    source: [{ document: 'A', section: 'gedeelde veiligheid' }],
    label: { nl: 'Veilig op pad', en: 'Going safely' },
    hint: {
      nl: 'Ga je alleen? Zet in je agenda waar je bent, bij wie en tot hoe laat.',
      en: 'Going alone? Put in your diary where you are, with whom and until when.',
    },
  },
];
