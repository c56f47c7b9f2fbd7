import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import type { DraftState } from '../../../platform/offline/draft-session.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { clockTime, fullDay } from '../../../ui/dates.ts';
import { EyeIcon } from '../../../ui/icons/action-icons.tsx';
import { BackIcon, MoreIcon } from '../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { SavedMark, type SavedState } from '../../../ui/saved-mark/saved-mark.tsx';
import type { Conversation } from '../api.ts';
import { tableMessages } from '../table-messages.ts';
import { useConversationTitle } from './conversation-title.ts';

interface Props {
  place: { caseId: string };
  conversation: Conversation;
  draftState: DraftState;
  isOffline: boolean;
  isPlain: boolean;
  isTurned: boolean;
  isEnded: boolean;
  onResident: () => void;
  onTurn: () => void;
  onPicture: () => void;
  onHelp: () => void;
  onEnd: () => void;
}

/** Where we are, whether everything is kept, and the two things one does with a table: look along, round off. */
export function TableHead(props: Props) {
  const { place, conversation, draftState, isPlain, isTurned, isEnded } = props;
  const t = useText(tableMessages);
  const language = useLanguage();
  const title = useConversationTitle(conversation.ordinal);
  const when = conversation.startedAt ?? conversation.plannedAt;
  const about = [when && fullDay(when, language), conversation.place, when && clockTime(when, language)].filter(
    Boolean,
  );
  const root = `/cases/${place.caseId}/conversations`;
  const back = t('back', { household: conversation.householdName });
  return (
    <header className="table-head">
      <title>{`${title} – ${conversation.householdName} – Keukentafel`}</title>
      <Link href={root} variant="quiet" icon={<BackIcon size={0.9} />} aria-label={back}>
        <span className="table-head-household">{conversation.householdName}</span>
      </Link>
      <div className="table-head-title">
        <h1>{title}</h1>
        <p className="kt-soft kt-small">{about.join(' · ')}</p>
      </div>
      <Saved draftState={draftState} isOffline={props.isOffline} />
      <div className="table-head-do">
        <Button onPress={props.onPicture} icon={null}>
          {t('picture.open')}
        </Button>
        {isPlain && <Button onPress={props.onTurn}>{isTurned ? t('turnBack') : t('turn')}</Button>}
        <Button onPress={props.onResident} icon={<EyeIcon size={1.1} />}>
          {isPlain ? t('residentStop') : t('resident')}
        </Button>
        {!isEnded && !isPlain && (
          <Button variant="secondary" onPress={props.onEnd}>
            {t('end')}
          </Button>
        )}
        <Menu
          label={t('more')}
          trigger={<IconButton label={t('more')} icon={<MoreIcon />} />}
          items={[
            { id: 'picture', label: t('picture.open'), onAction: props.onPicture },
            { id: 'resident', label: isPlain ? t('residentStop') : t('resident'), onAction: props.onResident },
            ...(isEnded ? [] : [{ id: 'end', label: t('end'), onAction: props.onEnd }]),
            { id: 'instruments', label: t('instruments'), href: `/cases/${place.caseId}/instruments` },
            ...(isPlain ? [] : [{ id: 'guides', label: t('guides'), href: '/guides' }]),
            { id: 'prepare', label: t('prepare'), href: `${root}/${conversation.id}/prepare` },
            { id: 'report', label: t('toReport'), href: `${root}/${conversation.id}/report` },
            { id: 'help', label: t('help'), onAction: props.onHelp },
          ]}
        />
      </div>
    </header>
  );
}

/** One mark for all that is typed here: the words in the field and what waits in the box. */
function Saved({ draftState, isOffline }: { draftState: DraftState; isOffline: boolean }) {
  const { waiting, online } = useOutbox();
  const state: SavedState =
    !online || isOffline
      ? 'offline'
      : draftState === 'saving'
        ? 'saving'
        : draftState === 'saved-on-device' || waiting > 0
          ? 'on-device'
          : 'saved';
  return <SavedMark state={state} waiting={waiting} />;
}
