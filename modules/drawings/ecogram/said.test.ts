import { expect, test } from 'vitest';
import { somebodyIn } from './said.ts';

test.each([
  ['Mijn zus Anna komt elke zondag.', { name: 'Anna', role: 'zus', mark: 'woman' }],
  ['Ik heb geen vader meer, maar oom Kees belt vaak', { name: 'Kees', role: 'oom', mark: 'man' }],
  ['De buurvrouw doet soms boodschappen', { name: 'buurvrouw', role: '', mark: 'woman' }],
  ['Op vrijdag eet ik bij Fatima', { name: 'Fatima', mark: 'somebody' }],
  ['My brother Tom lives far away', { name: 'Tom', role: 'brother', mark: 'man' }],
  ['De huisarts luistert wel', { name: 'huisarts', isFormal: true, ring: 4 }],
])('%s', (sentence, expected) => {
  expect(somebodyIn(sentence)).toMatchObject(expected);
});

test.each(['Er is niemand.', 'Nobody comes here', ''])('finds nobody in "%s"', (sentence) => {
  expect(somebodyIn(sentence)).toBeUndefined();
});
