import type { Language } from '../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../platform/pdf/document.ts';
import type { Drawing } from './api.ts';
import type { DrawingKind } from './domain.ts';

/** What a paper needs of a moment. */
type OnPaper = Pick<Drawing, 'onDay' | 'parts'>;

/** How each kind of drawing looks on paper; the kinds are put together in app/. */
export type DrawingPapers = Record<
  DrawingKind,
  (drawing: OnPaper, about: { middle: string; household: string; language: Language }) => PdfDocument
>;
