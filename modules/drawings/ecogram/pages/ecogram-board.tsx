import { useDeferredValue, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../../platform/web/call.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { fullDay } from '../../../../ui/dates.ts';
import { EyeIcon, PrintIcon, RedoIcon, UndoIcon } from '../../../../ui/icons/action-icons.tsx';
import { MoreIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { SavedMark } from '../../../../ui/saved-mark/saved-mark.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { printDrawing, type CaseDrawings, type Drawing } from '../../api.ts';
import type { Figure, Placed } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { drawPicture } from '../picture.ts';
import { svgFile } from '../svg-file.ts';
import { pictureWords, ringNames } from '../words.ts';
import { ClashNotice } from './clash-notice.tsx';
import { EcogramPicture } from './ecogram-picture.tsx';
import { FigureDialog } from './figure-dialog.tsx';
import { FigureList } from './figure-list.tsx';
import { FindingsCard } from './findings-card.tsx';
import { Legend } from './legend.tsx';
import { QuickAdd } from './quick-add.tsx';
import { savePng, saveSvg } from './save-file.ts';
import { useEcogram } from './use-ecogram.ts';

interface Props {
  caseId: string;
  drawing: Drawing;
  around: CaseDrawings;
  middle: string;
  onBegin: () => void;
}

/** Who looks along from across the table sees all of it at once. */
const wholeInSight = (frame: HTMLElement | null) => frame?.scrollIntoView({ block: 'center' });

const figureOf = ({ id: _, ...figure }: Placed): Figure => figure;

/** The moment that is worked on: adding, the picture, the list, and what one may talk about. */
export function EcogramBoard({ caseId, drawing, around, middle, onBegin }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const { online, waiting } = useOutbox();
  const eco = useEcogram(caseId, drawing);
  const [openId, setOpen] = useState<string | null>(null);
  const [isResident, setResident] = useState(false);
  const { figures } = eco;
  // The picture stands first; what is told about it follows right after.
  const isDrawn = useDeferredValue(true, false);
  const canWork = around.can.work && !drawing.isClosed;
  const opened = figures.find(({ id }) => id === openId);
  const file = () => {
    const picture = drawPicture(figures, { middle, rings: ringNames(language) });
    const title = t('paper.title', { name: middle });
    return {
      svg: svgFile(picture, title, pictureWords(figures, middle, language)),
      side: picture.layout.reach * 2,
      title,
    };
  };
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
    <Stack gap={4}>
      <Cluster justify="between">
        <Cluster>
          <span className="kt-soft">{fullDay(drawing.onDay, language)}</span>
          <SavedMark state={!online ? 'offline' : waiting > 0 ? 'on-device' : 'saved'} waiting={waiting} />
        </Cluster>
        <Cluster>
          {around.can.work && drawing.isClosed && (
            <Button variant="primary" onPress={onBegin}>
              {t('begin.again')}
            </Button>
          )}
          {canWork && !isResident && (
            <>
              <IconButton label={t('undo')} icon={<UndoIcon />} isDisabled={!eco.undo} onPress={() => eco.undo?.()} />
              <IconButton label={t('redo')} icon={<RedoIcon />} isDisabled={!eco.redo} onPress={() => eco.redo?.()} />
            </>
          )}
          <Button icon={<EyeIcon size={1.1} />} onPress={() => setResident(!isResident)}>
            {isResident ? t('worker') : t('resident')}
          </Button>
          {!isResident && (
            <Menu
              label={t('more')}
              trigger={<IconButton label={t('more')} icon={<MoreIcon />} />}
              items={[
                ...(around.can.work ? [{ id: 'again', label: t('begin.again'), onAction: onBegin }] : []),
                // The server makes the paper, so it prints what the server has.
                ...(online && waiting === 0
                  ? [
                      {
                        ...{ id: 'print', label: t('print'), icon: <PrintIcon /> },
                        onAction: () => {
                          open(
                            `/api/v1${pathOf(printDrawing, { caseId, drawingId: drawing.id })}`,
                            '_blank',
                            'noopener',
                          );
                        },
                      },
                    ]
                  : []),
                ...(around.can.work ? [{ id: 'share', label: t('share'), href: `/cases/${caseId}/shares/new` }] : []),
                {
                  ...{ id: 'svg', label: t('svg') },
                  onAction: () => saveSvg(file().svg, file().title),
                },
                {
                  ...{ id: 'png', label: t('png') },
                  onAction: () => void savePng(file().svg, file().side, file().title),
                },
              ]}
            />
          )}
        </Cluster>
      </Cluster>
      {eco.clashes.map((clash) => (
        <ClashNotice key={clash.partId} clash={clash} onSettle={(choice) => eco.settle(clash, choice)} />
      ))}
      {eco.isRefused && (
        <Notice tone="warn" isLive action={<Link href="/waiting">{t('refusedWhere')}</Link>}>
          {t('refused')}
        </Notice>
      )}
      {isResident ? (
        <div className="eco-resident" ref={wholeInSight}>
          {picture}
        </div>
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
          <div className="eco-room">
            <div className="eco-work">
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
            showToast({ text: t('removed', { name: opened.name }) });
          }}
        />
      )}
    </Stack>
  );
}
