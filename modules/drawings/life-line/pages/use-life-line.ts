import { useMemo, type RefObject } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { useIsNarrow } from '../../pages/use-is-narrow.ts';
import { layOut } from '../layout.ts';
import { close, lying, upright } from '../measures.ts';
import { lifeLineMessages } from '../messages.ts';
import type { InTime } from '../order.ts';
import { drawPicture } from '../picture.ts';
import { whenWords } from '../words.ts';

/** Below this width a line that lies cannot be read; then it stands. What is full needs more. */
const leastFor = (count: number) => 680 + Math.max(0, count - 40) * 9;

/** The picture that suits the width of its room. */
export function useLifeLine(svg: RefObject<SVGSVGElement | null>, events: readonly InTime[], today: string) {
  const language = useLanguage();
  const t = useText(lifeLineMessages);
  const least = leastFor(events.length);
  const isNarrow = useIsNarrow(svg, least);
  const isClose = useIsNarrow(svg, least + 320);
  const measures = isNarrow ? upright : isClose ? close : lying;
  return useMemo(
    () =>
      drawPicture(
        events,
        { today: t('picture.today'), good: t('picture.good'), hard: t('picture.hard') },
        layOut(events, { today, whenOf: ({ event }) => whenWords(event, language, 'short') }, measures),
      ),
    [events, today, language, measures, t],
  );
}
