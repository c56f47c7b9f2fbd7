import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { useAddressId } from '../../../../platform/web/use-address-id.ts';
import type { MomentOf } from '../../api.ts';
import { CompareMoments } from '../../pages/compare-moments.tsx';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { standing } from '../../pages/moments.ts';
import type { ToolId } from '../../tool-ids.ts';
import { boardOf } from '../boards.ts';
import { compareNotes } from '../domain.ts';
import { notesMessages } from '../messages.ts';
import { boardTitle, noteWords, shortly } from '../words.ts';
import { BoardFields } from './board-fields.tsx';
import { NotesBoard } from './notes-board.tsx';
import './notes.css';

const boardAt = ({ toolId, methodVersion }: MomentOf<'notes'>) => boardOf(toolId, methodVersion);

/** A board of notes of a case: worked on now, and beside what was written before. */
function NotesPage({ toolId }: { toolId: ToolId<'notes'> }) {
  const t = useText(notesMessages);
  const language = useLanguage();
  const caseId = useAddressId('caseId');
  return (
    <DrawingPage
      kind="notes"
      version={boardOf(toolId).version}
      toolId={toolId}
      title={boardTitle(toolId, language)}
      empty={{ title: t('begin.title'), text: t(`begin.text.${toolId}`), action: t('begin.action') }}
      who={t('begin.who')}
      {...(toolId === 'triptych' ? {} : { everybody: t('begin.myself') })}
      board={(props) => <NotesBoard {...props} />}
      compare={(drawings) => (
        <CompareMoments
          drawings={drawings}
          still={(moment) => (
            <BoardFields caseId={caseId} board={boardAt(moment)} notes={standing(moment.parts)} isBeside />
          )}
          changes={(from, to) =>
            compareNotes(standing(from.parts), standing(to.parts)).flatMap(({ id, was, is, change }) => {
              const note = is ?? was;
              if (!note || change === 'same') return [];
              return {
                id,
                title: t(`change.${change}`, { text: shortly(note.text) }),
                was: was && noteWords(boardAt(from), was, language),
                is: is && noteWords(boardAt(to), is, language),
              };
            })
          }
        />
      )}
    />
  );
}

export const TriptychPage = () => <NotesPage toolId="triptych" />;
export const CoreQuadrantPage = () => <NotesPage toolId="core-quadrant" />;
export const WindowPage = () => <NotesPage toolId="window" />;
