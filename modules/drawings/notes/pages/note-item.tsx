import { memo, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { MoreIcon } from '../../../../ui/icons/sign-icons.tsx';
import { AreaChip } from '../../../../ui/life-area/area-chip.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import type { Board } from '../boards.ts';
import type { Written } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { shortly } from '../words.ts';
import { GripIcon } from './grip-icon.tsx';
import { NoteEdit } from './note-edit.tsx';
import { NotePlan } from './note-plan.tsx';
import type { BoardWork } from './use-board.ts';

interface Props {
  caseId: string;
  board: Board;
  note: Written;
  /** Its place among the notes of its field, and how many there are. */
  place: number;
  count: number;
  work: BoardWork;
}

const upKeys: Partial<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };
const acrossKeys: Partial<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** On a board of hundreds, only what becomes otherwise is drawn again while a note is dragged. */
function isSame(was: Props, is: Props): boolean {
  const { id } = is.note;
  return (
    was.work.notes === is.work.notes &&
    was.note === is.note &&
    was.board === is.board &&
    was.place === is.place &&
    was.count === is.count &&
    was.work.plan.goesBy.every((one, index) => one === is.work.plan.goesBy[index]) &&
    (was.work.edited === id) === (is.work.edited === id) &&
    (was.work.drag.drop?.id === id) === (is.work.drag.drop?.id === id)
  );
}

/** A note that can be changed, moved and taken out. */
export const NoteItem = memo(function NoteItem({ caseId, board, note, place, count, work }: Props) {
  const t = useText(notesMessages);
  const language = useLanguage();
  const words = shortly(note.text);
  const field = board.fields.find(({ id }) => id === note.fieldId);
  const isEdited = work.edited === note.id;
  const keys = (event: KeyboardEvent) => {
    const [by, across] = [upKeys[event.key], acrossKeys[event.key]];
    if (by !== undefined) work.shift(note, by);
    else if (across !== undefined) work.across(note, across);
    else return;
    event.preventDefault();
  };
  const isDragged = work.drag.drop?.id === note.id;
  return (
    <li className="notes-note" data-note={note.id} data-dragged={isDragged || undefined}>
      {isEdited ? (
        <NoteEdit note={note} hasAreas={work.hasAreas} onSave={work.save} onStop={() => work.edit(note.id, false)} />
      ) : (
        <>
          <div className="notes-line">
            <button
              type="button"
              className="notes-grip"
              aria-label={t('note.grip', { text: words })}
              aria-describedby="notes-grip-help"
              onKeyDown={keys}
              {...work.drag.gripOf(note.id)}
            >
              <GripIcon />
            </button>
            <p className="notes-text">{note.text}</p>
            <Menu
              label={t('note.more', { text: words })}
              trigger={<IconButton label={t('note.more', { text: words })} icon={<MoreIcon />} />}
              items={[
                { id: 'change', label: t('note.change'), onAction: () => work.edit(note.id, true) },
                ...(place > 0 ? [{ id: 'up', label: t('note.up'), onAction: () => work.shift(note, -1) }] : []),
                ...(place < count - 1
                  ? [{ id: 'down', label: t('note.down'), onAction: () => work.shift(note, 1) }]
                  : []),
                ...board.fields
                  .filter(({ id }) => id !== note.fieldId)
                  .map(({ id, label }) => ({
                    ...{ id, label: t('note.to', { field: label[language] }) },
                    onAction: () => work.toEnd(note, id),
                  })),
                { id: 'remove', label: t('note.remove'), isDanger: true, onAction: () => work.remove(note) },
              ]}
            />
          </div>
          <div className="notes-beside">
            {note.area && <AreaChip area={note.area} />}
            {field?.becomesPlan && (
              <NotePlan caseId={caseId} note={note} plan={work.plan} onPut={() => work.toPlan(note)} canWork />
            )}
          </div>
        </>
      )}
    </li>
  );
}, isSame);
