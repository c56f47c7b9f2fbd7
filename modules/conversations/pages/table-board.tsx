import { useEffect, useRef, useState, type RefObject } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { PersonAddIcon } from '../../../ui/icons/people-icons.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import type { TableGuests } from '../api-guests.ts';
import type { Conversation, Fragment } from '../api.ts';
import type { AreaPicture } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';
import { AddSeat } from './add-seat.tsx';
import { Composer } from './composer.tsx';
import { EndDialog } from './end-dialog.tsx';
import type { FragmentAction } from './fragment-action.ts';
import { RoundTable } from './round-table.tsx';
import type { Seat } from './seats.ts';
import { Stream } from './stream.tsx';
import { TableHead } from './table-head.tsx';
import { TableHelp } from './table-help.tsx';
import { TablePicture } from './table-picture.tsx';
import { TableStrip } from './table-strip.tsx';
import type { Table } from './table-state.ts';
import { TopicList } from './topic-list.tsx';
import { useComposer } from './use-composer.ts';
import { useTableKeys } from './use-table-keys.ts';
import type { TableActions } from './use-table.ts';
import './table-resident.css';

interface Props {
  place: { caseId: string; conversationId: string; householdId: string };
  conversation: Conversation;
  laid: Table;
  seats: readonly Seat[];
  onAddSeat: (seat: Seat) => void;
  /** Of this conversation. */
  topics: readonly AreaPicture<Fragment>[];
  /** Of all conversations together. */
  whole: readonly AreaPicture<Fragment>[];
  guests: TableGuests;
  meId: string;
  actions: TableActions;
  fragmentActions: readonly FragmentAction[];
  isOffline: boolean;
  onLeave: () => void;
  field: RefObject<HTMLTextAreaElement | null>;
}

type Sheet = 'none' | 'picture' | 'help' | 'end' | 'seat';

/** How the table is laid out: who sits there, what was said, and the picture that grows of it. */
export function TableBoard(props: Props) {
  const { place, conversation, laid, seats, topics, whole, guests, meId, actions, fragmentActions, field } = props;
  const t = useText(tableMessages);
  const ui = useText(uiMessages);
  const { online } = useOutbox();
  const [sheet, setSheet] = useState<Sheet>('none');
  const [mode, setMode] = useState<'work' | 'resident'>('work');
  const [isTurned, setTurned] = useState(false);
  const [told, setTold] = useState('');
  const composer = useComposer(conversation.id, seats, actions);
  const { value, speaking, change } = composer;
  const isPlain = mode === 'resident';
  const close = () => setSheet('none');
  useOthersSaying(laid, meId, (name) => setTold(t('composer.otherLaid', { name })));
  useForgetting(laid.endedAt !== null && !props.isOffline, props.onLeave);
  useTableKeys({
    seats,
    composer,
    onHelp: () => setSheet('help'),
    onField: () => field.current?.focus(),
  });

  async function lay(): Promise<void> {
    const what = await composer.lay();
    field.current?.focus();
    if (!what) return;
    const tags = [what.kind && ui(`kind.${what.kind}`), what.area && ui(`area.${what.area}`)]
      .filter(Boolean)
      .join(', ');
    setTold(online ? (tags ? t('composer.laid', { what: tags }) : t('composer.laidPlain')) : t('composer.laidWaiting'));
  }

  if (!speaking) return null;
  const speak = (seat: Seat) => {
    change({ seat: seat.key });
    field.current?.focus();
  };
  const chooseArea = (area: typeof value.area) => change({ area });
  const picture = (
    <TablePicture
      area={value.area}
      topics={topics}
      whole={whole}
      onArea={chooseArea}
      actions={actions}
      isPlain={isPlain}
      draw={(fragment) =>
        fragmentActions
          .filter((action) => action.isFor(fragment))
          .map((action) => <span key={action.id}>{action.draw({ ...place, fragment })}</span>)
      }
    />
  );

  return (
    <div className="table-screen" data-mode={mode} data-turned={(isPlain && isTurned) || undefined}>
      <TableHead
        place={place}
        conversation={conversation}
        draftState={composer.draft.state}
        isOffline={props.isOffline}
        isPlain={isPlain}
        isTurned={isTurned}
        isEnded={laid.endedAt !== null}
        onResident={() => setMode(isPlain ? 'work' : 'resident')}
        onTurn={() => setTurned((known) => !known)}
        onPicture={() => setSheet('picture')}
        onHelp={() => setSheet('help')}
        onEnd={() => setSheet('end')}
      />
      <main className="table-main">
        <section className="table-side" aria-label={t('people.label')}>
          <RoundTable
            seats={seats}
            speaking={speaking}
            onSpeak={speak}
            topics={topics}
            area={value.area}
            onArea={chooseArea}
          />
          <p className="kt-soft kt-small table-speaking">
            {speaking.isMe ? t('people.iSpeak') : t('people.speaking', { name: speaking.name })}
          </p>
          <Button variant="quiet" icon={<PersonAddIcon size={1.1} />} onPress={() => setSheet('seat')}>
            {t('people.add')}
          </Button>
          <TopicList topics={topics} area={value.area} onArea={chooseArea} />
        </section>
        <div className="table-mid">
          <TableStrip
            seats={seats}
            speaking={speaking}
            onSpeak={speak}
            onAdd={() => setSheet('seat')}
            isPlain={isPlain}
            topics={topics}
            area={value.area}
            onArea={chooseArea}
          />
          {props.isOffline && <Notice tone="info">{t('offlineKept')}</Notice>}
          {laid.endedAt !== null && (
            <Notice
              tone="ok"
              action={
                <>
                  <ButtonLink href={`/cases/${place.caseId}/conversations/${conversation.id}/report`}>
                    {t('toReport')}
                  </ButtonLink>
                  <Button variant="quiet" onPress={() => void actions.reopen()}>
                    {t('goOn')}
                  </Button>
                </>
              }
            >
              {t('ended')}
            </Notice>
          )}
          <Stream
            fragments={laid.fragments}
            isPlain={isPlain}
            meId={meId}
            typing={isPlain ? { name: speaking.name, text: value.text } : null}
            onTakeBack={(text) => change({ text: [value.text, text].filter(Boolean).join('\n') })}
            seats={seats}
            people={guests.people}
            actions={actions}
            more={fragmentActions}
            place={place}
          />
          {(laid.endedAt === null || value.text !== '') && (
            <Composer
              composer={composer}
              fieldRef={field}
              onLay={() => void lay()}
              onMarked={() => field.current?.focus()}
              isPlain={isPlain}
            />
          )}
        </div>
        <aside className="table-aside" aria-label={t('picture.title')}>
          {picture}
        </aside>
      </main>
      <div role="status" className="table-told">
        {told}
      </div>
      <Dialog title={t('picture.title')} isOpen={sheet === 'picture'} onOpenChange={close}>
        {picture}
      </Dialog>
      <TableHelp isOpen={sheet === 'help'} onClose={close} />
      <AddSeat
        isOpen={sheet === 'seat'}
        onClose={close}
        guests={guests}
        seats={seats}
        onAdd={(seat) => {
          props.onAddSeat(seat);
          change({ seat: seat.key });
          close();
        }}
      />
      <EndDialog
        isOpen={sheet === 'end'}
        onClose={close}
        topics={topics}
        hasText={value.text.trim() !== ''}
        onEnd={() => {
          void actions.end();
          close();
        }}
      />
    </div>
  );
}

/** Tells when somebody else laid something on the table; not what was there on arrival. */
function useOthersSaying(laid: Table, meId: string, tell: (name: string) => void): void {
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(laid.fragments.map(({ id }) => id));
    if (before === null) return;
    const newest = laid.fragments.findLast((one) => !before.has(one.id) && one.state === 'said' && one.byName !== '');
    if (newest) tell(newest.byName);
  }, [laid.fragments, meId, tell]);
}

/** What this device keeps of a conversation is forgotten when it is over and one leaves. */
function useForgetting(isOver: boolean, forget: () => void): void {
  const now = useRef({ isOver, forget });
  useEffect(() => {
    now.current = { isOver, forget };
  }, [isOver, forget]);
  useEffect(
    () => () => {
      if (now.current.isOver) now.current.forget();
    },
    [],
  );
}
