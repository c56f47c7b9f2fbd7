import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { addressOf } from '../../../../platform/web/call.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { PersonChip } from '../../../../ui/avatar/person-chip.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { fullDay } from '../../../../ui/dates.ts';
import { PersonAddIcon } from '../../../../ui/icons/people-icons.tsx';
import { MoreIcon, WarnIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Tag } from '../../../../ui/life-area/tag.tsx';
import { Menu } from '../../../../ui/menu/menu.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import {
  listConferences,
  printConferenceLetter,
  removeConferenceGuest,
  tellConferenceGuest,
  type Conference,
  type Guest,
} from '../../api.ts';
import { apart } from '../../domain.ts';
import { conferenceMessages } from '../../messages.ts';
import { GuestDialog } from './guest-dialog.tsx';

interface Props {
  caseId: string;
  conference: Conference;
  canWork: boolean;
}

/** Everybody who is asked: what they answered, what they may be told, whether they know, and what to think of. */
export function GuestList({ caseId, conference, canWork }: Props) {
  const t = useText(conferenceMessages);
  const [editing, setEditing] = useState<{ guest: Guest | null } | null>(null);
  const { guests } = conference;
  const nameOf = (id: string) => guests.find((guest) => guest.id === id)?.name ?? '';
  const pairs = apart(guests);
  const behind = guests.filter(({ knows }) => knows === 'earlier').map(({ name }) => name);
  const canChange = canWork && conference.state !== 'cancelled';
  return (
    <Card
      title={t('guests.title')}
      headingLevel={3}
      action={
        canChange && (
          <Button icon={<PersonAddIcon size={1.1} />} onPress={() => setEditing({ guest: null })}>
            {t('guests.add')}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {behind.length > 0 && (
          <Notice tone="warn" title={t('guests.changedTitle')}>
            {t('guests.changedText', { names: behind.join(', ') })}
          </Notice>
        )}
        {pairs.length > 0 && (
          <Notice tone="warn" title={t('guests.apartTitle')}>
            {pairs.map(([one, other]) => (
              <p key={`${one}/${other}`} className="guest-words">
                {t('guests.apart', { one: nameOf(one), other: nameOf(other) })}
              </p>
            ))}
          </Notice>
        )}
        {guests.length === 0 && <p className="kt-soft">{t('guests.none')}</p>}
        <ul className="guest-list" role="list">
          {guests.map((guest) => (
            <GuestRow
              key={guest.id}
              caseId={caseId}
              conference={conference}
              guest={guest}
              canWork={canWork}
              onChange={canChange ? () => setEditing({ guest }) : undefined}
            />
          ))}
        </ul>
      </Stack>
      {editing && (
        <GuestDialog
          key={editing.guest?.id ?? 'new'}
          caseId={caseId}
          conference={conference}
          guest={editing.guest}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

interface RowProps {
  caseId: string;
  conference: Conference;
  guest: Guest;
  canWork: boolean;
  onChange: (() => void) | undefined;
}

function GuestRow({ caseId, conference, guest, canWork, onChange }: RowProps) {
  const t = useText(conferenceMessages);
  const language = useLanguage();
  const refreshes = { refreshes: [listConferences] };
  const tell = useWrite(tellConferenceGuest, refreshes);
  const remove = useWrite(removeConferenceGuest, refreshes);
  const { name, consent, answer, knows, toldOn } = guest;
  const params = { caseId, conferenceId: conference.id, guestId: guest.id };
  const body = { version: guest.version };
  const letter = (of: 'nl' | 'en') => () =>
    void open(`/api/v1${addressOf(printConferenceLetter, { params, query: { language: of } })}`, '_blank', 'noopener');
  const error = tell.error ?? remove.error;
  // Of a household nobody asks whether it may be told of itself; a colleague knows the file.
  const isNear = guest.livesThere || guest.as === 'worker';
  const asked = consent === null ? 'none' : consent.mayBeTold ? 'yes' : 'no';
  const way =
    guest.way === null
      ? null
      : guest.way === 'ring' && guest.rungBy !== null
        ? t('guests.rungBy', { name: guest.rungBy })
        : t(`guests.way.${guest.way}`);
  return (
    <li className="guest" data-guest={guest.id}>
      <div className="guest-who">
        <PersonChip name={name} {...(guest.as === 'worker' || guest.as === 'helper' ? { tone: 'worker' } : {})} />
        <Tag {...(answer === 'declined' ? { tone: 'attention' as const } : {})}>{t(`guests.answer.${answer}`)}</Tag>
      </div>
      <Line>
        {[
          isNear ? null : t(`guests.consent.${asked}`),
          way,
          toldOn !== null && knows !== 'nothing' ? t('guests.toldOn', { day: fullDay(toldOn, language) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Line>
      {guest.comesSeparately && <p className="guest-words">{t('guests.separately')}</p>}
      {guest.warnings.map((warning) => (
        <p key={warning} className="guest-warning">
          <WarnIcon size={1} />
          <span>{t(`guests.warning.${warning}`)}</span>
        </p>
      ))}
      {error && (
        <Notice tone="warn" isLive title={error.problem.title}>
          {error.problem.detail}
        </Notice>
      )}
      <div className="guest-do">
        {!isNear && (
          <Button aria-label={t('guests.letterFor', { name })} onPress={letter('nl')}>
            {t('guests.letter')}
          </Button>
        )}
        {canWork && knows !== 'all' && (!isNear || knows === 'earlier') && (
          <Button
            aria-label={t(knows === 'earlier' ? 'guests.toldAgainFor' : 'guests.toldFor', { name })}
            isPending={tell.isPending}
            onPress={() => tell.mutate({ params, body })}
          >
            {t(knows === 'earlier' ? 'guests.toldAgain' : 'guests.told')}
          </Button>
        )}
        {onChange && (
          <Button variant="quiet" aria-label={t('guests.change', { name })} onPress={onChange}>
            {t('when.change')}
          </Button>
        )}
        <Menu
          label={t('guests.more', { name })}
          trigger={<IconButton label={t('guests.more', { name })} icon={<MoreIcon />} />}
          items={[
            ...(isNear ? [{ id: 'nl', label: t('guests.letter'), onAction: letter('nl') }] : []),
            { id: 'en', label: t('guests.letterEn'), onAction: letter('en') },
            ...(onChange && knows === 'nothing'
              ? [
                  {
                    ...{ id: 'remove', label: t('guests.remove') },
                    onAction: () => remove.mutate({ params, body }),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </li>
  );
}

/** A soft line under a name; nothing when there is nothing to say. */
function Line({ children }: { children: string }) {
  return children === '' ? null : <p className="guest-words kt-soft">{children}</p>;
}
