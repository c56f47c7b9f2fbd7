import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Marks, StillGroup } from '../../pages/marks.tsx';
import { Stage } from '../../pages/stage.tsx';
import { useDrag } from '../../pages/use-drag.ts';
import { whoWords } from '../../people/words.ts';
import type { Spot } from '../../picture/spots.ts';
import type { Placed, Sociogram } from '../domain.ts';
import { cardAt, placeAt } from '../layout.ts';
import { sociogramMessages } from '../messages.ts';
import { howWords } from '../words.ts';
import { useSociogram } from './use-sociogram.ts';

interface Props {
  sociogram: Sociogram;
  middle: string;
  canWork: boolean;
  /** To this place among the others. */
  onMove: (contact: Placed, place: number) => void;
  onOpen: (id: string) => void;
  /** Put on somebody else: do these two know each other? */
  onMeet: (one: string, other: string) => void;
}

const alongKeys: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const placeKeys: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The cards that are worked with: dragged to another place or onto another card, or moved with the arrows. */
export function SociogramPicture({ sociogram, middle, canWork, onMove, onOpen, onMeet }: Props) {
  const t = useText(sociogramMessages);
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const { layout, frame, groups } = useSociogram(svg, sociogram, middle);
  const { contacts } = sociogram;
  const drag = useDrag(svg, canWork);
  const words = useMemo(
    () => new Map(contacts.map((one) => [one.id, `${whoWords(one)}. ${howWords(one, sociogram, language)}`])),
    [contacts, sociogram, language],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const current = contacts.some(({ id }) => id === chosen) ? chosen : contacts[0]?.id;

  const move = (one: Placed, place: number) => {
    if (place < 0 || place >= contacts.length) return;
    if (place !== contacts.indexOf(one)) onMove(one, place);
    setHeard(t('list.moved', { name: one.name, place: place + 1, count: contacts.length }));
  };
  const keys = (event: KeyboardEvent, one: Placed) => {
    const [along, by] = [alongKeys[event.key], placeKeys[event.key]];
    if (along !== undefined) {
      const next = contacts.at((contacts.indexOf(one) + along) % contacts.length);
      if (next) {
        setChosen(next.id);
        svg.current?.querySelector<SVGGElement>(`[data-figure="${next.id}"]`)?.focus();
      }
    } else if (by !== undefined && canWork) move(one, contacts.indexOf(one) + by);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(one.id);
    else return;
    event.preventDefault();
  };
  const drop = (one: Placed, at: Spot) => {
    const met = cardAt(at, layout, one.id);
    if (met !== undefined) return onMeet(one.id, met);
    move(
      one,
      placeAt(
        at,
        contacts.filter(({ id }) => id !== one.id),
        layout,
      ),
    );
  };

  return (
    <div className="socio-room" data-column={layout.measures.isColumn || undefined}>
      <Stage svg={svg} frame={frame} label={t('picture.label')} heard={heard}>
        {groups.map((group) => {
          const one = contacts.find(({ id }) => id === group.id);
          const dragged = drag.at(group.id);
          if (!one || group.what !== 'contact') {
            // What runs between a card and the middle is drawn again where the card is put down.
            return dragged ? null : <StillGroup key={`${group.what}-${group.id}`} group={group} />;
          }
          const at = dragged ?? group;
          const { card } = layout.measures;
          const height = layout.cards.get(one.id)?.height ?? 0;
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
              <rect
                className="drawing-focus"
                x={-card / 2 - 4}
                y={-height / 2 - 4}
                width={card + 8}
                height={height + 8}
                rx={17}
              />
            </g>
          );
        })}
      </Stage>
    </div>
  );
}
