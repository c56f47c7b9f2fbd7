import { useMemo, useRef } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import { sociogramOf, type SociogramPart } from '../domain.ts';
import { sociogramWords } from '../words.ts';
import { useSociogram } from './use-sociogram.ts';

interface Props {
  parts: readonly (SociogramPart & { id: string })[];
  middle: string;
}

/** A moment to look at. */
export function StillSociogram({ parts, middle }: Props) {
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const sociogram = useMemo(() => sociogramOf(parts), [parts]);
  const picture = useSociogram(svg, sociogram, middle);
  return (
    <div className="socio-room" data-column={picture.layout.measures.isColumn || undefined}>
      <StillPicture ref={svg} picture={picture} words={sociogramWords(sociogram, middle, language)} />
    </div>
  );
}
