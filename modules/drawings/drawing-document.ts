import type { Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import { pictureBlock, type Picture } from '../../platform/picture/marks.ts';

interface Drawn {
  title: string;
  onDay: string;
  language: Language;
  footer: string;
  /** Said when nothing was drawn. */
  empty: string;
  picture: Picture;
  /** All that the picture says. */
  words: string;
  /** What its signs mean. */
  legend: string;
  /** Everything in it, as tables; none when nothing was drawn. */
  tables: readonly Block[];
}

/** A drawing on paper: the picture, what its signs mean, and everything in it once more as a table. */
export const drawingDocument = (drawn: Drawn): PdfDocument => ({
  title: drawn.title,
  subtitle: writtenDay(drawn.onDay, drawn.language),
  language: drawn.language,
  footer: drawn.footer,
  blocks:
    drawn.tables.length === 0
      ? [{ kind: 'paragraph', text: drawn.empty }]
      : [
          pictureBlock(drawn.picture, drawn.words),
          { kind: 'paragraph', text: drawn.legend, tone: 'soft' },
          ...drawn.tables,
        ],
});
