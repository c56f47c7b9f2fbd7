import { expect, test } from 'vitest';
import { readLine } from './quick-add.ts';

test.each([
  ['buurman Ali, dichtbij, wonen', { name: 'Ali', role: 'buurman', mark: 'man', ring: 2, area: 'housing' }],
  ['neighbour Ali, near, housing', { name: 'Ali', role: 'neighbour', mark: 'somebody', ring: 2, area: 'housing' }],
  ['zus Anna', { name: 'Anna', role: 'zus', ring: 2, area: 'network', note: '' }],
  ['huisarts Bakker', { isFormal: true, ring: 4, area: 'health' }],
  ['bewindvoerder De Graaf, dichtbij', { isFormal: true, ring: 2, area: 'finances' }],
  ['Groenploeg', { name: 'Groenploeg', area: 'day' }],
  ['Koor De Lijster, uw dag, bekenden', { name: 'De Lijster', mark: 'place', ring: 3, area: 'day' }],
  ['oma Bep, overleden, heel dichtbij', { hasDied: true, ring: 1 }],
  ['Piet, werk, geld', { isFormal: true, ring: 4, area: 'finances' }],
  ['Mieke, wonen, past op de kat, elke zomer', { area: 'housing', note: 'past op de kat, elke zomer' }],
])('%s', (line, somebody) => {
  expect(readLine(line)).toMatchObject(somebody);
});

test('a line without a name is nobody', () => {
  expect(readLine(' , dichtbij')).toBeUndefined();
});
