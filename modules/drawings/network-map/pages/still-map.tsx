import { useMemo, useRef } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import { placedOn, slicesOf, type MapPart, type OnMap } from '../domain.ts';
import type { Layout } from '../layout.ts';
import type { Measures } from '../measures.ts';
import { sectorsOf, type Sector } from '../sectors.ts';
import { mapWords } from '../words.ts';
import { useMap } from './use-map.ts';

/** A moment to look at. */
export function StillMap({ parts, middle }: { parts: readonly (MapPart & { id: string })[]; middle: string }) {
  const { placed, sectors } = useMemo(() => {
    const here = placedOn(parts);
    return { placed: here, sectors: sectorsOf(slicesOf(parts), here) };
  }, [parts]);
  return <StillPlaced placed={placed} sectors={sectors} middle={middle} />;
}

interface Props {
  placed: readonly OnMap[];
  sectors: readonly Sector[];
  middle: string;
  /** Already laid out, for a map on its way to another. */
  layOn?: (measures: Measures) => Layout;
}

export function StillPlaced({ placed, sectors, middle, layOn }: Props) {
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const picture = useMap(svg, { placed, sectors, middle }, layOn);
  return <StillPicture ref={svg} picture={picture} words={mapWords(placed, middle, language)} />;
}
