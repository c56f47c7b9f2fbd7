import { useMemo, useRef } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import type { Placed } from '../domain.ts';
import { inOrder } from '../order.ts';
import { lineWords } from '../words.ts';
import { useLifeLine } from './use-life-line.ts';

interface Props {
  events: readonly Placed[];
  /** The day of the moment. */
  today: string;
  middle: string;
}

/** A moment to look at. */
export function StillLifeLine({ events, today, middle }: Props) {
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const ordered = useMemo(() => inOrder(events, today), [events, today]);
  const picture = useLifeLine(svg, ordered, today);
  return (
    <div className="life-room" data-upright={picture.layout.measures.isUpright || undefined}>
      <StillPicture ref={svg} picture={picture} words={lineWords(ordered, middle, language)} />
    </div>
  );
}
