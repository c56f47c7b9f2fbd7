import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime, writtenDay } from '../../../ui/dates.ts';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { getAccount, type Account } from '../api.ts';
import { listTeams, type Places } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { AccountAct, type Act } from './account-acts.tsx';
import { ChangeAccount } from './change-account.tsx';
import { LinkNotice } from './link-notice.tsx';

/** One account: who it is, how they sign in, and what an administrator can do about it. */
export function AccountPage() {
  const accountId = useAddressId('accountId');
  const account = useRead(getAccount, { params: { accountId } });
  const places = useRead(listTeams);
  return (
    <Loaded of={account} isPage>
      {(data) => <Loaded of={places}>{(found) => <One account={data} places={found} />}</Loaded>}
    </Loaded>
  );
}

function One({ account, places }: { account: Account; places: Places }) {
  const t = useText(administrationMessages);
  const language = useLanguage();
  const [act, setAct] = useState<Act | 'change' | null>(null);
  const { name, email, state, closedAt, isMe } = account;
  const isClosed = state === 'closed';
  return (
    <Page
      title={name}
      lead={
        <Cluster>
          <span>{email}</span>
          <Tag>{t(`state.${state}`)}</Tag>
          {isMe && <Tag tone="primary">{t('accounts.you')}</Tag>}
        </Cluster>
      }
      back={{ href: '/accounts', label: t('accounts.title') }}
      action={
        isClosed ? (
          <Button variant="primary" onPress={() => setAct('reopen')}>
            {t('account.reopen')}
          </Button>
        ) : (
          <Button variant="primary" onPress={() => setAct('change')}>
            {t('account.change')}
          </Button>
        )
      }
    >
      <Stack gap={5}>
        {closedAt && <Notice>{t('account.closedAt', { day: writtenDay(closedAt, language) })}</Notice>}
        {isMe && <Notice>{t('account.own')}</Notice>}
        {account.link && <LinkNotice account={account} link={account.link} />}
        <Columns layout="equal">
          <Facts account={account} places={places} />
          <SignInCard account={account} onAct={setAct} />
        </Columns>
        {!isClosed && !isMe && (
          <div>
            <Button variant="danger" onPress={() => setAct('close')}>
              {t('account.close')}
            </Button>
          </div>
        )}
      </Stack>
      {act === 'change' && <ChangeAccount account={account} places={places} onClose={() => setAct(null)} />}
      {act !== null && act !== 'change' && (
        <AccountAct act={act} account={account} teams={places.teams} onClose={() => setAct(null)} />
      )}
    </Page>
  );
}

function Facts({ account: { role, teams, carries }, places }: { account: Account; places: Places }) {
  const t = useText(administrationMessages);
  const teamName = (id: string) => places.teams.find((team) => team.id === id)?.name ?? t('account.endedTeam');
  const areaName = (id: string) => places.neighbourhoods.find((area) => area.id === id)?.name ?? '';
  const teamLine = ({ teamId, neighbourhoodIds }: (typeof teams)[number]) => {
    const areas = neighbourhoodIds.map(areaName).filter(Boolean).join(', ');
    return `${teamName(teamId)}: ${areas || t('account.wholeArea')}`;
  };
  return (
    <Card title={t('account.facts')}>
      <KeyValue
        items={[
          { label: t('account.role'), value: `${t(`role.${role}`)}. ${t(`roleHelp.${role}`)}` },
          { label: t('account.teams'), value: <Lines lines={teams.map(teamLine)} soft={t('account.noTeams')} /> },
          {
            label: t('account.carries'),
            value: (
              <Lines
                lines={carries.map(({ teamId, files }) => t('account.files', { team: teamName(teamId), count: files }))}
                soft={t('account.nothing')}
              />
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Lines under each other; the soft one where there is none. */
function Lines({ lines, soft }: { lines: readonly string[]; soft: string }) {
  if (lines.length === 0) return <span className="kt-soft">{soft}</span>;
  return (
    <Stack gap={1}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Stack>
  );
}

function SignInCard({ account, onAct }: { account: Account; onAct: (act: Act) => void }) {
  const t = useText(administrationMessages);
  const language = useLanguage();
  const { state, isFromProvider, isMe, hasPassword, hasSecondStep, lastSignInAt, openSessions } = account;
  const way = isFromProvider
    ? t('account.provider')
    : hasPassword
      ? t(hasSecondStep ? 'account.passwordAndStep' : 'account.password')
      : t(hasSecondStep ? 'account.passkey' : 'account.noWay');
  return (
    <Card title={t('account.signIn')}>
      <Stack gap={4}>
        <KeyValue
          items={[
            { label: t('account.ways'), value: way },
            {
              label: t('account.lastSignIn'),
              value: lastSignInAt ? dayAndTime(lastSignInAt, language) : t('accounts.never'),
            },
            { label: t('account.sessions'), value: t('account.devices', { count: openSessions }) },
          ]}
        />
        {isFromProvider && <p className="kt-soft">{t('account.fromProvider')}</p>}
        <Cluster>
          {state !== 'closed' && !isFromProvider && !isMe && (
            <Button onPress={() => onAct('link')}>{t(hasPassword ? 'account.newLink' : 'account.firstLink')}</Button>
          )}
          {openSessions > 0 && <Button onPress={() => onAct('end')}>{t('account.endSessions')}</Button>}
        </Cluster>
      </Stack>
    </Card>
  );
}
