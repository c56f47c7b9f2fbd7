import { pack } from './archive.ts';

/** A workbook as Excel writes it, around the given rows of its sheets. */
export function workbook(sheets: Record<string, string>, more: Record<string, Buffer> = {}): Buffer {
  const names = Object.keys(sheets);
  const xml = (text: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return pack(
    new Map([
      [
        '[Content_Types].xml',
        xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'),
      ],
      [
        '_rels/.rels',
        xml(
          `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
      ],
      [
        'xl/workbook.xml',
        xml(
          `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
        ),
      ],
      [
        'xl/_rels/workbook.xml.rels',
        xml(
          `<Relationships xmlns="${relations}">${names.map((_, index) => `<Relationship Id="s${index}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
        ),
      ],
      [
        'xl/styles.xml',
        xml(
          `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
        ),
      ],
      ...names.map((name, index): [string, Buffer] => [
        `xl/worksheets/sheet${index + 1}.xml`,
        xml(`<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`),
      ]),
      ...Object.entries(more),
    ]),
  );
}

/** A cell of text, as `<c>`. */
export const textCell = (place: string, value: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** An archive of one part that says it is far smaller than it is. */
export function asDeflated(name: string, packed: Buffer, claimed: number): Buffer {
  const stored = pack(new Map([[name, packed]]));
  const directory = stored.readUInt32LE(stored.length - 6);
  for (const at of [8, directory + 10]) stored.writeUInt16LE(8, at);
  for (const at of [22, directory + 24]) stored.writeUInt32LE(claimed, at);
  return stored;
}
