import { inflateSync } from 'node:zlib';

/** One element of the structure tree, read back from the bytes. Only the tests of printed documents use this. */
export interface StructureNode {
  readonly type: string;
  readonly alt?: string;
  readonly actual?: string;
  readonly lang?: string;
  readonly scope?: string;
  /** The text drawn directly inside this element, in drawing order; where the drawing has words of its own, those. */
  readonly text: string;
  readonly children: readonly StructureNode[];
  /** Index of the page on which its own text begins; -1 when it has none. */
  readonly page: number;
}

export interface ReadPdf {
  readonly version: string;
  readonly catalog: string;
  readonly metadata: string;
  readonly title: string;
  readonly pages: number;
  readonly structure: readonly StructureNode[];
  readonly bookmarks: readonly string[];
  /** Text drawn as an artifact, a string for each page. */
  readonly artifacts: readonly string[];
  /** Painting operators that are neither in an element nor in an artifact: there must be none. */
  readonly untagged: readonly string[];
}

/** Reads a PDF as `renderPdf` writes it (classic cross-reference table, Flate streams); not any PDF there is. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = objectsOf(bytes);
  const trailer = bytes.toString('latin1').slice(bytes.lastIndexOf('trailer'));
  const at = (dictionary: string, key: string): string => {
    const id = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
    return (id && objects.get(Number(id))?.dictionary) || '';
  };
  const catalog = at(trailer, 'Root');
  const pageIds = references(/\/Kids \[([^\]]*)\]/.exec(at(catalog, 'Pages'))?.[1] ?? '');
  const pages = new Map(pageIds.map((id) => [id, readPage(objects, id)]));

  const node = (id: number): StructureNode => {
    const { dictionary } = objects.get(id)!;
    const kids = bracketed(dictionary, '/K [');
    const ownPage = Number(/\/Pg (\d+) 0 R/.exec(dictionary.replace(kids, ''))?.[1] ?? -1);
    let text = '';
    const children: StructureNode[] = [];
    for (const kid of kids.matchAll(/<<([^>]*)>>|(\d+) 0 R|(\d+)/g)) {
      if (kid[2]) children.push(node(Number(kid[2])));
      else if (kid[3]) text += pages.get(ownPage)?.marked.get(Number(kid[3])) ?? '';
      else {
        const page = Number(/\/Pg (\d+)/.exec(kid[1]!)![1]);
        text += pages.get(page)?.marked.get(Number(/\/MCID (\d+)/.exec(kid[1]!)![1])) ?? '';
      }
    }
    return {
      type: /\/S \/(\w+)/.exec(dictionary)![1]!,
      ...optional('alt', stringAt(dictionary, 'Alt')),
      ...optional('actual', stringAt(dictionary, 'ActualText')),
      ...optional('lang', stringAt(dictionary, 'Lang')),
      ...optional('scope', /\/Scope \/(\w+)/.exec(dictionary)?.[1]),
      text,
      children,
      page: pageIds.indexOf(ownPage),
    };
  };

  const metadataId = Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1] ?? 0);
  return {
    version: bytes.toString('latin1', 5, 8),
    catalog: catalog
      .replace(/\/MarkInfo \d+ 0 R/, `/MarkInfo ${at(catalog, 'MarkInfo')}`)
      .replace(/\/ViewerPreferences \d+ 0 R/, `/ViewerPreferences ${at(catalog, 'ViewerPreferences')}`),
    metadata: objects.get(metadataId)?.stream?.toString('utf8') ?? '',
    title: decodeString(at(at(trailer, 'Info'), 'Title')) ?? '',
    pages: pageIds.length,
    structure: references(bracketed(at(catalog, 'StructTreeRoot'), '/K [')).map(node),
    bookmarks: [...objects.values()].flatMap(({ dictionary }) =>
      /\/Dest \[/.test(dictionary) ? [stringAt(dictionary, 'Title') ?? ''] : [],
    ),
    artifacts: pageIds.map((id) => pages.get(id)!.artifact),
    untagged: pageIds.flatMap((id) => pages.get(id)!.untagged),
  };
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Buffer;
}

function objectsOf(bytes: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const text = bytes.toString('latin1');
  const table = text.slice(text.lastIndexOf('\nxref'), text.lastIndexOf('trailer'));
  [...table.matchAll(/^(\d{10}) 00000 n/gm)].forEach((entry, index) => {
    const start = text.indexOf('obj\n', Number(entry[1])) + 4;
    const streamAt = text.indexOf('stream\n', start);
    const endAt = text.indexOf('\nendobj', start);
    if (streamAt === -1 || streamAt > endAt) {
      objects.set(index + 1, { dictionary: text.slice(start, endAt) });
      return;
    }
    const dictionary = text.slice(start, streamAt);
    const length = Number(/\/Length (\d+)/.exec(dictionary)![1]);
    const raw = bytes.subarray(streamAt + 7, streamAt + 7 + length);
    objects.set(index + 1, { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw });
  });
  return objects;
}

interface ReadPage {
  readonly marked: Map<number, string>;
  readonly artifact: string;
  readonly untagged: string[];
}

function readPage(objects: Map<number, PdfObject>, id: number): ReadPage {
  const { dictionary } = objects.get(id)!;
  const resources = objects.get(Number(/\/Resources (\d+)/.exec(dictionary)![1]))!.dictionary;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((match) => [match[1]!, toUnicode(objects, Number(match[2]))]),
  );
  const content = objects
    .get(Number(/\/Contents (\d+)/.exec(dictionary)![1]))!
    .stream!.toString('latin1')
    .replace(/<<\n([\s\S]*?)\n>> BDC/g, (all) => all.replaceAll('\n', ' '));
  const marked = new Map<number, string>();
  const untagged: string[] = [];
  const open: { mcid?: number; artifact: boolean; actual?: string }[] = [];
  let artifact = '';
  let font = new Map<string, string>();
  const add = (text: string): void => {
    const mcid = open.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid === undefined) artifact += text;
    else marked.set(mcid, (marked.get(mcid) ?? '') + text);
  };
  for (const each of content.split('\n')) {
    if (/ B[DM]C$/.test(each)) {
      const mcid = /\/MCID (\d+)/.exec(each)?.[1];
      const actual = stringAt(each, 'ActualText');
      open.push({
        ...(mcid ? { mcid: Number(mcid) } : {}),
        artifact: each.startsWith('/Artifact'),
        ...optional('actual', actual),
      });
      if (actual !== undefined) add(actual);
    } else if (each === 'EMC') open.pop();
    else if (/ Tf$/.test(each)) font = fonts.get(/\/(F\d+)/.exec(each)![1]!)!;
    else if (/(TJ|^f|^S|^B)\*?$/.test(each)) {
      if (open.every((mark) => mark.mcid === undefined && !mark.artifact)) untagged.push(each);
      if (!each.endsWith('TJ') || open.some((mark) => mark.actual !== undefined)) continue;
      const codes = [...each.matchAll(/<([0-9a-f]+)>/g)].flatMap((hex) => hex[1]!.match(/.{4}/g)!);
      add(codes.map((code) => font.get(code) ?? '').join(''));
    }
  }
  return { marked, artifact, untagged };
}

function toUnicode(objects: Map<number, PdfObject>, id: number): Map<string, string> {
  const map = new Map<string, string>();
  const cmap = objects.get(Number(/\/ToUnicode (\d+)/.exec(objects.get(id)!.dictionary)![1]))!.stream!;
  for (const range of cmap.toString('latin1').matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]/g)) {
    [...range[2]!.matchAll(/<([^>]*)>/g)].forEach((entry, index) => {
      const code = (parseInt(range[1]!, 16) + index).toString(16).padStart(4, '0');
      const units = entry[1]!.split(' ').map((unit) => parseInt(unit, 16));
      map.set(code, String.fromCharCode(...units));
    });
  }
  return map;
}

const references = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));

/** What stands between the brackets that open at `from`. */
function bracketed(text: string, from: string): string {
  const start = text.indexOf(from);
  return start === -1 ? '' : text.slice(start + from.length, text.indexOf(']', start));
}

function stringAt(dictionary: string, key: string): string | undefined {
  const start = dictionary.indexOf(`/${key} (`);
  return start === -1 ? undefined : decodeString(dictionary.slice(start + key.length + 2));
}

/** A literal string: escapes resolved, UTF-16 when it begins with a byte order mark. */
function decodeString(text: string): string | undefined {
  const literal = /^\s*\(((?:\\[\s\S]|[^\\)])*)\)/.exec(text)?.[1];
  if (literal === undefined) return undefined;
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = literal.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
  if (!plain.startsWith('þÿ')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
