// How each member of the De Ruiter family sees it, and how the school and the worker do.
import type { Telling } from '../telling.ts';

export const deRuiterViews: Telling['views'] = [
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
];
