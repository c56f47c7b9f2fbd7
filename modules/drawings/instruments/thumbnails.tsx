import { lazy, type ComponentType } from 'react';
import type { Drawing } from '../api.ts';
import type { DrawingKind } from '../domain.ts';

/** What a small picture of a moment is drawn from. */
export interface ThumbnailProps {
  moment: Drawing;
  middle: string;
}

/** The small picture of each kind; a kind is only fetched when there is one to show. */
export const thumbnails: Record<DrawingKind, ComponentType<ThumbnailProps>> = {
  ecogram: lazy(() => import('../ecogram/pages/ecogram-thumbnail.tsx').then((m) => ({ default: m.EcogramThumbnail }))),
  sheet: lazy(() => import('../sheet/pages/sheet-thumbnail.tsx').then((m) => ({ default: m.SheetThumbnail }))),
};
