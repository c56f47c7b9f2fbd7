import { Fragment, useId, type Ref } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { NextIcon } from '../../../../ui/icons/sign-icons.tsx';
import type { BoardField } from '../board.ts';
import type { Board } from '../boards.ts';
import { inField, type Written } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { AddNote } from './add-note.tsx';
import { NoteItem } from './note-item.tsx';
import { StillNote } from './still-note.tsx';
import type { BoardWork } from './use-board.ts';

interface Props {
  caseId: string;
  board: Board;
  notes: readonly Written[];
  /** What one does on it; left out where one only looks. */
  work?: BoardWork;
  /** Hints are for the worker: not where a resident looks along. */
  hasHints?: boolean;
  isLarge?: boolean;
  /** Beside another moment of the same board: then its fields are no places of the page. */
  isBeside?: boolean;
  ref?: Ref<HTMLDivElement>;
}

/** The fields of a board in their arrangement; where the room is small below each other, in the order of filling. */
export function BoardFields({ isLarge = false, ref, ...props }: Props) {
  const { board } = props;
  const t = useText(notesMessages);
  return (
    <div className="notes-room" ref={ref}>
      <div
        className="notes-board"
        data-links={board.links}
        data-columns={board.columns}
        data-large={isLarge || undefined}
      >
        {board.links === 'axes' &&
          (['many', 'little', 'much', 'few'] as const).map((end) => (
            <span key={end} className="notes-axis" data-end={end} aria-hidden>
              {t(`axis.${end}`)}
            </span>
          ))}
        {board.fields.map((field, index) => (
          <Field key={field.id} {...props} field={field} index={index} />
        ))}
      </div>
    </div>
  );
}

function Field(props: Omit<Props, 'ref' | 'isLarge'> & { field: BoardField; index: number }) {
  const { caseId, board, notes, work, hasHints = false, isBeside = false, field, index } = props;
  const t = useText(notesMessages);
  const language = useLanguage();
  const headingId = useId();
  const Frame = isBeside ? 'div' : 'section';
  const here = inField(notes, field.id);
  const label = field.label[language];
  return (
    <Frame
      className="notes-field"
      aria-labelledby={isBeside ? undefined : headingId}
      data-notes-field={field.id}
      data-column={field.column}
      data-row={field.row}
      data-plan={field.becomesPlan || undefined}
      data-over={work?.drag.drop?.fieldId === field.id || undefined}
    >
      {board.links === 'arrows' && index > 0 && (
        <span className="notes-arrow" aria-hidden>
          <NextIcon size={1.5} />
        </span>
      )}
      <h2 id={headingId} tabIndex={-1}>
        {board.links === 'none' && (
          <span className="notes-step" aria-hidden>
            {index + 1}
          </span>
        )}
        {label}
      </h2>
      {field.ends && <p className="notes-ends kt-soft">{field.ends.map((end) => t(`axis.${end}`)).join(', ')}</p>}
      <p className="notes-ask">{field.ask[language]}</p>
      {hasHints && <Hints field={field} />}
      {here.length === 0 && !work && <p className="kt-soft">{t('field.empty')}</p>}
      {(here.length > 0 || work?.drag.drop?.fieldId === field.id) && (
        <NoteList {...{ caseId, board, here, work, label }} drop={dropIn(work, here, field.id)} />
      )}
      {work && (
        <AddNote
          draft={['notes', caseId, board.toolId, field.id]}
          field={label}
          onAdd={(text) => work.add(field.id, text)}
        />
      )}
    </Frame>
  );
}

const end = 'end';

/** Before which note of this field the one that is dragged would come. */
function dropIn(work: BoardWork | undefined, here: readonly Written[], fieldId: string): string | null {
  const drop = work?.drag.drop;
  if (drop?.fieldId !== fieldId) return null;
  return here.filter(({ id }) => id !== drop.id)[drop.index]?.id ?? end;
}

interface ListProps {
  caseId: string;
  board: Board;
  here: readonly Written[];
  work: BoardWork | undefined;
  label: string;
  /** The id of a note, or the end of the list. */
  drop: string | null;
}

function NoteList({ caseId, board, here, work, label, drop }: ListProps) {
  const t = useText(notesMessages);
  const mark = <li className="notes-mark" aria-hidden />;
  return (
    <ul className="notes-list" aria-label={t('field.notes', { field: label })}>
      {here.map((note, place) => (
        <Fragment key={note.id}>
          {drop === note.id && mark}
          {work ? (
            <NoteItem {...{ caseId, board, note, place, work }} count={here.length} />
          ) : (
            <StillNote note={note} />
          )}
        </Fragment>
      ))}
      {drop === end && mark}
    </ul>
  );
}

function Hints({ field }: { field: BoardField }) {
  const t = useText(notesMessages);
  const language = useLanguage();
  const [only, ...more] = field.hints;
  if (only && more.length === 0) return <p className="kt-soft kt-small">{only[language]}</p>;
  return (
    <Disclosure title={t('field.tips')}>
      <ul className="notes-hints">
        {field.hints.map((hint) => (
          <li key={hint.nl}>{hint[language]}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
