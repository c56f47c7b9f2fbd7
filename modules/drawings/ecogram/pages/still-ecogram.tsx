import { useRef } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import type { Placed } from '../domain.ts';
import { layOut, type Layout } from '../layout.ts';
import type { Measures } from '../measures.ts';
import { drawPicture } from '../picture.ts';
import { ringNames } from '../../people/words.ts';
import { pictureWords } from '../words.ts';
import { useMeasures } from './use-measures.ts';

interface Props {
  figures: readonly Placed[];
  middle: string;
  /** Already laid out, for a picture on its way to another. */
  layOn?: (measures: Measures) => Layout;
}

/** A moment to look at. */
export function StillEcogram({ figures, middle, layOn }: Props) {
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const measures = useMeasures(svg);
  const picture = drawPicture(
    figures,
    { middle, rings: ringNames(language) },
    layOn?.(measures) ?? layOut(figures, measures),
  );
  return <StillPicture ref={svg} picture={picture} words={pictureWords(figures, middle, language)} />;
}
