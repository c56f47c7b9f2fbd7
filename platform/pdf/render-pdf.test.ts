import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PdfDocument } from './document.ts';
import { readPdf, type ReadPdf, type StructureNode } from './pdf-reading.ts';
import { renderPdf } from './render-pdf.ts';

const print = async (blocks: readonly Block[], more: Partial<PdfDocument> = {}): Promise<ReadPdf> =>
  readPdf(await renderPdf({ title: 'Verslag', language: 'nl', footer: 'Wijkteam Zuid', blocks, ...more }));

const flat = (nodes: readonly StructureNode[]): StructureNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);
const all = (pdf: ReadPdf, type: string): StructureNode[] => flat(pdf.structure).filter((node) => node.type === type);
const textOf = (node: StructureNode): string => node.text + node.children.map(textOf).join('');
const shape = (node: StructureNode): string =>
  node.children.length === 0 ? node.type : `${node.type}(${node.children.map(shape).join(' ')})`;

describe('the document as a whole', () => {
  it('is marked, titled, in its language, PDF 1.7 and says it follows PDF/UA', async () => {
    const pdf = await print([{ kind: 'paragraph', text: 'Dag.' }], {
      title: 'Plan van Željko — «één»',
      language: 'en',
    });
    expect(pdf.version).toBe('1.7');
    expect(pdf.catalog).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(pdf.catalog).toContain('/Lang (en)');
    expect(pdf.catalog).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.title).toBe('Plan van Željko — «één»');
  });

  it('tags every block in reading order under one H1', async () => {
    const pdf = await print(
      [
        { kind: 'heading', level: 2, text: 'Wonen' },
        { kind: 'paragraph', text: 'Eerste.\n\nTweede.' },
        { kind: 'heading', level: 3, text: 'Hoe het is' },
        { kind: 'quote', voice: 'Mevrouw Sterk', text: 'Ik wil naar huis.' },
        { kind: 'list', items: ['een', 'twee'] },
        { kind: 'space', size: 'small' },
        { kind: 'keyValues', items: [{ key: 'Wanneer', value: 'maandag' }] },
        { kind: 'table', caption: 'Acties', head: ['Wat', 'Wie'], rows: [['Bellen', 'Nadia']] },
        { kind: 'signatureLine', labels: ['Handtekening'] },
      ],
      { subtitle: '12 november' },
    );
    expect(pdf.structure.map(shape)).toEqual([
      'Document(H1 P H2 P P H3 BlockQuote(P P) L(LI(Lbl LBody) LI(Lbl LBody)) Table(TBody(TR(TH TD))) ' +
        'Table(Caption THead(TR(TH TH)) TBody(TR(TH TD))) P)',
    ]);
    expect(
      flat(pdf.structure)
        .map((node) => node.text)
        .filter(Boolean),
    ).toEqual([
      ...['Verslag', '12 november', 'Wonen', 'Eerste.', 'Tweede.', 'Hoe het is', 'Mevrouw Sterk'],
      ...['‘Ik wil naar huis.’', '•', 'een', '•', 'twee', 'Wanneer', 'maandag', 'Acties', 'Wat', 'Wie', 'Bellen'],
      ...['Nadia', 'Handtekening'],
    ]);
    expect(all(pdf, 'TH').map((cell) => [cell.text, cell.scope])).toEqual([
      ['Wanneer', 'Row'],
      ['Wat', 'Column'],
      ['Wie', 'Column'],
      ['Bellen', 'Row'],
    ]);
    expect(pdf.bookmarks).toEqual(['Verslag', 'Wonen', 'Hoe het is']);
    expect(pdf.untagged).toEqual([]);
  });

  it('keeps the number of the page and the footer out of what is read aloud', async () => {
    const pdf = await print([{ kind: 'paragraph', text: 'Zin. '.repeat(2000) }]);
    expect(pdf.pages).toBeGreaterThan(2);
    pdf.artifacts.forEach((text, index) => {
      expect(text).toContain('Wijkteam Zuid');
      expect(text).toContain(`Bladzijde ${index + 1} van ${pdf.pages}`);
      expect(text.includes('Verslag')).toBe(index > 0);
    });
    expect(flat(pdf.structure).some((node) => node.text.includes('Bladzijde'))).toBe(false);
  });

  it('prints a document without blocks', async () => {
    expect((await print([])).pages).toBe(1);
  });
});

describe('words', () => {
  it('come back exactly: diacritics, signs that look like ligatures, other alphabets, emoji', async () => {
    const text =
      'Één officiële café-affiche, ’s ochtends. Łukasz Żółć, Şükrü, Ngô Thị Ẩm. Привіт Ωμέγα 你好 ሰላም 😊👍 → ✓';
    const pdf = await print([{ kind: 'paragraph', text }]);
    expect(all(pdf, 'P')[0]!.text).toBe(text);
  });

  it('survive pages and pages of text, every word once and in order', async () => {
    const words = Array.from({ length: 6000 }, (_, index) => `woord${index}`).join(' ');
    const pdf = await print([{ kind: 'paragraph', text: words }]);
    expect(pdf.pages).toBeGreaterThan(10);
    expect(all(pdf, 'P').map((node) => node.text)).toEqual([words]);
  });

  it('longer than the line are broken, not cut', async () => {
    const name = 'Wolfeschlegelsteinhausen'.repeat(9).slice(0, 200);
    const pdf = await print([
      { kind: 'heading', level: 2, text: name },
      { kind: 'table', head: ['Naam', 'x'], rows: [[name, name]] },
      { kind: 'keyValues', items: [{ key: name, value: name }] },
      { kind: 'quote', voice: name, text: name },
      { kind: 'list', items: [name] },
      { kind: 'signatureLine', labels: [name] },
    ]);
    const printed = flat(pdf.structure).filter((node) => node.text.includes('Wolfeschlegel'));
    expect(printed).toHaveLength(9);
    for (const node of printed) expect(node.text.replace(/[‘’]/g, '')).toBe(name);
  });

  it('that no font has are named at the end, and stay in the text that is copied', async () => {
    const pdf = await print([
      { kind: 'paragraph', text: 'Zo \u{1FAF6} is het \u{E0FFF}.' },
      { kind: 'space', size: 'large' },
    ]);
    expect(all(pdf, 'P')[0]!.text).toBe('Zo \u{1FAF6} is het \u{E0FFF}.');
    expect(all(pdf, 'H2').map((node) => node.text)).toEqual(['Tekens die niet zijn afgedrukt']);
    expect(all(pdf, 'P').at(-1)!.text).toContain('U+1FAF6');
    const bytes = await renderPdf({
      title: 'x',
      language: 'en',
      footer: '',
      blocks: [{ kind: 'paragraph', text: '\u{1FAF6}' }],
    });
    expect(textOf(readPdf(bytes).structure[0]!)).toContain('This paper cannot show these signs: U+1FAF6');
  });

  it('from right to left are drawn for the eye and given in order to the ear', async () => {
    const text = 'שלום (עולם) 2026 en dag';
    const pdf = await print([{ kind: 'paragraph', text }]);
    const [span] = all(pdf, 'Span');
    expect(span!.actual).toBe(text);
    // Hebrew has no joined forms, so the drawn order can be read from the signs: it ends where the sentence began.
    expect(span!.text).toBe('en dag 2026 (םלוע) םולש');
  });

  it('of Arabic are joined: the shapes differ from the letters on their own', async () => {
    const joined = await renderPdf({
      title: 'a',
      language: 'nl',
      footer: '',
      blocks: [{ kind: 'paragraph', text: 'ببب' }],
    });
    const apart = await renderPdf({
      title: 'a',
      language: 'nl',
      footer: '',
      blocks: [{ kind: 'paragraph', text: 'ب ب ب' }],
    });
    // On its own a letter has one shape; in a word it has a first, a middle and a last one.
    expect(widths(joined) - widths(apart)).toBeGreaterThanOrEqual(1);
    expect(widths(joined)).toBeGreaterThanOrEqual(4);
  });

  it('never make it fail, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const pdf = await print(
          [
            { kind: 'paragraph', text },
            { kind: 'quote', voice: text, text },
            { kind: 'table', head: [text], rows: [[text, text]] },
            { kind: 'heading', level: 2, text },
          ],
          { title: text, footer: text },
        );
        expect(pdf.untagged).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

/** How many different glyphs of the fallback font a document carries. */
function widths(bytes: Buffer): number {
  const fallback = /\/BaseFont \/\w+\+DejaVuSans\n[\s\S]*?\/W \[0 \[([^\]]*)\]/.exec(bytes.toString('latin1'))![1]!;
  return fallback.trim().split(/\s+/).length;
}

describe('pages', () => {
  it('never end in a heading alone', async () => {
    for (let lines = 20; lines < 40; lines++) {
      const pdf = await print([
        ...Array.from({ length: lines }, () => ({ kind: 'paragraph', text: 'Regel' }) as const),
        { kind: 'heading', level: 2, text: 'Kop' },
        { kind: 'heading', level: 3, text: 'Kopje' },
        { kind: 'stackedBar', alt: 'Vier zelf.', parts: [{ label: 'Zelf', value: 4, tone: 'green' }] },
      ]);
      const pages = ['H2', 'H3', 'Figure'].map((type) => all(pdf, type)[0]!.page);
      expect(pages).toEqual([pages[0], pages[0], pages[0]]);
      expect(pdf.pages).toBeLessThanOrEqual(3);
    }
  });

  it('repeat the header of a table for the eye only, and let a row longer than a page run on', async () => {
    const long = Array.from({ length: 1500 }, (_, index) => `w${index}`).join(' ');
    const rows = [...Array.from({ length: 60 }, (_, index) => [`rij ${index}`, 'x']), ['lang', long]];
    const pdf = await print([{ kind: 'table', head: ['Naam', 'Waarde'], rows }]);
    expect(pdf.pages).toBeGreaterThan(3);
    expect(pdf.artifacts.slice(1).every((text) => text.includes('Naam') && text.includes('Waarde'))).toBe(true);
    expect(all(pdf, 'TH').filter((cell) => cell.scope === 'Column')).toHaveLength(2);
    expect(all(pdf, 'TR')).toHaveLength(62);
    expect(all(pdf, 'TD').at(-1)!.text).toBe(long);
  });
});

describe('pictures', () => {
  it('say in words what they show, and hold a place on the page', async () => {
    const pdf = await print([
      {
        kind: 'stackedBar',
        alt: 'Vier van de elf dingen doet u zelf — de rest niet.',
        parts: [
          { label: 'Zelf', value: 4, tone: 'green' },
          { label: 'Op maat', value: 0, tone: 'terracotta' },
        ],
      },
      {
        kind: 'dotScale',
        alt: 'Geld ging van één naar drie.',
        levels: ['acuut', 'niet', 'beperkt'],
        emptyLabel: 'niet besproken',
        nowLabel: 'nu',
        earlierLabel: 'eerder',
        rows: [
          { label: 'Geld', score: 3, earlier: 1 },
          { label: 'Wonen', score: null },
          { label: 'Dag', score: null, empty: 'niet gekozen' },
        ],
      },
    ]);
    expect(all(pdf, 'Figure').map((figure) => figure.alt)).toEqual([
      'Vier van de elf dingen doet u zelf — de rest niet.',
      'Geld ging van één naar drie.',
    ]);
    expect(all(pdf, 'Figure')[1]!.text).toContain('niet besproken');
    expect(all(pdf, 'Figure')[1]!.text).toContain('niet gekozen');
    expect(pdf.untagged).toEqual([]);
  });

  it('of an empty bar and of forty rows are drawn too', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ label: `Rij ${index}`, score: (index % 5) + 1 }));
    const pdf = await print([
      { kind: 'stackedBar', alt: 'Nog niets.', parts: [] },
      {
        kind: 'dotScale',
        alt: 'Veertig.',
        levels: ['1', '2', '3', '4', '5'],
        rows,
        emptyLabel: '',
        nowLabel: '',
        earlierLabel: '',
      },
    ]);
    expect(all(pdf, 'Figure').map((figure) => figure.alt)).toEqual(['Nog niets.', 'Veertig.', 'Veertig.', 'Veertig.']);
    expect(all(pdf, 'Figure').map(textOf).join('')).toContain('Rij 39');
  });
});
