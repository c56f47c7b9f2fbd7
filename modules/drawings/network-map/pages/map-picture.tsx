import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import type { LifeAreaId } from '../../life-areas.ts';
import { Marks, StillGroup } from '../../pages/marks.tsx';
import { Stage } from '../../pages/stage.tsx';
import { useDrag } from '../../pages/use-drag.ts';
import { moved } from '../../people/domain.ts';
import { whoWords } from '../../people/words.ts';
import type { Spot } from '../../picture/spots.ts';
import { placedOf, turned, type OnMap, type Placed } from '../domain.ts';
import { cellAt } from '../layout.ts';
import { networkMapMessages } from '../messages.ts';
import { sectorsOf } from '../sectors.ts';
import { cellWords, placedWords } from '../words.ts';
import { useMap } from './use-map.ts';

interface Props {
  placed: readonly OnMap[];
  slices: readonly LifeAreaId[];
  middle: string;
  canWork: boolean;
  onPut: (id: string, placed: Placed) => void;
  onOpen: (id: string) => void;
}

const nearKeys: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const sliceKeys: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const alongKeys: Partial<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** The map that is worked in: dragged to another circle or slice with a finger or mouse, or moved with the arrows. */
export function MapPicture({ placed, slices, middle, canWork, onPut, onOpen }: Props) {
  const t = useText(networkMapMessages);
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const sectors = useMemo(() => sectorsOf(slices, placed), [slices, placed]);
  const { layout, frame, groups } = useMap(svg, { placed, sectors, middle });
  const drag = useDrag(svg, canWork);
  const words = useMemo(() => new Map(placed.map((one) => [one.id, placedWords(one, language)])), [placed, language]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const inOrder = useMemo(
    () => [...placed].sort((a, b) => slices.indexOf(a.area) - slices.indexOf(b.area) || a.ring - b.ring),
    [placed, slices],
  );
  const current = inOrder.some(({ id }) => id === chosen) ? chosen : inOrder[0]?.id;

  const put = (one: OnMap, to: Placed) => {
    if (to.ring !== one.ring || to.area !== one.area) onPut(one.id, to);
    setHeard(t('picture.moved', { name: one.name, where: cellWords(to, language) }));
  };
  const keys = (event: KeyboardEvent, one: OnMap) => {
    const [near, slice, along] = [nearKeys[event.key], sliceKeys[event.key], alongKeys[event.key]];
    if (near !== undefined && canWork) put(one, moved(placedOf(one), near));
    else if (slice !== undefined && canWork) put(one, turned(placedOf(one), slice, slices));
    else if (along !== undefined) {
      const next = inOrder.at((inOrder.indexOf(one) + along) % inOrder.length);
      if (next) {
        setChosen(next.id);
        svg.current?.querySelector<SVGGElement>(`[data-figure="${next.id}"]`)?.focus();
      }
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(one.id);
    else return;
    event.preventDefault();
  };
  const drop = (one: OnMap, at: Spot) => {
    const cell = cellAt(at, layout);
    if (cell) put(one, { ...placedOf(one), ...cell });
  };

  return (
    <Stage svg={svg} frame={frame} label={t('picture.label')} heard={heard}>
      {groups.map((group) => {
        const one = placed.find(({ id }) => id === group.id);
        if (!one || group.what !== 'figure') return <StillGroup key={`${group.what}-${group.id}`} group={group} />;
        const dragged = drag.at(group.id);
        const at = dragged ?? group;
        return (
          <g
            key={group.id}
            className="drawing-figure"
            data-figure={group.id}
            data-dragged={dragged ? true : undefined}
            transform={`translate(${at.x} ${at.y})`}
            role="button"
            tabIndex={group.id === current ? 0 : -1}
            aria-label={words.get(group.id)}
            onFocus={() => setChosen(group.id)}
            onKeyDown={(event) => keys(event, one)}
            {...drag.handlers(group.id, {
              onPress: () => onOpen(one.id),
              onDrop: (to) => drop(one, to),
            })}
          >
            <title>{whoWords(one)}</title>
            <Marks marks={group.marks} />
            <circle className="drawing-focus" r={layout.measures.sign + 12} />
          </g>
        );
      })}
    </Stage>
  );
}
