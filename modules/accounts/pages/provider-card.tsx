import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { clockTime, dayAndTime } from '../../../ui/dates.ts';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { checkProvider, type Provider } from '../api-sign-in-rules.ts';
import { accountMessages } from '../messages.ts';
import { signInRulesMessages } from '../messages-sign-in-rules.ts';

/** The provider of the municipality as it is set, and whether it answers. */
export function ProviderCard({ provider }: { provider: Provider }) {
  const t = useText(signInRulesMessages);
  const account = useText(accountMessages);
  const language = useLanguage();
  const check = useWrite(checkProvider);
  const { id, name, isEnabled, issuer, clientId, hasSecret, groupClaim, roleRules, teamRules } = provider;
  const { people, lastSignInAt } = provider;
  const roles = roleRules.map(({ group, role }) => `${group}: ${account(`role.${role}`)}`);
  const teams = teamRules.map(({ group, team }) => `${group}: ${team ?? t('provider.goneTeam')}`);
  const seen = check.data;
  return (
    <Card
      title={name}
      action={<Tag tone={isEnabled ? 'ok' : 'plain'}>{t(isEnabled ? 'provider.on' : 'provider.off')}</Tag>}
    >
      <Stack gap={4}>
        <KeyValue
          items={[
            { label: t('provider.issuer'), value: issuer },
            { label: t('provider.client'), value: clientId },
            { label: t('provider.secret'), value: t(hasSecret ? 'provider.hasSecret' : 'provider.noSecret') },
            { label: t('provider.groups'), value: groupClaim },
            { label: t('provider.roles'), value: <Lines lines={roles} none={t('provider.noRoles')} /> },
            { label: t('provider.teams'), value: <Lines lines={teams} none={t('provider.noTeams')} /> },
            { label: t('provider.people'), value: people },
            {
              label: t('provider.last'),
              value: lastSignInAt ? dayAndTime(lastSignInAt, language) : t('provider.never'),
            },
          ]}
        />
        <WriteProblem error={check.error} />
        {seen && (
          <Notice tone={seen.outcome === 'works' ? 'ok' : 'warn'} isLive>
            {t(`provider.${seen.outcome}`, { time: clockTime(seen.at, language) })}
          </Notice>
        )}
        {isEnabled && (
          <div>
            <Button isPending={check.isPending} onPress={() => check.mutate({ params: { providerId: id } })}>
              {t('provider.check')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <span className="kt-soft">{none}</span>;
  return (
    <Stack gap={1}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Stack>
  );
}
