import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { standing } from '../../pages/moments.ts';
import { StillLifeLine } from './still-life-line.tsx';
import './life-line.css';

/** A life line, small. */
export const LifeLineThumbnail = ({ moment, middle }: ThumbnailProps) => (
  <StillLifeLine events={standing((moment as MomentOf<'life-line'>).parts)} today={moment.onDay} middle={middle} />
);
