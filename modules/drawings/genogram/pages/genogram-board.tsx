import { useMemo, useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { ResidentView } from '../../pages/resident-view.tsx';
import { useParts } from '../../pages/use-parts.ts';
import type { FamilyChange } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import { drawFamily } from '../picture.ts';
import { takeOut } from '../take-out.ts';
import { familyWords, nameWord, partWords } from '../words.ts';
import { BeginCard } from './begin-card.tsx';
import { BetweenDialog } from './between-dialog.tsx';
import { FamilyList } from './family-list.tsx';
import { FamilyPicture } from './family-picture.tsx';
import { FileInDialog } from './file-in-dialog.tsx';
import { FileOutDialog } from './file-out-dialog.tsx';
import { Legend } from './legend.tsx';
import { MemberDialog } from './member-dialog.tsx';
import { QuickAdd } from './quick-add.tsx';
import { relativesIn } from './relatives-in.ts';
import { useAfterPaint } from './use-after-paint.ts';

type Opened =
  | { what: 'member'; id: string }
  | { what: 'between'; from: string; to: string | null }
  | { what: 'file-in' }
  | { what: 'file-out' };

/** The moment that is worked on: adding, the picture, the list, and files in and out. */
export function GenogramBoard(props: BoardProps<'genogram'>) {
  const { caseId, drawing, around, middle } = props;
  const { personId } = drawing;
  const t = useText(familyMessages);
  const language = useLanguage();
  const work = useParts<'genogram'>(caseId, drawing);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isResident, setResident] = useState(false);
  const isDrawn = useAfterPaint();
  const all = useMemo(
    () => relativesIn(work.items.map(({ id, ...content }) => ({ id, version: 0, content: content as never }))),
    [work.items],
  );
  const { members } = all.family;
  const canWork = around.can.work && !drawing.isClosed;
  const change = (changes: readonly FamilyChange[]) => {
    if (changes.length > 0) work.putAll(changes);
  };
  const close = () => setOpened(null);
  const open = (id: string) => canWork && setOpened({ what: 'member', id });
  const between = (from: string, to: string | null) => canWork && setOpened({ what: 'between', from, to });
  const picture = <FamilyPicture all={all} personId={personId} canWork={canWork} onOpen={open} onBetween={between} />;
  const member = opened?.what === 'member' ? all.member(opened.id) : undefined;
  return (
    <BoardFrame
      {...props}
      {...{ work, isResident }}
      onResident={setResident}
      more={[
        ...(canWork ? [{ id: 'file-in', label: t('file.in'), onAction: () => setOpened({ what: 'file-in' }) }] : []),
        ...(members.length > 0
          ? [{ id: 'file-out', label: t('file.out'), onAction: () => setOpened({ what: 'file-out' }) }]
          : []),
      ]}
      file={() => ({
        picture: drawFamily(all, { personId }),
        title: t('paper.title', { name: middle }),
        words: familyWords(all, middle, language),
      })}
      clash={(part) => partWords(part, all, language)}
    >
      {isResident ? (
        <ResidentView>{picture}</ResidentView>
      ) : (
        <>
          {canWork && members.length > 0 && (
            <QuickAdd drawingId={drawing.id} personId={personId} all={all} onChange={change} />
          )}
          {members.length === 0 ? (
            canWork && <BeginCard around={around} personId={personId} middle={middle} onChange={change} />
          ) : (
            <Stack gap={5}>
              <div className="gen-room">{picture}</div>
              {isDrawn && (
                <FamilyList all={all} canWork={canWork} onOpen={open} onBetween={(id) => between(id, null)} />
              )}
            </Stack>
          )}
        </>
      )}
      {isDrawn && members.length > 0 && <Legend />}
      {member && canWork && (
        <MemberDialog
          key={member.id}
          {...{ all, member }}
          onChange={change}
          onOpen={open}
          onBetween={(id) => between(id, null)}
          onClose={close}
          onRemove={() => {
            change(takeOut(all, member.id));
            close();
            showToast({ text: t('removed', { name: nameWord(member, language) }) });
          }}
        />
      )}
      {opened?.what === 'between' && all.member(opened.from) && (
        <BetweenDialog all={all} from={opened.from} to={opened.to} onChange={change} onClose={close} />
      )}
      {opened?.what === 'file-in' && <FileInDialog partCount={work.items.length} onChange={change} onClose={close} />}
      {opened?.what === 'file-out' && <FileOutDialog family={all.family} whose={middle} onClose={close} />}
    </BoardFrame>
  );
}
