import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { moved } from '../../people/domain.ts';
import { nearWord, ringNames, whoWords } from '../../people/words.ts';
import type { Spot } from '../../picture/spots.ts';
import type { Figure, Placed } from '../domain.ts';
import { layOut, ringAt } from '../layout.ts';
import { ecogramMessages } from '../messages.ts';
import { drawPicture, lineMarks } from '../picture.ts';
import { figureWords } from '../words.ts';
import { Marks, StillGroup } from '../../pages/marks.tsx';
import { useDrag } from '../../pages/use-drag.ts';
import { Stage } from '../../pages/stage.tsx';
import { useMeasures } from './use-measures.ts';

interface Props {
  figures: readonly Placed[];
  middle: string;
  canWork: boolean;
  onPut: (id: string, figure: Figure) => void;
  onOpen: (id: string) => void;
}

const alongKeys: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const nearKeys: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The picture that is worked in: dragged with a finger or mouse, and moved with the arrows. */
export function EcogramPicture({ figures, middle, canWork, onPut, onOpen }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const measures = useMeasures(svg);
  const drag = useDrag(svg, canWork);
  const picture = useMemo(
    () => drawPicture(figures, { middle, rings: ringNames(language) }, layOut(figures, measures)),
    [figures, middle, language, measures],
  );
  const { layout, groups } = picture;
  // Worked out once: while somebody is dragged only they and their line are drawn again.
  const words = useMemo(() => new Map(figures.map((one) => [one.id, figureWords(one, language)])), [figures, language]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const around = useMemo(() => [...figures].sort((a, b) => a.angle - b.angle || a.ring - b.ring), [figures]);
  const current = around.some(({ id }) => id === chosen) ? chosen : around[0]?.id;

  const tell = (figure: Figure) => setHeard(t('list.moved', { name: figure.name, ring: nearWord(figure, language) }));
  const keys = (event: KeyboardEvent, figure: Placed) => {
    const step = alongKeys[event.key];
    const by = nearKeys[event.key];
    if (step !== undefined) {
      const next = around.at((around.indexOf(figure) + step) % around.length);
      if (next) {
        setChosen(next.id);
        svg.current?.querySelector<SVGGElement>(`[data-figure="${next.id}"]`)?.focus();
      }
    } else if (by !== undefined && canWork) {
      const { id: _, ...to } = { ...figure, ...moved(figure, by) };
      if (to.ring !== figure.ring) onPut(figure.id, to);
      tell(to);
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(figure.id);
    else return;
    event.preventDefault();
  };
  const drop = (figure: Placed, at: Spot) => {
    const { id: _, ...was } = figure;
    const to = { ...was, ...ringAt(at, layout.radii) };
    if (to.ring !== was.ring || to.angle !== was.angle) onPut(figure.id, to);
    if (to.ring !== was.ring) tell(to);
  };

  return (
    <Stage svg={svg} frame={picture.frame} label={t('picture.label')} heard={heard}>
      {groups.map((group) => {
        const figure = figures.find(({ id }) => id === group.id);
        const at = drag.at(group.id) ?? group;
        if (!figure || group.what === 'middle') return <StillGroup key={`${group.what}-${group.id}`} group={group} />;
        if (group.what === 'line') {
          return at === group ? (
            <StillGroup key={`line-${group.id}`} group={group} />
          ) : (
            <StillGroup key={`line-${group.id}`} group={{ ...group, marks: lineMarks(figure, at, measures) }} />
          );
        }
        return (
          <g
            key={group.id}
            className="drawing-figure"
            data-figure={group.id}
            data-dragged={at !== group || undefined}
            transform={`translate(${at.x} ${at.y})`}
            role="button"
            tabIndex={group.id === current ? 0 : -1}
            aria-label={words.get(group.id)}
            onFocus={() => setChosen(group.id)}
            onKeyDown={(event) => keys(event, figure)}
            {...drag.handlers(group.id, {
              onPress: () => onOpen(figure.id),
              onDrop: (to) => drop(figure, to),
            })}
          >
            <title>{whoWords(figure)}</title>
            <Marks marks={group.marks} />
            <circle className="drawing-focus" r={measures.sign + 12} />
          </g>
        );
      })}
    </Stage>
  );
}
