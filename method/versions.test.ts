import { expect, describe, test } from 'vitest';
import { catalogue, createCatalogue, methodKinds } from './catalogue.ts';
import { lifeDomainIds } from './ids.ts';
import { broken, fingerprints } from './published.ts';
import { entryAt } from './versions.ts';

describe('versions', () => {
  const first = catalogue.at('matrix-2013', 'finances', 1);
  const newer = {
    ...first,
    version: 2,
    published: '2027-03-01',
    label: { nl: 'Geld en post', en: 'Money and letters' },
  };

  test('of before can still be looked up when a newer one is added', () => {
    const later = createCatalogue([{ kind: 'matrix-2013', entries: [newer] }]);
    expect(later.at('matrix-2013', 'finances', 1)).toEqual(first);
    expect(later.at('matrix-2013', 'finances', 2)?.label.en).toBe('Money and letters');
    expect(later.at('matrix-2013', 'finances')?.version).toBe(2);
    expect(later.current('matrix-2013').map((domain) => domain.id)).toEqual([...lifeDomainIds]);
    expect(later.all('matrix-2013')).toHaveLength(lifeDomainIds.length + 1);
    expect(catalogue.at('matrix-2013', 'finances', 2)).toBeUndefined();
  });

  test('keep every answer of before to its own words, in every kind, once everything has a newer one', () => {
    const answers = methodKinds.flatMap((kind) =>
      catalogue.all(kind).map(({ id, version }) => ({ kind, id, version, words: catalogue.at(kind, id, version) })),
    );
    const label = { nl: 'Nieuwe woorden', en: 'New words' };
    const later = createCatalogue(
      methodKinds.map((kind) => ({
        kind,
        entries: catalogue.current(kind).map((entry) => ({ ...entry, version: entry.version + 1, label })),
      })),
    );
    expect(answers.length).toBeGreaterThan(200);
    for (const { kind, id, version, words } of answers) {
      expect(later.at(kind, id, version), `${kind}/${id}@${version}`).toEqual(words);
      expect(later.at(kind, id)?.label, `${kind}/${id}`).toEqual(label);
      // The screen asks the list itself and not the catalogue; it must find the same words there.
      expect(entryAt(later.all(kind), id, version), `${kind}/${id}@${version}`).toEqual(words);
    }
    expect(broken(fingerprints(catalogue), fingerprints(later))).toEqual([]);
  });

  test('cannot be published twice', () => {
    expect(() => createCatalogue([{ kind: 'matrix-2013', entries: [{ ...newer, version: 1 }] }])).toThrow(
      /new version/,
    );
  });

  test('that lack a language or a source are refused', () => {
    const load = (change: object) => () =>
      createCatalogue([{ kind: 'matrix-2013', entries: [{ ...newer, ...change }] }]);
    expect(load({})).not.toThrow();
    expect(load({ label: { nl: 'Geld' } })).toThrow();
    expect(load({ source: [] })).toThrow();
    expect(load({ levels: [] })).toThrow();
  });

  test('that changed after publication are noticed, and a rearranged one is not', () => {
    const before = { 'frame/a@1': 'x', 'frame/b@1': 'y' };
    expect(broken(before, { 'frame/a@1': 'x', 'frame/b@1': 'changed' })).toEqual(['frame/b@1']);
    expect(broken(before, { 'frame/a@1': 'x' })).toEqual(['frame/b@1']);
    expect(broken(before, { ...before, 'frame/b@2': 'z' })).toEqual([]);
  });
});
