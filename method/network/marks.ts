import type { NetworkMark } from '../schema-network.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: NetworkMark['source'] = [{ document: 'C', section: 'bijlage I' }];
const compass: NetworkMark['source'] = [{ document: 'C', section: '2.2.2, netwerkkompas' }];

/**
 * The signs. C names man, woman, pet, pregnancy and the cross of who died; its drawing of them is lost, so their shapes
 * and the other signs of the genogram are those that the whole field draws since McGoldrick and Gerson.
 */
export const networkMarks: readonly NetworkMark[] = [
  {
    ...first,
    id: 'man',
    on: 'both',
    place: 'shape',
    draws: 'square',
    source,
    label: { nl: 'Man of jongen', en: 'Man or boy' },
    explain: { nl: 'Een vierkant.', en: 'A square.' },
  },
  {
    ...first,
    id: 'woman',
    on: 'both',
    place: 'shape',
    draws: 'circle',
    source,
    label: { nl: 'Vrouw of meisje', en: 'Woman or girl' },
    explain: { nl: 'Een rondje.', en: 'A circle.' },
  },
  {
    ...first,
    id: 'somebody',
    on: 'both',
    place: 'shape',
    draws: 'rounded-square',
    source: compass,
    label: { nl: 'Iemand', en: 'Somebody' },
    explain: {
      nl: 'Voor wie geen man of vrouw is, of als u dat niet wilt tekenen.',
      en: 'For those who are neither man nor woman, or when you would rather not draw it.',
    },
  },
  {
    ...first,
    id: 'animal',
    on: 'both',
    place: 'shape',
    draws: 'diamond',
    source,
    label: { nl: 'Dier', en: 'Animal' },
    explain: { nl: 'Een hond of kat hoort er ook bij.', en: 'A dog or cat belongs too.' },
  },
  {
    ...first,
    id: 'organisation',
    on: 'ecogram',
    place: 'shape',
    draws: 'hexagon',
    source,
    label: { nl: 'Organisatie of helper', en: 'Organisation or helper' },
    explain: {
      nl: 'Mensen die het voor hun werk doen. Zo ziet u ze apart.',
      en: 'People who do it for work. That way you see them apart.',
    },
  },
  {
    ...first,
    id: 'place',
    on: 'ecogram',
    place: 'shape',
    draws: 'house',
    source,
    label: { nl: 'Plek', en: 'Place' },
    explain: { nl: 'Een plek waar u graag komt.', en: 'A place you like to be.' },
  },
  {
    ...first,
    id: 'pregnancy',
    on: 'both',
    place: 'shape',
    draws: 'triangle',
    source,
    label: { nl: 'Zwanger', en: 'Pregnancy' },
    explain: { nl: 'Een kind dat nog komt: een driehoek.', en: 'A child still to come: a triangle.' },
  },
  {
    ...first,
    id: 'deceased',
    on: 'both',
    place: 'added',
    draws: 'cross',
    source,
    label: { nl: 'Overleden', en: 'Deceased' },
    explain: {
      nl: 'Een kruis. Wie er niet meer is, kan heel belangrijk zijn.',
      en: 'A cross. Someone who is gone can matter a great deal.',
    },
  },
  {
    ...first,
    id: 'miscarriage',
    on: 'genogram',
    place: 'shape',
    draws: 'triangle-cross',
    source: compass,
    label: { nl: 'Kind dat niet geboren werd', en: 'Child that was not born' },
    explain: { nl: 'Een kleine driehoek met een kruis.', en: 'A small triangle with a cross.' },
  },
  {
    ...first,
    id: 'starting-person',
    on: 'genogram',
    place: 'added',
    draws: 'double-border',
    source: compass,
    label: { nl: 'Van wie dit is', en: 'Whose picture this is' },
    explain: { nl: 'Een dubbele rand om uzelf.', en: 'A double border around yourself.' },
  },
  {
    ...first,
    id: 'illness',
    on: 'genogram',
    place: 'added',
    draws: 'left-half',
    source: compass,
    label: { nl: 'Lang ziek', en: 'Long illness' },
    explain: {
      nl: 'De linkerhelft is gevuld. Alleen als u dat wilt.',
      en: 'The left half is filled. Only if you want it.',
    },
  },
  {
    ...first,
    id: 'addiction',
    on: 'genogram',
    place: 'added',
    draws: 'lower-half',
    source: compass,
    label: { nl: 'Verslaving', en: 'Addiction' },
    explain: {
      nl: 'De onderste helft is gevuld. Alleen als u dat wilt.',
      en: 'The lower half is filled. Only if you want it.',
    },
  },
];
