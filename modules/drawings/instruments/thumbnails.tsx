import { lazy, type ComponentType } from 'react';
import type { DrawingKind } from '../domain.ts';
import type { ThumbnailProps } from './thumbnail.ts';

/** The small picture of each kind; a kind is only fetched when there is one to show. */
export const thumbnails: Record<DrawingKind, ComponentType<ThumbnailProps>> = {
  ecogram: lazy(() => import('../ecogram/pages/ecogram-thumbnail.tsx').then((m) => ({ default: m.EcogramThumbnail }))),
  'life-line': lazy(() =>
    import('../life-line/pages/life-line-thumbnail.tsx').then((m) => ({ default: m.LifeLineThumbnail })),
  ),
  sociogram: lazy(() =>
    import('../sociogram/pages/sociogram-thumbnail.tsx').then((m) => ({ default: m.SociogramThumbnail })),
  ),
  'network-map': lazy(() =>
    import('../network-map/pages/network-map-thumbnail.tsx').then((m) => ({ default: m.NetworkMapThumbnail })),
  ),
  notes: lazy(() => import('../notes/pages/notes-thumbnail.tsx').then((m) => ({ default: m.NotesThumbnail }))),
  genogram: lazy(() =>
    import('../genogram/pages/genogram-thumbnail.tsx').then((m) => ({ default: m.GenogramThumbnail })),
  ),
  sheet: lazy(() => import('../sheet/pages/sheet-thumbnail.tsx').then((m) => ({ default: m.SheetThumbnail }))),
};
