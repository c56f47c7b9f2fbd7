import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Marks, StillGroup } from '../../pages/marks.tsx';
import { Stage } from '../../pages/stage.tsx';
import { useFingerDrags } from '../../pages/use-finger-drags.ts';
import { useIsNarrow } from '../../pages/use-is-narrow.ts';
import { generationsOf } from '../generations.ts';
import { narrow, wide } from '../measures.ts';
import { familyMessages } from '../messages.ts';
import { drawFamily, layoutOf } from '../picture.ts';
import type { Relatives } from '../relatives.ts';
import { memberWords, nameWord } from '../words.ts';
import { stepFrom } from './step-from.ts';
import { least } from './still-genogram.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { usePull } from './use-pull.ts';

interface Props {
  all: Relatives;
  personId: string | null;
  canWork: boolean;
  onOpen: (id: string) => void;
  /** Somebody was dragged to somebody else. */
  onBetween: (from: string, to: string) => void;
}

/** The picture that is worked in: opened with a tap, walked through with the arrows, and drawn in from one to another. */
export function FamilyPicture({ all, personId, canWork, onOpen, onBetween }: Props) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  const isNarrow = useIsNarrow(svg, least);
  useFingerDrags(svg, canWork);
  const picture = useMemo(
    () => drawFamily(all, { personId, widest: isNarrow ? 1.1 : 2.2 }, layoutOf(all.family, isNarrow ? narrow : wide)),
    [all, personId, isNarrow],
  );
  const { layout, groups } = picture;
  const isDrawn = useAfterPaint();
  const words = useMemo(
    () => new Map(isDrawn ? all.family.members.map(({ id }) => [id, memberWords(all, id, language)]) : []),
    [all, isDrawn, language],
  );
  const generations = useMemo(() => generationsOf(layout), [layout]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const whose = all.family.members.find((member) => personId !== null && member.personId === personId)?.id;
  const current = [chosen, whose].find((id) => id && layout.spots.has(id)) ?? generations[0]?.ids[0];
  const line = useRef<SVGPathElement>(null);
  const { begin, move, end, drop: letGo } = usePull({ svg, line }, layout, canWork);

  const keys = (event: KeyboardEvent, id: string) => {
    const next = stepFrom(id, event.key, generations, layout.spots);
    if (next !== undefined) {
      if (next !== id) {
        setChosen(next);
        svg.current?.querySelector<SVGGElement>(`[data-figure="${next}"]`)?.focus();
      }
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(id);
    else return;
    event.preventDefault();
  };
  const drop = (event: PointerEvent, id: string) => {
    const to = end(event);
    if (to === undefined) return;
    if (to === id) return onOpen(id);
    if (to === null) return;
    setHeard(
      t('between.title', { one: nameWord(all.member(id), language), other: nameWord(all.member(to), language) }),
    );
    onBetween(id, to);
  };

  return (
    <Stage svg={svg} frame={picture.frame} label={t('picture.label')} heard={heard}>
      {groups.map((group) =>
        group.what === 'member' ? (
          <g
            key={group.id}
            className="drawing-figure gen-member"
            data-figure={group.id}
            transform={`translate(${group.x} ${group.y})`}
            role="button"
            tabIndex={group.id === current ? 0 : -1}
            aria-label={words.get(group.id) ?? nameWord(all.member(group.id), language)}
            onFocus={() => setChosen(group.id)}
            onKeyDown={(event) => keys(event, group.id)}
            onClick={(event) => {
              // A press by who listens to the screen comes without a pointer.
              if (event.detail === 0) onOpen(group.id);
            }}
            onPointerDown={(event) => begin(event, group.id)}
            onPointerMove={move}
            onPointerUp={(event) => drop(event, group.id)}
            onPointerCancel={letGo}
          >
            <Marks marks={group.marks} />
            <circle className="drawing-focus" r={layout.measures.sign + 12} />
          </g>
        ) : (
          <StillGroup key={`${group.what}-${group.id}`} group={group} />
        ),
      )}
      <path ref={line} className="gen-pull" aria-hidden />
    </Stage>
  );
}
