import { useMemo } from 'react';
import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { relativesIn } from './relatives-in.ts';
import { StillGenogram } from './still-genogram.tsx';

/** A genogram, small. */
export function GenogramThumbnail({ moment, middle }: ThumbnailProps) {
  const { parts, personId } = moment as MomentOf<'genogram'>;
  const all = useMemo(() => relativesIn(parts), [parts]);
  return <StillGenogram all={all} personId={personId} whose={middle} />;
}
