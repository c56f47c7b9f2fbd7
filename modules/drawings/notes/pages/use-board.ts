import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import type { WorkedOn } from '../../pages/use-parts.ts';
import type { Board } from '../boards.ts';
import { inField, placed, type Note, type Written } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { fieldWord, shortly } from '../words.ts';
import { useIntoPlan, type IntoPlan } from './use-into-plan.ts';
import { useNoteDrag } from './use-note-drag.ts';

const noteOf = ({ id: _, ...note }: Written): Note => note;
const asChange = (note: Written) => ({ partId: note.id, content: noteOf(note) });

/** While a menu goes away it holds the keys, and then gives them to its button, which may be gone by then. */
function focusAfterMenu(place: HTMLElement, tries = 20): void {
  const isHeld = document.activeElement?.closest('[role="menu"]');
  if (isHeld && tries > 0) setTimeout(() => focusAfterMenu(place, tries - 1), 50);
  else place.focus();
}

/** All that can be done with the notes of a board. */
export interface BoardWork {
  edited: string | null;
  hasAreas: boolean;
  notes: readonly Written[];
  plan: IntoPlan;
  drag: ReturnType<typeof useNoteDrag>;
  add: (fieldId: string, text: string) => void;
  edit: (id: string, isEdited: boolean) => void;
  save: (note: Written) => void;
  shift: (note: Written, by: 1 | -1) => void;
  across: (note: Written, by: 1 | -1) => void;
  toEnd: (note: Written, fieldId: string) => void;
  remove: (note: Written) => void;
  toPlan: (note: Written) => void;
}

/** Working on a board; what happened is told, and the keys stay with the note that was moved. */
export function useBoard(
  { caseId, drawing, around }: Pick<BoardProps<'notes'>, 'caseId' | 'drawing' | 'around'>,
  board: Board,
  parts: WorkedOn<'notes'>,
  frame: RefObject<HTMLElement | null>,
): { work: BoardWork; heard: string } {
  const t = useText(notesMessages);
  const language = useLanguage();
  const [heard, setHeard] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const notes = parts.items;

  // A note that came in another field is drawn anew there; the keys go along.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const place = frame.current?.querySelector<HTMLElement>(wanted.current);
    if (!place) return;
    wanted.current = null;
    focusAfterMenu(place);
  });
  const keepKeysAt = (id: string) => {
    wanted.current = `[data-note="${id}"] .notes-grip`;
  };
  const put = (note: Written) => parts.put(note.id, noteOf(note));
  const field = (id: string) => fieldWord(board, id, language);

  const move = (note: Written, fieldId: string, index: number) => {
    const others = inField(notes, fieldId).filter(({ id }) => id !== note.id);
    const to = Math.min(Math.max(index, 0), others.length);
    const from = inField(notes, note.fieldId).findIndex(({ id }) => id === note.id);
    if (fieldId !== note.fieldId || to !== from) parts.putAll(placed(notes, note, fieldId, to).map(asChange));
    setHeard(t('note.moved', { field: field(fieldId), place: to + 1, count: others.length + 1 }));
  };
  const byKeys = (note: Written, fieldId: string, index: number) => {
    keepKeysAt(note.id);
    move(note, fieldId, index);
  };
  const edit = (id: string, isEdited: boolean) => {
    setEdited(isEdited ? id : null);
    // Who asked to change it goes on in its words, and afterwards where they were.
    if (isEdited) wanted.current = `[data-note="${id}"] textarea`;
    else keepKeysAt(id);
  };
  const inSight = board.fields.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const plan = useIntoPlan(caseId, drawing.personId, around.given, (note, becamePlan) => put({ ...note, becamePlan }));
  const toPlan = async (note: Written) => {
    const became = await plan.put(note);
    if (became !== 'refused') setHeard(became === 'done' ? t('plan.done') : t('plan.waits'));
  };
  const drag = useNoteDrag(
    (drop) => {
      const note = notes.find(({ id }) => id === drop.id);
      if (note && drop.fieldId !== '') move(note, drop.fieldId, drop.index);
    },
    (id) => edit(id, true),
  );

  const work: BoardWork = {
    ...{ edited, edit, plan, drag, notes },
    hasAreas: board.fields.some(({ becomesPlan }) => becomesPlan),
    add: (fieldId, text) => {
      const fresh = { part: 'note', fieldId, text, order: 0, area: null, becamePlan: false } as const;
      parts.putAll(placed(notes, { ...fresh, id: uuidv7() }, fieldId, Infinity).map(asChange));
      setHeard(t('add.done', { field: field(fieldId) }));
    },
    save: (note) => {
      const was = notes.find(({ id }) => id === note.id);
      if (was && (was.text !== note.text || was.area !== note.area)) {
        put({ ...was, text: note.text, area: note.area });
      }
      edit(note.id, false);
    },
    shift: (note, by) => {
      const place = inField(notes, note.fieldId).findIndex(({ id }) => id === note.id);
      byKeys(note, note.fieldId, place + by);
    },
    across: (note, by) => {
      const to = inSight[inSight.findIndex(({ id }) => id === note.fieldId) + by];
      if (to) byKeys(note, to.id, Infinity);
    },
    toEnd: (note, fieldId) => byKeys(note, fieldId, Infinity),
    remove: (note) => {
      wanted.current = `[data-notes-field="${note.fieldId}"] h2`;
      parts.put(note.id, null);
      showToast({ text: t('note.removed', { text: shortly(note.text) }) });
    },
    toPlan: (note) => void toPlan(note),
  };
  return { work, heard };
}
