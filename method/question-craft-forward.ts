import type { QuestionKind } from './schema-talking.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: QuestionKind['source'] = [{ document: 'D', section: 'bijlage dag 2, activerende vragen' }];

/** Questions that look ahead. */
export const questionsForward: readonly QuestionKind[] = [
  {
    ...first,
    id: 'open',
    order: 1,
    source,
    label: { nl: 'Open vraag', en: 'Open question' },
    hint: { nl: 'Een vraag waar je geen ja of nee op kunt zeggen.', en: 'A question that yes or no cannot answer.' },
    when: { nl: 'Bijna altijd. Zeker aan het begin.', en: 'Nearly always. Certainly at the start.' },
    watchOut: {
      nl: '‘Waarom’ klinkt snel als een verwijt. Zeg liever ‘hoe komt het dat’.',
      en: '‘Why’ soon sounds like blame. Rather say ‘how come’.',
    },
    examples: {
      housing: { nl: 'Hoe is het om hier te wonen?', en: 'What is it like to live here?' },
      health: { nl: 'Wat merkt u ervan op een gewone dag?', en: 'What do you notice of it on an ordinary day?' },
      network: { nl: 'Met wie deelt u wat u bezighoudt?', en: 'With whom do you share what is on your mind?' },
      finances: { nl: 'Hoe pakt u het aan, aan het eind van de maand?', en: 'How do you handle the end of the month?' },
      day: { nl: 'Wat geeft uw dag een beetje kleur?', en: 'What gives your day some colour?' },
    },
  },
  {
    ...first,
    id: 'miracle',
    order: 2,
    source,
    label: { nl: 'Wondervraag', en: 'Miracle question' },
    hint: {
      nl: 'Doe alsof het vannacht is opgelost. Waaraan merkt iemand dat?',
      en: 'Suppose it was solved overnight. How would someone notice?',
    },
    when: { nl: 'Als iemand vastzit in wat niet kan.', en: 'When someone is stuck in what cannot be.' },
    watchOut: {
      nl: 'Niet bij iets dat nooit meer goed komt, zoals een overlijden. Vraag dan naar een dag die draaglijk is.',
      en: 'Not for what can never be undone, such as a death. Ask then for a day that is bearable.',
    },
    examples: {
      housing: {
        nl: 'Stel, u wordt morgen wakker en het is hier zoals u wilt. Wat ziet u het eerst?',
        en: 'Suppose you wake up and it is as you want it here. What do you see first?',
      },
      health: {
        nl: 'Stel, die moeheid is vannacht verdwenen. Wat doet u morgen als eerste?',
        en: 'Suppose the tiredness is gone overnight. What do you do first tomorrow?',
      },
      network: {
        nl: 'Stel, de ruzie is over. Waaraan merken de kinderen dat?',
        en: 'Suppose the quarrel is over. How do the children notice?',
      },
      finances: {
        nl: 'Stel, de schulden zijn weg. Hoe ziet de eerste van de maand eruit?',
        en: 'Suppose the debts are gone. What is the first of the month like?',
      },
      day: {
        nl: 'Stel, u heeft morgen een dag naar uw zin. Hoe begint die?',
        en: 'Suppose tomorrow is a day to your liking. How does it begin?',
      },
    },
  },
  {
    ...first,
    id: 'choice',
    order: 3,
    source,
    label: { nl: 'Keuzevraag', en: 'Choice question' },
    hint: {
      nl: 'Leg mogelijkheden naast elkaar. De bewoner kiest.',
      en: 'Lay out options side by side. The resident chooses.',
    },
    when: {
      nl: 'Als alles tegelijk moet, of een open vraag te groot is.',
      en: 'When everything comes at once, or an open question is too big.',
    },
    watchOut: {
      nl: '‘Iets heel anders’ hoort er altijd bij.',
      en: '‘Something else altogether’ is always one of them.',
    },
    examples: {
      housing: {
        nl: 'Wilt u liever hier blijven met hulp, verhuizen, of nog even nadenken?',
        en: 'Would you rather stay with help, move, or think it over?',
      },
      health: {
        nl: 'Wat wilt u eerst: beter slapen, minder pijn of meer rust?',
        en: 'What first: better sleep, less pain or more rest?',
      },
      network: {
        nl: 'Wie wilt u het eerst bellen: uw zus, uw buurman of iemand anders?',
        en: 'Whom will you call first: your sister, your neighbour or someone else?',
      },
      finances: { nl: 'Welke brief maken we het eerst open?', en: 'Which letter shall we open first?' },
      day: {
        nl: 'Wat past beter: iets met uw handen, iets met mensen of iets buiten?',
        en: 'What suits better: with your hands, with people or outdoors?',
      },
    },
  },
  {
    ...first,
    id: 'scaling',
    order: 7,
    source,
    label: { nl: 'Schaalvraag', en: 'Scaling question' },
    hint: {
      nl: 'Een cijfer van 0 tot 10. Vraag dan waarom het niet lager is, en wat één punt erbij zou zijn.',
      en: 'A mark from 0 to 10. Then ask why it is not lower, and what one point more would be.',
    },
    when: {
      nl: 'Om verschil te zien, nu en later. Ook als woorden moeilijk zijn.',
      en: 'To see change, now and later. Also when words are hard.',
    },
    watchOut: {
      nl: 'Het cijfer is van de bewoner. Vergelijk het niet met dat van een ander.',
      en: 'The mark is the resident’s. Do not compare it with another’s.',
    },
    examples: {
      housing: {
        nl: 'Welk cijfer geeft u uw huis? Waarom geen twee punten lager?',
        en: 'What mark for your home? Why not two points lower?',
      },
      health: {
        nl: 'Hoe gaat het vandaag, van 0 tot 10? Wat maakt er een punt meer van?',
        en: 'How are you today, from 0 to 10? What would make it one more?',
      },
      network: { nl: 'Hoe gesteund voelt u zich, van 0 tot 10?', en: 'How supported do you feel, from 0 to 10?' },
      finances: {
        nl: 'Hoeveel overzicht heeft u, van 0 tot 10? En vorig jaar?',
        en: 'How much overview do you have, from 0 to 10? And last year?',
      },
      day: {
        nl: 'Hoeveel zin heeft u in deze week, van 0 tot 10?',
        en: 'How much do you look forward to this week, from 0 to 10?',
      },
    },
  },
];
