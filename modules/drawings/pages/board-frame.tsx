import type { ReactNode } from 'react';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { EyeIcon, PrintIcon, RedoIcon, UndoIcon } from '../../../ui/icons/action-icons.tsx';
import { MoreIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Menu, type MenuAction } from '../../../ui/menu/menu.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SavedMark } from '../../../ui/saved-mark/saved-mark.tsx';
import { printDrawing } from '../api.ts';
import type { ContentOf } from '../contents.ts';
import type { DrawingKind } from '../domain.ts';
import { drawingMessages } from '../messages.ts';
import type { Picture } from '../../../platform/picture/marks.ts';
import { svgFile } from '../../../platform/picture/svg-file.ts';
import { ClashNotice } from './clash-notice.tsx';
import type { BoardProps } from './drawing-page.tsx';
import { savePng, saveSvg } from '../../../platform/web/save-file.ts';
import type { WorkedOn } from './use-parts.ts';

interface Props<K extends DrawingKind> extends Omit<BoardProps<K>, 'middle'> {
  work: WorkedOn<K>;
  /** The picture as a file of its own, with its words; none when there is no picture. */
  file?: () => { picture: Picture; title: string; words: string };
  /** What a part is called and says, for who must choose between two. */
  clash: (content: ContentOf<K>) => { name: string; how: string };
  /** The resident looks along: only the drawing. */
  isResident: boolean;
  onResident: (isResident: boolean) => void;
  /** What else can be done with a drawing of this kind. */
  more?: readonly MenuAction[];
  children: ReactNode;
}

/** Around every drawing that is worked on: of which day it is, what is kept, back and forth, and what one can do with it. */
export function BoardFrame<K extends DrawingKind>(props: Props<K>) {
  const { drawing, around, work, clash, children } = props;
  const t = useText(drawingMessages);
  const language = useLanguage();
  const { online, waiting } = useOutbox();
  return (
    <Stack gap={4}>
      <Cluster justify="between">
        <Cluster>
          <span className="kt-soft">{fullDay(drawing.onDay, language)}</span>
          <SavedMark state={!online ? 'offline' : waiting > 0 ? 'on-device' : 'saved'} waiting={waiting} />
        </Cluster>
        <Tools {...props} canPrint={online && waiting === 0} canWork={around.can.work && !drawing.isClosed} />
      </Cluster>
      {work.clashes.map((one) => (
        <ClashNotice key={one.partId} clash={one} words={clash} onSettle={(choice) => work.settle(one, choice)} />
      ))}
      {work.isRefused && (
        <Notice tone="warn" isLive action={<Link href="/waiting">{t('refusedWhere')}</Link>}>
          {t('refused')}
        </Notice>
      )}
      {children}
    </Stack>
  );
}

function Tools<K extends DrawingKind>(props: Props<K> & { canPrint: boolean; canWork: boolean }) {
  const { caseId, drawing, around, work, file, more = [], isResident, onResident, onBegin, canPrint, canWork } = props;
  const t = useText(drawingMessages);
  const drawn = () => {
    const { picture, title, words } = file!();
    return { svg: svgFile(picture, title, words), frame: picture.frame, title };
  };
  const png = () => {
    const { svg, frame, title } = drawn();
    return savePng(svg, frame, title);
  };
  // The server makes the paper, so it prints what the server has.
  const paper = `/api/v1${pathOf(printDrawing, { caseId, drawingId: drawing.id })}`;
  return (
    <Cluster>
      {around.can.work && drawing.isClosed && (
        <Button variant="primary" onPress={onBegin}>
          {t('begin.again')}
        </Button>
      )}
      {canWork && !isResident && (
        <>
          <IconButton label={t('undo')} icon={<UndoIcon />} isDisabled={!work.undo} onPress={() => work.undo?.()} />
          <IconButton label={t('redo')} icon={<RedoIcon />} isDisabled={!work.redo} onPress={() => work.redo?.()} />
        </>
      )}
      <span className="drawing-look">
        <Button icon={<EyeIcon size={1.1} />} onPress={() => onResident(!isResident)}>
          {isResident ? t('worker') : t('resident')}
        </Button>
      </span>
      {!isResident && (
        <Menu
          label={t('more')}
          trigger={<IconButton label={t('more')} icon={<MoreIcon />} />}
          items={[
            ...(around.can.work ? [{ id: 'again', label: t('begin.again'), onAction: onBegin }] : []),
            ...(canPrint
              ? [
                  {
                    ...{ id: 'print', label: t('print'), icon: <PrintIcon /> },
                    onAction: () => void open(paper, '_blank', 'noopener'),
                  },
                ]
              : []),
            ...(around.can.work ? [{ id: 'share', label: t('share'), href: `/cases/${caseId}/shares/new` }] : []),
            ...(file
              ? [
                  { id: 'svg', label: t('svg'), onAction: () => saveSvg(drawn().svg, drawn().title) },
                  { id: 'png', label: t('png'), onAction: () => void png() },
                ]
              : []),
            ...more,
          ]}
        />
      )}
    </Cluster>
  );
}
