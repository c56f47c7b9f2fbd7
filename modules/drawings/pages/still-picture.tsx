import type { Ref } from 'react';
import { viewBoxOf, type Picture } from '../../../platform/picture/marks.ts';
import { StillGroup } from './marks.tsx';
import './drawings.css';

interface Props {
  picture: Picture;
  /** All that it says. */
  words: string;
  ref?: Ref<SVGSVGElement>;
}

/** A drawing to look at. */
export function StillPicture({ picture: { frame, groups }, words, ref }: Props) {
  return (
    <svg ref={ref} className="drawing-picture" viewBox={viewBoxOf(frame)} role="img" aria-label={words}>
      {groups.map((group) => (
        <StillGroup key={`${group.what}-${group.id}`} group={group} />
      ))}
    </svg>
  );
}
