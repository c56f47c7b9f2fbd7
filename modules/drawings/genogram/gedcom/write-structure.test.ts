import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFamily } from '../../../../tests/harness/any-family.ts';
import type { Version } from './lines.ts';
import { writeGedcom } from './write-gedcom.ts';

// What the standards let stand under what, how often, and with which value: of all they allow, only what we use. Sources:
// The GEDCOM Standard 5.5.1, chapter 2; FamilySearch GEDCOM 7.0, chapters 2 and 3.

/** `{0:1}`, `{1:1}` and `{0:M}` as the standards write them, and the value that there must be. */
type Rule = ['0:1' | '1:1' | '0:M', RegExp];
type Rules = Record<string, Record<string, Rule>>;

const none = /^$/;
const any = /^[^]+$/;
const xref = /^@[A-Z][0-9]+@$/;
const yes = /^Y?$/;
const month = '(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';

function rulesOf(year: string): Rules {
  const date = new RegExp(`^(ABT )?((([1-9]|[12][0-9]|3[01]) )?${month} )?${year}$`);
  const event = { DATE: ['0:1', date], TYPE: ['0:1', any] } satisfies Record<string, Rule>;
  return {
    'INDI.NAME': {},
    'INDI.BIRT': event,
    'INDI.DEAT': event,
    'FAM.MARR': event,
    'FAM.DIV': event,
    'FAM.EVEN': { ...event, TYPE: ['1:1', any] },
    SUBM: { NAME: ['1:1', any] },
    INDI: {
      NAME: ['0:M', /^[^/]+$/],
      SEX: ['0:1', /^[MFU]$/],
      BIRT: ['0:M', yes],
      DEAT: ['0:M', yes],
      FAMC: ['0:M', xref],
      FAMS: ['0:M', xref],
      ASSO: ['0:M', xref],
      NOTE: ['0:M', any],
    },
    FAM: {
      HUSB: ['0:1', xref],
      WIFE: ['0:1', xref],
      CHIL: ['0:M', xref],
      MARR: ['0:M', yes],
      DIV: ['0:M', none],
      EVEN: ['0:M', none],
    },
  };
}

const rules: Record<Version, Rules> = {
  '5.5.1': {
    // YEAR has three digits or four.
    ...rulesOf('[0-9]{3,4}'),
    HEAD: {
      SOUR: ['1:1', /^.{1,20}$/],
      SUBM: ['1:1', xref],
      GEDC: ['1:1', none],
      CHAR: ['1:1', /^UTF-8$/],
      DATE: ['0:1', any],
    },
    'HEAD.GEDC': { VERS: ['1:1', /^5\.5\.1$/], FORM: ['1:1', /^LINEAGE-LINKED$/] },
    'HEAD.SOUR': { NAME: ['0:1', any] },
    'INDI.FAMC': { PEDI: ['0:1', /^(adopted|birth|foster)$/] },
    'INDI.ASSO': { RELA: ['1:1', /^.{1,25}$/] },
    'INDI.NOTE': { CONC: ['0:M', any] },
  },
  '7.0': {
    ...rulesOf('[1-9][0-9]{0,3}'),
    HEAD: {
      GEDC: ['1:1', none],
      SCHMA: ['0:1', none],
      SOUR: ['0:1', any],
      DATE: ['0:1', any],
      SUBM: ['0:1', xref],
    },
    'HEAD.GEDC': { VERS: ['1:1', /^7\.0$/] },
    'HEAD.SCHMA': { TAG: ['0:M', /^_[A-Z0-9_]+ https:\/\/\S+$/] },
    'HEAD.SOUR': { NAME: ['0:1', any] },
    'INDI.FAMC': { PEDI: ['0:1', /^(ADOPTED|BIRTH|FOSTER)$/] },
    'INDI.ASSO': { ROLE: ['1:1', /^MULTIPLE$/] },
  },
};

const records = ['HEAD', 'INDI', 'FAM', 'SUBM', 'TRLR'];

/** Every structure of a file with its place (INDI.BIRT), its tag, its value, and how often each tag stands below it. */
function structuresOf(text: string) {
  const found: { place: string; tag: string; value: string; below: Map<string, number> }[] = [];
  const open: typeof found = [];
  for (const line of text.replace('\uFEFF', '').split('\r\n').slice(0, -1)) {
    const [, level = '', tag = '', value = ''] = /^(\d+) (?:@\w+@ )?(\w+)(?: ([^]*))?$/.exec(line) ?? [];
    open.length = Number(level);
    const parent = open.at(-1);
    parent?.below.set(tag, (parent.below.get(tag) ?? 0) + 1);
    const one = {
      place: open.map((structure) => structure.tag).join('.'),
      tag,
      value,
      below: new Map<string, number>(),
    };
    open.push(one);
    found.push(one);
  }
  return found;
}

describe.each<Version>(['5.5.1', '7.0'])('in every file of version %s', (version) => {
  test('each structure stands where it may, as often as it may, with a value that it may have', () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        for (const { place, tag, value, below } of structuresOf(
          writeGedcom(family, { version, madeOn: '2026-11-29' }),
        )) {
          const whole = place === '' ? tag : `${place}.${tag}`;
          // What is below a tag of ours is ours.
          if (/(^|\.)_/.test(whole)) {
            expect(value !== '' || below.size > 0).toBe(true);
            continue;
          }
          const rule = rules[version][place]?.[tag];
          if (place === '') expect(records).toContain(tag);
          else if (!rule) expect.fail(`${whole} is not in ${version}`);
          else expect(value).toMatch(rule[1]);
          for (const [name, [often]] of Object.entries(rules[version][whole] ?? {})) {
            const count = below.get(name) ?? 0;
            if (often !== '0:M') expect(count).toBeLessThanOrEqual(1);
            if (often === '1:1') expect(count).toBe(1);
          }
          // A structure without a value has something below it; nothing is said by it otherwise.
          if (tag !== 'TRLR') expect(value !== '' || below.size > 0).toBe(true);
        }
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});
