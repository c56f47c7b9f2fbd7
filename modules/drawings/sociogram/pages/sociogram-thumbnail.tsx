import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { standing } from '../../pages/moments.ts';
import { StillSociogram } from './still-sociogram.tsx';
import './sociogram.css';

/** A sociogram, small. */
export const SociogramThumbnail = ({ moment, middle }: ThumbnailProps) => (
  <StillSociogram parts={standing((moment as MomentOf<'sociogram'>).parts)} middle={middle} />
);
