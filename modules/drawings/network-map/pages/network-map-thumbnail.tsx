import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { standing } from '../../pages/moments.ts';
import { StillMap } from './still-map.tsx';

/** A network map, small. */
export const NetworkMapThumbnail = ({ moment, middle }: ThumbnailProps) => (
  <StillMap parts={standing((moment as MomentOf<'network-map'>).parts)} middle={middle} />
);
