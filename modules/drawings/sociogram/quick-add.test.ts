import { expect, test } from 'vitest';
import { readLine } from './quick-add.ts';

const known = [{ id: 'piet', name: 'Piet' }];

test.each([
  [
    'zus Anna, samen koken, geeft rust, kost veel reizen',
    { name: 'Anna', role: 'zus', together: 'koken', gives: 'rust', costs: 'veel reizen' },
  ],
  [
    'sister Anna, together: cooking, gives peace, costs a long trip',
    { name: 'Anna', role: 'sister', together: 'cooking', gives: 'peace', costs: 'a long trip' },
  ],
  ['Hans, kaarten, elke dinsdag', { name: 'Hans', together: 'kaarten, elke dinsdag' }],
  ['Hans, geeft me moed, geeft een lift', { gives: 'moed, een lift' }],
  ['Hans, geeft', { together: 'geeft', gives: '' }],
  ['Hans, kent Truus', { together: 'kent Truus' }],
])('%s', (line, contact) => {
  expect(readLine(line, known)?.contact).toMatchObject(contact);
});

test('whom somebody knows is found among who stands there', () => {
  expect(readLine('Anna, kent piet, knows Piet', known)).toMatchObject({ contact: { together: '' }, knows: ['piet'] });
});

test('a line without a name is nobody', () => {
  expect(readLine(', samen koken', known)).toBeUndefined();
});
