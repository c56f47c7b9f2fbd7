import type { FigureMark } from './domain.ts';

interface RoleWord {
  mark: FigureMark;
  isFormal: boolean;
}

const words = (mark: FigureMark, text: string, isFormal = false) =>
  text.split(' ').map((word): [string, RoleWord] => [word, { mark, isFormal }]);

/** Words for who somebody is, in both languages, and what sign that gives. */
export const roleWords: ReadonlyMap<string, RoleWord> = new Map([
  ...words(
    'woman',
    'moeder mama zus zusje dochter oma tante nicht buurvrouw vriendin vrouw kleindochter schoonzus schoonmoeder schoondochter stiefmoeder pleegmoeder',
  ),
  ...words(
    'woman',
    'mother mum sister daughter grandma grandmother aunt niece girlfriend wife granddaughter stepmother',
  ),
  ...words(
    'man',
    'vader papa broer broertje zoon opa oom neef buurman man kleinzoon zwager schoonvader schoonzoon stiefvader pleegvader',
  ),
  ...words('man', 'father dad brother son grandpa grandfather uncle nephew boyfriend husband grandson stepfather'),
  ...words('somebody', 'partner ex kind kleinkind buur buren vriend vrienden collega vrijwilliger maatje kennis'),
  ...words('somebody', 'child grandchild neighbour neighbours friend friends colleague volunteer buddy'),
  ...words('animal', 'hond kat poes paard vogel konijn cavia dog cat horse bird rabbit'),
  ...words('place', 'kerk moskee club vereniging buurtkamer buurthuis tuin koor café bibliotheek'),
  ...words('place', 'church mosque garden choir library'),
  ...words(
    'somebody',
    'huisarts wijkverpleegkundige verpleegkundige begeleider hulpverlener psycholoog juf meester',
    true,
  ),
  ...words(
    'somebody',
    'bewindvoerder maatschappelijk ergotherapeut fysiotherapeut doctor gp nurse teacher therapist',
    true,
  ),
  ...words('organisation', 'school thuiszorg gemeente bank wijkteam ziekenhuis woningbouw hospital council', true),
]);
