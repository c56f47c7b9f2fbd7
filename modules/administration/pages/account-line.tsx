import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import type { AccountRow } from '../api.ts';
import { administrationMessages } from '../messages.ts';

interface Props {
  account: AccountRow;
  /** Names of the teams. */
  teams: readonly string[];
  isMe: boolean;
}

/** Somebody who signs in. Only what is out of the ordinary gets a mark. */
export function AccountLine({ account: { id, name, role, state, lastSignInAt, isHeld }, teams, isMe }: Props) {
  const t = useText(administrationMessages);
  const language = useLanguage();
  const seen = lastSignInAt
    ? t('accounts.lastSignIn', { day: humanDay(lastSignInAt, language) })
    : state === 'active' && t('accounts.never');
  const hasMark = state !== 'active' || isHeld || isMe;
  return (
    <ListRow
      leading={<Avatar name={name} tone={state === 'active' ? 'member' : 'silent'} />}
      title={name}
      meta={[t(`role.${role}`), teams.join(', '), seen].filter(Boolean).join(' · ')}
      tags={
        hasMark && (
          <Cluster>
            {state !== 'active' && <Tag>{t(`state.${state}`)}</Tag>}
            {isHeld && <Tag tone="attention">{t('accounts.held')}</Tag>}
            {isMe && <Tag tone="primary">{t('accounts.you')}</Tag>}
          </Cluster>
        )
      }
      href={`/accounts/${id}`}
    />
  );
}
