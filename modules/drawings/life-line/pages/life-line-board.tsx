import { useDeferredValue, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { ResidentView } from '../../pages/resident-view.tsx';
import { useParts } from '../../pages/use-parts.ts';
import { layOut } from '../layout.ts';
import { lifeLineMessages } from '../messages.ts';
import { inOrder } from '../order.ts';
import { drawPicture } from '../picture.ts';
import { eventWords, lineWords, whenWords } from '../words.ts';
import { EventDialog } from './event-dialog.tsx';
import { EventList } from './event-list.tsx';
import { Legend } from './legend.tsx';
import { LifeLinePicture } from './life-line-picture.tsx';
import { QuickAdd } from './quick-add.tsx';
import { TalkCard } from './talk-card.tsx';

/** The moment that is worked on: adding, the line, the list, and what one may talk about. */
export function LifeLineBoard(props: BoardProps<'life-line'>) {
  const { caseId, drawing, around, middle } = props;
  const t = useText(lifeLineMessages);
  const language = useLanguage();
  const work = useParts<'life-line'>(caseId, drawing);
  const [openId, setOpen] = useState<string | null>(null);
  const [isResident, setResident] = useState(false);
  // The line stands first; what is told about it follows right after.
  const isDrawn = useDeferredValue(true, false);
  const canWork = around.can.work && !drawing.isClosed;
  const today = drawing.onDay;
  const events = useMemo(() => inOrder(work.items, today), [work.items, today]);
  const opened = work.items.find(({ id }) => id === openId);
  const picture = (
    <LifeLinePicture
      events={events}
      today={today}
      canWork={canWork}
      onPut={work.put}
      onOpen={(id) => canWork && setOpen(id)}
    />
  );
  return (
    <BoardFrame
      {...props}
      work={work}
      isResident={isResident}
      onResident={setResident}
      file={() => ({
        picture: drawPicture(
          events,
          { today: t('picture.today'), good: t('picture.good'), hard: t('picture.hard') },
          layOut(events, { today, whenOf: ({ event }) => whenWords(event, language, 'short') }),
        ),
        title: t('paper.title', { name: middle }),
        words: lineWords(events, middle, language),
      })}
      clash={(event) => ({ name: event.name, how: eventWords(event, language) })}
    >
      {isResident ? (
        <ResidentView>{picture}</ResidentView>
      ) : (
        <>
          {canWork && (
            <QuickAdd drawingId={drawing.id} events={work.items} onAdd={(event) => work.put(uuidv7(), event)} />
          )}
          {picture}
          <div className="life-beside">
            <EventList events={events} canWork={canWork} onPut={work.put} onOpen={setOpen} />
            {isDrawn && <TalkCard events={events} />}
          </div>
        </>
      )}
      {isDrawn && <Legend />}
      {opened && canWork && (
        <EventDialog
          key={opened.id}
          opened={opened}
          events={events}
          people={around.people}
          onClose={() => setOpen(null)}
          onSave={(event) => {
            work.put(opened.id, event);
            setOpen(null);
          }}
          onRemove={() => {
            work.put(opened.id, null);
            setOpen(null);
            showToast({ text: t('removed', { name: opened.name }) });
          }}
        />
      )}
    </BoardFrame>
  );
}
