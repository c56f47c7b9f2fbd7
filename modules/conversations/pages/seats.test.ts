import { describe, expect, test } from 'vitest';
import { drawing, seatPlaces, seatsOf, topicPlaces } from './seats.ts';

const me = { accountId: 'samira', name: 'Samira' };
const guest = (id: string, role: 'member' | 'worker' | 'guest') => ({
  id,
  role,
  name: id,
  personId: role === 'member' ? id : null,
  accountId: role === 'worker' ? id : null,
  helperId: null,
});

describe('who sits at the table', () => {
  test('the one who writes is always there, once', () => {
    expect(seatsOf([], me, [], []).map(({ name, isMe }) => [name, isMe])).toEqual([['Samira', true]]);
    expect(seatsOf([guest('samira', 'worker')], me, [], [])).toHaveLength(1);
  });

  test('somebody who speaks without being invited gets a place, a guest keeps one', () => {
    const spoke = { voice: 'member' as const, personId: 'ria', accountId: null, speaker: 'Ria' };
    const again = { voice: 'member' as const, personId: null, accountId: null, speaker: 'Bram' };
    const seats = seatsOf([guest('ans', 'member'), guest('Bram', 'guest')], me, [spoke, again], []);
    expect(seats.map(({ name }) => name)).toEqual(['ans', 'Bram', 'Samira', 'Ria']);
  });
});

describe('where they sit', () => {
  test.each([1, 2, 4, 7, 10])(
    '%i people: nobody on top of another, all inside the drawing, the writer at this side',
    (count) => {
      const others = Array.from({ length: count - 1 }, (_, index) => guest(`p${index}`, 'member'));
      const places = seatPlaces(seatsOf(others, me, [], []));
      expect(places).toHaveLength(count);
      expect(places.find(({ seat }) => seat.isMe)?.y).toBeGreaterThan(drawing.table.y + drawing.table.ry);
      for (const [index, one] of places.entries()) {
        expect(one.x).toBeGreaterThan(22);
        expect(one.x).toBeLessThan(drawing.width - 22);
        for (const other of places.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(44);
      }
    },
  );

  test('topics fully grown do not cover each other', () => {
    const places = Object.values(topicPlaces);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60);
    }
  });
});
