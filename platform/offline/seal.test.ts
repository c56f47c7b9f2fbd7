import { describe, expect, it } from 'vitest';
import { makeKey, seal, unseal } from './seal.ts';

describe('seal', () => {
  it('gives the value back with the same key and label', async () => {
    const key = await makeKey();
    const value = { text: 'Mevrouw wil weer naar buiten', voices: ['member', null], count: 3 };
    expect(await unseal(key, 'a', await seal(key, 'a', value))).toEqual(value);
  });

  it('keeps an absent value absent', async () => {
    const key = await makeKey();
    expect(await unseal(key, 'a', await seal(key, 'a', undefined))).toBeUndefined();
  });

  it('does not open with another label, another key or changed bytes', async () => {
    const key = await makeKey();
    const sealed = await seal(key, 'account-1|draft', 'geheim');
    await expect(unseal(key, 'account-2|draft', sealed)).rejects.toThrow();
    await expect(unseal(await makeKey(), 'account-1|draft', sealed)).rejects.toThrow();
    const changed = sealed.bytes.slice(0);
    new Uint8Array(changed)[3]! ^= 1;
    await expect(unseal(key, 'account-1|draft', { ...sealed, bytes: changed })).rejects.toThrow();
  });

  it('never makes the same bytes twice and shows nothing of the text', async () => {
    const key = await makeKey();
    const [one, two] = [await seal(key, 'a', 'huurachterstand'), await seal(key, 'a', 'huurachterstand')];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(false);
    expect(Buffer.from(one.bytes).includes('huurachterstand')).toBe(false);
  });

  it('makes keys that cannot be read out', async () => {
    const key = await makeKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
