import { useDeferredValue, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { ResidentView } from '../../pages/resident-view.tsx';
import { useParts } from '../../pages/use-parts.ts';
import type { Figure, Placed } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { drawPicture } from '../picture.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { ringNames } from '../../people/words.ts';
import { figureWords, pictureWords } from '../words.ts';
import { EcogramPicture } from './ecogram-picture.tsx';
import { FigureDialog } from './figure-dialog.tsx';
import { FigureList } from './figure-list.tsx';
import { FindingsCard } from './findings-card.tsx';
import { Legend } from './legend.tsx';
import { QuickAdd } from './quick-add.tsx';

const figureOf = ({ id: _, ...figure }: Placed): Figure => figure;

/** The moment that is worked on: adding, the picture, the list, and what one may talk about. */
export function EcogramBoard(props: BoardProps<'ecogram'>) {
  const { caseId, drawing, around, middle } = props;
  const t = useText(ecogramMessages);
  const said = useText(drawnPeopleMessages);
  const language = useLanguage();
  const eco = useParts<'ecogram'>(caseId, drawing);
  const [openId, setOpen] = useState<string | null>(null);
  const [isResident, setResident] = useState(false);
  const figures = eco.items;
  // The picture stands first; what is told about it follows right after.
  const isDrawn = useDeferredValue(true, false);
  const canWork = around.can.work && !drawing.isClosed;
  const opened = figures.find(({ id }) => id === openId);
  const picture = (
    <EcogramPicture
      figures={figures}
      middle={middle}
      canWork={canWork}
      onPut={eco.put}
      onOpen={(id) => canWork && setOpen(id)}
    />
  );
  return (
    <BoardFrame
      {...props}
      work={eco}
      isResident={isResident}
      onResident={setResident}
      file={() => ({
        picture: drawPicture(figures, { middle, rings: ringNames(language) }),
        title: t('paper.title', { name: middle }),
        words: pictureWords(figures, middle, language),
      })}
      clash={(figure) => ({ name: figure.name, how: figureWords(figure, language) })}
    >
      {isResident ? (
        <ResidentView>{picture}</ResidentView>
      ) : (
        <>
          {canWork && (
            <QuickAdd
              drawingId={drawing.id}
              middleId={drawing.personId}
              around={around}
              figures={figures}
              onAdd={(figure) => eco.put(uuidv7(), figure)}
            />
          )}
          <div className="drawing-room">
            <div className="drawing-work">
              {picture}
              <Stack gap={4}>
                <FigureList figures={figures} canWork={canWork} onPut={eco.put} onOpen={setOpen} />
                {isDrawn && <FindingsCard figures={figures} />}
              </Stack>
            </div>
          </div>
        </>
      )}
      {isDrawn && <Legend />}
      {opened && canWork && (
        <FigureDialog
          key={opened.id}
          figure={figureOf(opened)}
          householdId={around.householdId}
          onLink={(figure) => eco.put(opened.id, figure)}
          onClose={() => setOpen(null)}
          onSave={(figure) => {
            eco.put(opened.id, figure);
            setOpen(null);
          }}
          onRemove={() => {
            eco.put(opened.id, null);
            setOpen(null);
            showToast({ text: said('removed', { name: opened.name }) });
          }}
        />
      )}
    </BoardFrame>
  );
}
