import type { Drawing } from '../api.ts';

/** What a small picture of a moment is drawn from. */
export interface ThumbnailProps {
  moment: Drawing;
  middle: string;
}
