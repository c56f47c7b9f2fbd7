import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { standing } from '../../pages/moments.ts';
import { StillEcogram } from './still-ecogram.tsx';

/** An ecogram, small. */
export const EcogramThumbnail = ({ moment, middle }: ThumbnailProps) => (
  <StillEcogram figures={standing((moment as MomentOf<'ecogram'>).parts)} middle={middle} />
);
