import { useMemo, useRef } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import { useIsNarrow } from '../../pages/use-is-narrow.ts';
import { narrow, wide } from '../measures.ts';
import { drawFamily, layoutOf } from '../picture.ts';
import type { Relatives } from '../relatives.ts';
import { familyWords } from '../words.ts';

interface Props {
  all: Relatives;
  personId: string | null;
  whose: string;
}

/** Below this width the letters of a whole picture cannot be read; they are drawn larger. */
export const least = 480;

/** A moment to look at. */
export function StillGenogram({ all, personId, whose }: Props) {
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const isNarrow = useIsNarrow(svg, least);
  const picture = useMemo(
    () => drawFamily(all, { personId }, layoutOf(all.family, isNarrow ? narrow : wide)),
    [all, personId, isNarrow],
  );
  return <StillPicture ref={svg} picture={picture} words={familyWords(all, whose, language)} />;
}
