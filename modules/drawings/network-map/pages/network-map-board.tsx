import { useDeferredValue, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { ResidentView } from '../../pages/resident-view.tsx';
import { useParts } from '../../pages/use-parts.ts';
import { moved } from '../../people/domain.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { SomebodyList } from '../../people/pages/somebody-list.tsx';
import { useKnownPeople } from '../../people/pages/use-known-people.ts';
import { useNearMoves } from '../../people/pages/use-near-moves.ts';
import { placedOf, placedOn, slicesOf, slicesWanted, type OnMap } from '../domain.ts';
import { layOut } from '../layout.ts';
import { networkMapMessages } from '../messages.ts';
import { drawMap } from '../picture.ts';
import { sectorsOf } from '../sectors.ts';
import { aroundIn, howWords, mapWords, placedWords } from '../words.ts';
import { Legend } from './legend.tsx';
import { MapPicture } from './map-picture.tsx';
import { PlacedDialog } from './placed-dialog.tsx';
import { QuickAdd } from './quick-add.tsx';
import { SliceChoice } from './slice-choice.tsx';
import { TalkCard } from './talk-card.tsx';

/** The moment that is worked on: adding, the map, the list, and what one may talk about. */
export function NetworkMapBoard(props: BoardProps<'network-map'>) {
  const { caseId, drawing, around, middle } = props;
  const t = useText(networkMapMessages);
  const said = useText(drawnPeopleMessages);
  const language = useLanguage();
  const work = useParts<'network-map'>(caseId, drawing);
  const [openId, setOpen] = useState<string | null>(null);
  const [isResident, setResident] = useState(false);
  // The map stands first; what is told about it follows right after.
  const isDrawn = useDeferredValue(true, false);
  const canWork = around.can.work && !drawing.isClosed;
  const placed = useMemo(() => placedOn(work.items), [work.items]);
  const slices = useMemo(() => slicesOf(work.items), [work.items]);
  const known = useKnownPeople({ caseId, middleId: drawing.personId, people: around.people, drawn: placed });
  const moves = useNearMoves<OnMap>((one, by) => work.put(one.id, moved(placedOf(one), by)));
  const opened = placed.find(({ id }) => id === openId);
  const picture = (
    <MapPicture {...{ placed, slices, middle, canWork }} onPut={work.put} onOpen={(id) => canWork && setOpen(id)} />
  );
  return (
    <BoardFrame
      {...props}
      work={work}
      isResident={isResident}
      onResident={setResident}
      file={() => ({
        picture: drawMap(placed, aroundIn(middle, language), layOut(placed, sectorsOf(slices, placed))),
        title: t('paper.title', { name: middle }),
        words: mapWords(placed, middle, language),
      })}
      clash={(part) =>
        part.part === 'placed'
          ? { name: part.name, how: placedWords(part, language) }
          : { name: t('slices.label'), how: '' }
      }
    >
      {isResident ? (
        <ResidentView>{picture}</ResidentView>
      ) : (
        <>
          {canWork && (
            <QuickAdd
              drawingId={drawing.id}
              known={known}
              onAdd={(all) => work.putAll(all.map((content) => ({ partId: uuidv7(), content })))}
            />
          )}
          <div className="drawing-room">
            <div className="drawing-work">
              {picture}
              <Stack gap={5}>
                {canWork && (
                  <SliceChoice
                    slices={slices}
                    placed={placed}
                    onChoose={(wanted) => work.putAll(slicesWanted(work.items, wanted, uuidv7))}
                  />
                )}
                <SomebodyList
                  all={placed.toSorted((a, b) => a.ring - b.ring || slices.indexOf(a.area) - slices.indexOf(b.area))}
                  saying={(one) => howWords(one, language)}
                  canWork={canWork}
                  onOpen={setOpen}
                  moves={moves}
                />
                {isDrawn && <TalkCard placed={placed} slices={slices} />}
              </Stack>
            </div>
          </div>
        </>
      )}
      {isDrawn && <Legend />}
      {opened && canWork && (
        <PlacedDialog
          key={opened.id}
          placed={placedOf(opened)}
          householdId={around.householdId}
          onLink={(to) => work.put(opened.id, to)}
          onClose={() => setOpen(null)}
          onSave={(to) => {
            work.put(opened.id, to);
            setOpen(null);
          }}
          onRemove={() => {
            work.put(opened.id, null);
            setOpen(null);
            showToast({ text: said('removed', { name: opened.name }) });
          }}
        />
      )}
    </BoardFrame>
  );
}
