import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, FamilyPart, type Family } from '../domain.ts';
import { anyFamily, bare } from '../../../../tests/harness/any-family.ts';
import type { Version } from './lines.ts';
import { readText, toldOf } from '../../../../tests/harness/gedcom-file.ts';
import { writeGedcom } from './write-gedcom.ts';

const versions: Version[] = ['5.5.1', '7.0'];
const runs = { numRuns: 500, seed: 20261129 };

describe.each(versions)('a family that goes out as GEDCOM %s and comes back', (version) => {
  test('is the same, and nothing is told of it', () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const back = readText(writeGedcom(family, { version }));
        expect(toldOf(back)).toEqual([]);
        expect(back).toMatchObject({ isRefused: false, version });
        expect(bare(familyOf(back.parts))).toEqual(bare(family));
      }),
      runs,
    );
  });

  test('satisfies the schemas, with new ids and nobody of a household', () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const text = writeGedcom(family, { version });
        const { parts } = readText(text);
        const outside = new Set(allIds(family));
        for (const { id, content } of parts) {
          expect(FamilyPart.parse(content)).toEqual(content);
          expect(outside).not.toContain(id);
          if (content.part === 'member') expect(content.personId).toBeNull();
        }
        for (const id of outside) expect(text).not.toContain(id);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test('goes out a second time as it did the first', () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const text = writeGedcom(family, { version });
        expect(writeGedcom(familyOf(readText(text).parts), { version })).toBe(text);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

function allIds({ members, couples, children, feelings, homes }: Family): string[] {
  const own = [...members, ...couples, ...children, ...feelings, ...homes].map(({ id }) => id);
  return [...own, ...members.flatMap(({ personId }) => personId ?? [])];
}
