import { describe, expect, it } from 'vitest';
import { initials } from './initials.ts';

describe('initials', () => {
  it.each([
    ['Mevrouw Sterk', 'MS'],
    ['De heer Sterk', 'HS'],
    ['dhr. Sterk', 'HS'],
    ['Ria', 'Ria'],
    ['jij', 'jij'],
    ['Fatima', 'F'],
    ['Fatima el Amrani', 'FA'],
    ['Jan van der Berg', 'JB'],
    ['Van den Berg', 'B'],
    ['Ömer Şahin', 'ÖŞ'],
    ["Sjoerd in 't Veld", 'SV'],
    ['Anne-Marie de Wit (buurvrouw)', 'AW'],
    ['twee kleinkinderen', 'TK'],
    ['Nico, 43', 'N'],
    ['', '?'],
    ['123', '?'],
  ])('gives %s as %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
