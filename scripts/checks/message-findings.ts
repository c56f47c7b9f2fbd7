export interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every sentence with its dotted key. */
export function sentences(tree: Tree, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') all.set(before + key, value);
    else for (const [deeper, text] of sentences(value, `${before}${key}.`)) all.set(deeper, text);
  }
  return all;
}

const places = (text: string): string =>
  [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)]
    .map(([, name = '']) => name)
    .sort()
    .filter((name, index, names) => name !== names[index - 1])
    .join(', ');

/** A plural form may leave the number out ("one person"), and no other place. */
const withoutCount = (names: string): string =>
  names
    .split(', ')
    .filter((name) => name !== 'count')
    .join(', ');

/** What is wrong between the Dutch and the English of one room: missing, empty, or other places to fill in. */
export function messageFindings(nl: Tree, en: Tree): string[] {
  const dutch = sentences(nl);
  const english = sentences(en);
  const findings: string[] = [];
  for (const key of new Set([...dutch.keys(), ...english.keys()])) {
    const [inDutch, inEnglish] = [dutch.get(key), english.get(key)];
    if (inDutch === undefined) findings.push(`${key}: missing in Dutch`);
    else if (inEnglish === undefined) findings.push(`${key}: missing in English`);
    else if (inDutch.trim() === '' || inEnglish.trim() === '') findings.push(`${key}: empty`);
    else {
      const isPlural = /_(one|other)$/.test(key);
      const [a, b] = [places(inDutch), places(inEnglish)].map((names) => (isPlural ? withoutCount(names) : names));
      if (a !== b) findings.push(`${key}: fills in {{${a}}} in Dutch and {{${b}}} in English`);
    }
  }
  return findings;
}

/** A word with `_one` needs its `_other`, and the other way round. */
export function pluralFindings(tree: Tree): string[] {
  const keys = new Set(sentences(tree).keys());
  return [...keys].flatMap((key) => {
    const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
    return other === key || keys.has(other) ? [] : [`${key}: ${other} is missing`];
  });
}
