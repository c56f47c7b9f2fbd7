// What was said at the table of Martijn de Wit en de tweeling.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const deWitConversations: Telling['conversations'] = [
  {
    on: { day: -415, at: '09:00' },
    minutes: 55,
    place: 'Thuis, met een bed in de woonkamer',
    people: ['dewit-martijn', 'dewit-els'],
    workers: ['w-merel'],
    fragments: scene(`
    dewit-martijn [request housing]: Ik moet drie maanden geen trap. Wie zet mijn kinderen in bad?
    dewit-els [resource network @dewit-els]: Ik. Om zeven uur. Dan heb ik ook weer een reden om half zeven op te staan.
    dewit-martijn [worry network]: Ze vragen of mama komt. Die komt niet. Ik zeg: Els komt.
    w-merel [strength health]: Je telt hardop als je met krukken loopt. De kinderen tellen mee. Tot acht.
    dewit-martijn [ambition day]: Als ik weer kan lopen, wil ik ze zelf naar school brengen. Op de fiets.
    dewit-els [agreement network]: Tot die fiets er is, ben ik die fiets.
    dewit-martijn [agreement housing]: Twaalf weken hulp in huis. Dan houd ik het zelf.
  `),
    report: {
      status: 'agreed',
      on: { day: -413 },
      by: 'w-merel',
      agreedBy: ['dewit-martijn'],
      sections: [
        { area: 'housing', text: 'Twaalf weken geen trap. Hulp in huis.' },
        { area: 'network', text: 'Els helpt met de kinderen.' },
      ],
    },
  },
];
