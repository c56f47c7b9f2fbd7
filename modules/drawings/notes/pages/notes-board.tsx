import { useMemo, useRef, useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { useParts } from '../../pages/use-parts.ts';
import { boardOf } from '../boards.ts';
import { notesMessages } from '../messages.ts';
import { boardPicture, paperTitle } from '../notes-document.ts';
import { boardWords, noteWords, shortly } from '../words.ts';
import { Beginning } from './beginning.tsx';
import { BoardFields } from './board-fields.tsx';
import { useBoard } from './use-board.ts';

/** From so many notes on, nobody needs to be told how to begin. */
const few = 3;

/** The moment of a board that is worked on. */
export function NotesBoard(props: BoardProps<'notes'>) {
  const { caseId, drawing, around, middle } = props;
  const t = useText(notesMessages);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [isResident, setResident] = useState(false);
  const parts = useParts<'notes'>(caseId, drawing);
  const notes = parts.items;
  const board = useMemo(() => boardOf(drawing.toolId, drawing.methodVersion), [drawing.toolId, drawing.methodVersion]);
  const { work, heard } = useBoard({ caseId, drawing, around }, board, parts, frame);
  // A note whose goal was erased no longer says that it is in the plan.
  const told = notes.map((note) => (work.plan.stateOf(note) === 'none' ? { ...note, becamePlan: false } : note));
  // What a worker writes about themselves is theirs.
  const about = drawing.personId === null && board.toolId !== 'triptych' ? drawing.byName : middle;
  const canWork = around.can.work && !drawing.isClosed;
  return (
    <BoardFrame
      {...props}
      work={parts}
      isResident={isResident}
      onResident={setResident}
      file={() => ({
        picture: boardPicture(board, told, language),
        title: paperTitle(board, drawing.personId, middle, language),
        words: boardWords(board, told, language),
      })}
      clash={(note) => ({ name: shortly(note.text), how: noteWords(board, note, language) })}
    >
      {about !== '' && <p className="notes-about">{t('about', { name: about })}</p>}
      {!isResident && board.toolId !== 'triptych' && <p className="notes-lead">{t(`lead.${board.toolId}`)}</p>}
      {canWork && !isResident && <p className="notes-keys kt-soft kt-small">{t('add.keys')}</p>}
      <BoardFields
        ref={frame}
        {...{ caseId, board }}
        notes={canWork && !isResident ? notes : told}
        hasHints={!isResident}
        isLarge={isResident}
        {...(canWork && !isResident ? { work } : {})}
      />
      <p id="notes-grip-help" hidden>
        {t('note.gripHelp')}
      </p>
      <p className="kt-visually-hidden" role="status">
        {heard}
      </p>
      {!isResident && board.toolId === 'triptych' && notes.length < few && <Beginning />}
    </BoardFrame>
  );
}
