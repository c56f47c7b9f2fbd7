import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Marks, StillGroup } from '../../pages/marks.tsx';
import { spotAt } from '../../pages/spot-at.ts';
import { Stage } from '../../pages/stage.tsx';
import { useFingerDrags } from '../../pages/use-finger-drags.ts';
import { eventOf, felt, type LifeEvent } from '../domain.ts';
import { lifeLineMessages } from '../messages.ts';
import type { InTime } from '../order.ts';
import { eventWords, feelingWord, whatWords } from '../words.ts';
import { useLifeLine } from './use-life-line.ts';

interface Props {
  events: readonly InTime[];
  /** The day of the moment. */
  today: string;
  canWork: boolean;
  onPut: (id: string, event: LifeEvent) => void;
  onOpen: (id: string) => void;
}

interface Drag {
  id: string;
  pointer: number;
  /** Across time: where it was taken hold of, and how far it went from there. */
  from: number;
  by: number;
  hasMoved: boolean;
}

const alongKeys: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const feelingKeys: Partial<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** The line that is worked in: an event is dragged away from it or towards it, or moved with the arrows. */
export function LifeLinePicture({ events, today, canWork, onPut, onOpen }: Props) {
  const t = useText(lifeLineMessages);
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  useFingerDrags(svg, canWork);
  const { layout, frame, groups } = useLifeLine(svg, events, today);
  const { isUpright, step, radius } = layout.measures;
  const words = useMemo(
    () => new Map(events.map(({ event }) => [event.id, eventWords(event, language)])),
    [events, language],
  );
  const [drag, setDrag] = useState<Drag | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const current = events.some(({ event }) => event.id === chosen) ? chosen : events[0]?.event.id;

  const put = ({ event }: InTime, feeling: number) => {
    const to = felt(eventOf(event), feeling);
    if (to.feeling !== event.feeling) onPut(event.id, to);
    setHeard(t('list.felt', { name: event.name, feeling: feelingWord(to.feeling, language) }));
  };
  /** Towards good, in the measures of the picture. */
  const goodAt = (event: PointerEvent): number => {
    const { x, y } = spotAt(svg, event);
    return isUpright ? x : -y;
  };
  const keys = (key: KeyboardEvent, one: InTime) => {
    const along = alongKeys[key.key];
    const by = feelingKeys[key.key];
    if (along !== undefined) {
      const next = events.at((events.indexOf(one) + along) % events.length)?.event.id;
      if (next) {
        setChosen(next);
        svg.current?.querySelector<SVGGElement>(`[data-figure="${next}"]`)?.focus();
      }
    } else if (by !== undefined && canWork) put(one, one.event.feeling + by);
    else if (key.key === 'Enter' || key.key === ' ') onOpen(one.event.id);
    else return;
    key.preventDefault();
  };
  const drop = (one: InTime) => {
    if (!drag) return;
    setDrag(null);
    if (drag.hasMoved) put(one, Math.round(one.event.feeling + drag.by / step));
    else onOpen(one.event.id);
  };

  return (
    <div className="life-room" data-upright={isUpright || undefined}>
      <Stage svg={svg} frame={frame} label={t('picture.label')} heard={heard}>
        {groups.map((group) => {
          const one = events.find(({ event }) => event.id === group.id);
          const isDragged = drag?.id === group.id && drag.hasMoved;
          if (!one || group.what !== 'event') {
            // The stem and the bar are drawn again where the event is put down.
            return isDragged ? null : <StillGroup key={`${group.what}-${group.id}`} group={group} />;
          }
          const by = isDragged ? drag.by : 0;
          const at = isUpright ? `${group.x + by} ${group.y}` : `${group.x} ${group.y - by}`;
          return (
            <g
              key={group.id}
              className="drawing-figure"
              data-figure={group.id}
              data-dragged={isDragged || undefined}
              transform={`translate(${at})`}
              role="button"
              tabIndex={group.id === current ? 0 : -1}
              aria-label={words.get(group.id)}
              onFocus={() => setChosen(group.id)}
              onKeyDown={(key) => keys(key, one)}
              onClick={(event) => {
                // A press by who listens to the screen comes without a pointer.
                if (event.detail === 0) onOpen(group.id);
              }}
              onPointerDown={(event) => {
                if (event.button !== 0 || !event.isPrimary) return;
                event.stopPropagation();
                event.currentTarget.setPointerCapture(event.pointerId);
                setDrag({ id: group.id, pointer: event.pointerId, from: goodAt(event), by: 0, hasMoved: false });
              }}
              onPointerMove={(event) => {
                if (drag?.pointer !== event.pointerId || drag.id !== group.id || !canWork) return;
                const far = goodAt(event) - drag.from;
                // No further than there is something to mean.
                const by = Math.min((3 - one.event.feeling) * step, Math.max((-3 - one.event.feeling) * step, far));
                if (drag.hasMoved || Math.abs(far) > 6) setDrag({ ...drag, by, hasMoved: true });
              }}
              onPointerUp={() => drop(one)}
              onPointerCancel={() => setDrag(null)}
            >
              <title>{whatWords(one.event, language)}</title>
              <Marks marks={group.marks} />
              <circle className="drawing-focus" r={radius + 9} />
            </g>
          );
        })}
      </Stage>
    </div>
  );
}
