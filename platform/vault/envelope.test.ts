import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { envelopeOverhead, keyIdOf, openBytes, sealBytes, type Place } from './envelope.ts';

const key = { id: randomUUID(), secret: randomBytes(32) };
const place = fc.record({ organisationId: fc.uuid(), table: fc.string(), column: fc.string(), rowId: fc.uuid() });
const bytes = fc.uint8Array({ maxLength: 300 });

test('what was sealed opens in its place, and says with which key', () => {
  fc.assert(
    fc.property(place, bytes, (at, plain) => {
      const sealed = sealBytes(key, at, plain);
      expect(keyIdOf(sealed)).toBe(key.id);
      expect(sealed.length).toBe(plain.length + envelopeOverhead);
      expect(new Uint8Array(openBytes(key.secret, at, sealed))).toEqual(plain);
    }),
  );
});

test('elsewhere it does not open: another organisation, table, column or row', () => {
  fc.assert(
    fc.property(place, place, bytes, (at, elsewhere, plain) => {
      const sealed = sealBytes(key, at, plain);
      for (const part of ['organisationId', 'table', 'column', 'rowId'] as const) {
        fc.pre(at[part] !== elsewhere[part]);
        const moved: Place = { ...at, [part]: elsewhere[part] };
        expect(() => openBytes(key.secret, moved, sealed)).toThrow('does not open');
      }
    }),
  );
});

test('no single bit can be changed, in the header or behind it', () => {
  const at = { organisationId: randomUUID(), table: 't', column: 'c', rowId: randomUUID() };
  const sealed = sealBytes(key, at, Buffer.from('Kade 7'));
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => openBytes(key.secret, at, changed)).toThrow('does not open');
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(() => openBytes(key.secret, at, sealed.subarray(0, length))).toThrow('does not open');
  }
});

test('the same text is sealed differently each time', () => {
  const at = { organisationId: randomUUID(), table: 't', column: 'c', rowId: randomUUID() };
  const one = sealBytes(key, at, Buffer.from('Kade 7'));
  expect(one.equals(sealBytes(key, at, Buffer.from('Kade 7')))).toBe(false);
});
