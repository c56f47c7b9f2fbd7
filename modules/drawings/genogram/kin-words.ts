import type { ChildBond, CoupleBond, Member } from './domain.ts';

/** What somebody is of another, as it is typed on a line. */
export type KinWord = { mark: Member['mark'] } & (
  | { kin: 'parent' }
  | { kin: 'child'; bond: ChildBond }
  | { kin: 'sibling'; isTwin: boolean }
  | { kin: 'partner'; bond: CoupleBond }
  | { kin: 'animal' }
  /** Somebody stands in between, and a line does not say who. */
  | { kin: 'further' }
);

const words = (text: string, word: KinWord) => text.split(' ').map((one): [string, KinWord] => [one, word]);
const woman = { mark: 'woman' } as const;
const man = { mark: 'man' } as const;
const either = { mark: 'somebody' } as const;

/** Words of both languages; where one word means two things ("man") the more usual one at a family table holds. */
export const kinWords: ReadonlyMap<string, KinWord> = new Map([
  ...words('moeder mama mam mother mum mom', { kin: 'parent', ...woman }),
  ...words('vader papa pap father dad', { kin: 'parent', ...man }),
  ...words('ouder parent', { kin: 'parent', ...either }),
  ...words('dochter daughter', { kin: 'child', bond: 'born', ...woman }),
  ...words('zoon son', { kin: 'child', bond: 'born', ...man }),
  ...words('kind child baby', { kin: 'child', bond: 'born', ...either }),
  ...words('pleegdochter foster-daughter', { kin: 'child', bond: 'foster', ...woman }),
  ...words('pleegzoon foster-son', { kin: 'child', bond: 'foster', ...man }),
  ...words('pleegkind foster-child', { kin: 'child', bond: 'foster', ...either }),
  ...words('adoptiedochter adopted-daughter', { kin: 'child', bond: 'adopted', ...woman }),
  ...words('adoptiezoon adopted-son', { kin: 'child', bond: 'adopted', ...man }),
  ...words('adoptiekind adopted-child', { kin: 'child', bond: 'adopted', ...either }),
  ...words('zwanger zwangerschap pregnancy pregnant', { kin: 'child', bond: 'born', mark: 'pregnancy' }),
  ...words('miskraam miscarriage', { kin: 'child', bond: 'born', mark: 'miscarriage' }),
  ...words('zus zusje sister', { kin: 'sibling', isTwin: false, ...woman }),
  ...words('broer broertje brother', { kin: 'sibling', isTwin: false, ...man }),
  ...words('sibling', { kin: 'sibling', isTwin: false, ...either }),
  ...words('tweelingzus twin-sister', { kin: 'sibling', isTwin: true, ...woman }),
  ...words('tweelingbroer twin-brother', { kin: 'sibling', isTwin: true, ...man }),
  ...words('vrouw echtgenote wife', { kin: 'partner', bond: 'married', ...woman }),
  ...words('man echtgenoot husband', { kin: 'partner', bond: 'married', ...man }),
  ...words('vriendin girlfriend', { kin: 'partner', bond: 'together', ...woman }),
  ...words('vriend boyfriend', { kin: 'partner', bond: 'together', ...man }),
  ...words('partner', { kin: 'partner', bond: 'together', ...either }),
  ...words('ex', { kin: 'partner', bond: 'divorced', ...either }),
  ...words('ex-man exman ex-husband', { kin: 'partner', bond: 'divorced', ...man }),
  ...words('ex-vrouw exvrouw ex-wife', { kin: 'partner', bond: 'divorced', ...woman }),
  ...words('ex-vriend ex-boyfriend', { kin: 'partner', bond: 'separated', ...man }),
  ...words('ex-vriendin ex-girlfriend', { kin: 'partner', bond: 'separated', ...woman }),
  ...words('hond kat poes paard vogel konijn cavia dog cat horse bird rabbit', { kin: 'animal', mark: 'animal' }),
  ...words(
    'oma opa grootmoeder grootvader tante oom neef nicht kleinkind kleinzoon kleindochter halfzus halfbroer schoonmoeder',
    { kin: 'further', ...either },
  ),
  ...words('schoonvader schoonzus zwager schoonzoon schoondochter stiefvader stiefmoeder stiefzus stiefbroer', {
    ...{ kin: 'further', ...either },
  }),
  ...words('grandmother grandma grandfather grandpa aunt uncle cousin nephew niece grandchild grandson granddaughter', {
    ...{ kin: 'further', ...either },
  }),
  ...words('half-sister half-brother stepmother stepfather stepsister stepbrother', { kin: 'further', ...either }),
]);
