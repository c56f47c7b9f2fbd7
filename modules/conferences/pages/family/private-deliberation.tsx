import { useState, type ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { handedScreen, keptUnder, type HandedScreen } from '../../../../platform/offline/handed-screen.ts';
import { useOffline } from '../../../../platform/offline/offline-context.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useLastSeen } from '../../../../platform/offline/use-last-seen.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { LockIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { PlanWords } from '../../api.ts';
import { tableMessages } from '../../table-messages.ts';
import { FamilyPlanForm } from './family-plan-form.tsx';
import {
  aboutSchema,
  emptyLine,
  familyAboutKey,
  familyPlanKey,
  isPlanWritten,
  planSchema,
  showingOf,
  shownLines,
  type FamilyAbout,
  type FamilyPlan,
} from './family-plan.ts';
import { PlanWordsItem } from '../plan-words.tsx';
import './family-screen.css';
import '../plan-words.css';

interface Props {
  screen: HandedScreen;
  /** Where a worker signs in. */
  door: ReactNode;
}

const nothing = (): FamilyPlan => ({ question: '', lines: [emptyLine()] });

/**
 * The screen in the hands of the family: its own plan and nothing else, at whatever address. There is no way on from here
 * but for who signs in.
 */
export function PrivateDeliberation({ screen, door }: Props) {
  const t = useText(tableMessages);
  const { keys } = useOffline();
  const { kept, isRead } = useLastSeen<FamilyAbout>({
    ...{ key: familyAboutKey(screen.id), schema: aboutSchema, fresh: undefined, stamp: undefined },
  });
  const [begin] = useState(nothing);
  const draft = useDraft<FamilyPlan>(familyPlanKey(screen.id), begin, { schema: planSchema });
  // In this window only: on the device nothing of it is left, and a page that loads again does not have it.
  const [shown, setShown] = useState<PlanWords[]>();
  const [hasFailed, setFailed] = useState(false);
  const isWritten = isPlanWritten(draft.value);

  const show = async () => {
    if (!kept) return;
    const { accountId } = screen;
    setFailed(false);
    // First, so that a crash halfway leaves either the words in their field or this said; never an empty form.
    handedScreen.set({ ...screen, isShown: true });
    try {
      await draft.handOver(showingOf(draft.value, kept), accountId);
      setShown(shownLines(draft.value, kept.names));
    } catch {
      handedScreen.set({ ...screen, isShown: false });
      setFailed(true);
      return;
    }
    // The key goes with the words: nobody opens what the disk has not overwritten yet.
    await keys.wipe(keptUnder(screen)).catch(() => undefined);
  };

  if (!isRead || !draft.ready) return null;
  const isOver = screen.isShown && !isWritten;
  return (
    <div className="family-screen">
      <title>{`${t(isOver ? 'alone.shownTitle' : 'alone.title')} – Keukentafel`}</title>
      <main className="family-main" id="kt-main">
        {hasFailed && (
          <Notice tone="warn" isLive>
            {t('alone.notKept')}
          </Notice>
        )}
        {isOver ? (
          <Shown lines={shown} />
        ) : (
          <FamilyPlanForm about={kept} draft={draft} onShow={show} canShow={kept !== undefined} />
        )}
      </main>
      <Fetch door={door} hasUnshown={isWritten} />
    </div>
  );
}

function Shown({ lines }: { lines: PlanWords[] | undefined }) {
  const t = useText(tableMessages);
  return (
    <Stack gap={5}>
      <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('alone.shownTitle')}
      </h1>
      <p role="status">{lines ? t('alone.shownText') : t('alone.shownGone')}</p>
      {lines && (
        <ol className="plan-list" role="list">
          {lines.map((words) => (
            <PlanWordsItem key={words.id} words={words} />
          ))}
        </ol>
      )}
    </Stack>
  );
}

/** For the worker who comes back; small, and the only other thing on this screen. */
function Fetch({ door, hasUnshown }: { door: ReactNode; hasUnshown: boolean }) {
  const t = useText(tableMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <footer className="family-foot">
      <Button variant="quiet" icon={<LockIcon size={1} />} onPress={() => setOpen(true)}>
        {t('lock.open')}
      </Button>
      {isOpen && (
        <Dialog title={t('lock.title')} isOpen onOpenChange={setOpen} isAlert>
          <Stack gap={4}>
            <p>{t('lock.text')}</p>
            {hasUnshown && <Notice>{t('lock.unshown')}</Notice>}
            {!navigator.onLine && <Notice tone="warn">{t('lock.offline')}</Notice>}
            {door}
          </Stack>
        </Dialog>
      )}
    </footer>
  );
}
