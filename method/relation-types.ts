import type { RelationType } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: RelationType['source'] = [{ document: 'D', section: 'bijlage dag 2, stroomschema' }];

/**
 * What the resident wants from you, from loose to equal. Ask the questions in order: the first "no" is the relation you
 * have now. D asks one thing before all this: is it a problem (it can change) or a limitation (live with it)?
 */
export const relationTypes: readonly RelationType[] = [
  {
    ...first,
    id: 'passer-by',
    order: 1,
    source,
    label: { nl: 'Voorbijganger', en: 'Passer-by' },
    recognise: {
      nl: 'De bewoner vraagt jou niets. Vaak is het een ander die zich zorgen maakt.',
      en: 'The resident asks nothing of you. Often it is someone else who worries.',
    },
    question: { nl: 'Vraagt deze persoon om hulp?', en: 'Does this person ask for help?' },
    asksOfWorker: [
      { nl: 'Houd het vrijblijvend. Kom nog eens langs.', en: 'Keep it free of obligation. Drop by again.' },
      { nl: 'Geef een compliment dat klopt.', en: 'Give a compliment that is true.' },
      { nl: 'Wees open over wie zich zorgen maakt en waarom.', en: 'Be open about who is worried and why.' },
    ],
  },
  {
    ...first,
    id: 'searcher',
    order: 2,
    source,
    label: { nl: 'Zoeker', en: 'Searcher' },
    recognise: {
      nl: 'De bewoner wil wel hulp, maar de vraag is nog te groot of ligt bij een ander.',
      en: 'The resident wants help, but the request is still too big or lies with someone else.',
    },
    question: {
      nl: 'Is het een vraag waar je samen iets mee kunt?',
      en: 'Is it a request you can work with together?',
    },
    asksOfWorker: [
      {
        nl: 'Zoek samen naar een vraag die klein genoeg is.',
        en: 'Look together for a request small enough to work on.',
      },
      { nl: 'Vraag wat er anders is als het beter gaat.', en: 'Ask what will be different when things are better.' },
    ],
  },
  {
    ...first,
    id: 'buyer',
    order: 3,
    source,
    label: { nl: 'Koper', en: 'Buyer' },
    recognise: {
      nl: 'De bewoner heeft een duidelijke vraag en wil jouw raad. Eigen bronnen zijn nog niet in beeld.',
      en: 'The resident has a clear request and wants your advice. Own resources are not yet in sight.',
    },
    question: {
      nl: 'Gebruikt deze persoon de eigen krachten en bronnen?',
      en: 'Does this person use own strengths and resources?',
    },
    asksOfWorker: [
      { nl: 'Denk mee, maar neem het niet over.', en: 'Think along, but do not take over.' },
      { nl: 'Vraag wat al eens lukte en wie daarbij hielp.', en: 'Ask what worked before and who helped.' },
    ],
  },
  {
    ...first,
    id: 'co-expert',
    order: 4,
    source,
    label: { nl: 'Mede-deskundige', en: 'Co-expert' },
    recognise: {
      nl: 'De bewoner weet wat werkt en zet eigen kracht en mensen in. Jullie zijn gelijken.',
      en: 'The resident knows what works and uses own strength and people. You are equals.',
    },
    question: null,
    asksOfWorker: [
      {
        nl: 'Volg. Merk op wat goed gaat en laat het daarbij.',
        en: 'Follow. Notice what goes well and leave it at that.',
      },
      { nl: 'Spreek af wanneer je niet meer nodig bent.', en: 'Agree when you are no longer needed.' },
    ],
  },
];
