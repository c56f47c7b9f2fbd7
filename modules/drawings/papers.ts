import type { Language } from '../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../platform/pdf/document.ts';
import type { Drawing, MomentOf } from './api.ts';
import type { DrawingKind } from './domain.ts';
import type { VersionedTool } from './toolbox/built-in.ts';

/** What a paper needs of a moment. */
export type OnPaper<K extends DrawingKind> = Pick<
  MomentOf<K>,
  'toolId' | 'personId' | 'methodVersion' | 'onDay' | 'parts'
>;

export interface About {
  /** Who stands in the middle, or whose drawing it is. */
  middle: string;
  household: string;
  language: Language;
  /** The tool that a sheet was filled in with, in its version. */
  tool?: VersionedTool | undefined;
}

/** How each kind of drawing looks on paper; the kinds are put together in app/. */
export type DrawingPapers = { [K in DrawingKind]: (drawing: OnPaper<K>, about: About) => PdfDocument };

/** The paper of a moment, whatever its kind. */
export const paperOf = (
  papers: DrawingPapers,
  drawing: Pick<Drawing, 'kind' | 'toolId' | 'personId' | 'methodVersion' | 'onDay' | 'parts'>,
  about: About,
): PdfDocument =>
  // Its parts are of its kind: the server takes no others.
  (papers[drawing.kind] as (drawing: unknown, about: About) => PdfDocument)(drawing, about);
