import { useState, type ReactNode } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { StackedBar } from '../../../ui/stacked-bar/stacked-bar.tsx';
import { getSignInRules, type SignInRules } from '../api-sign-in-rules.ts';
import { isSecondStepDue } from '../domain-sign-in-rules.ts';
import { signInRulesMessages } from '../messages-sign-in-rules.ts';
import { ChangeRules, type RulePart } from './change-rules.tsx';
import { ProviderCard } from './provider-card.tsx';
import { chosenInWords, lengthInWords } from './rule-words.ts';

/** How people of the organisation come in, for the administrator. */
export function SignInRulesPage() {
  const t = useText(signInRulesMessages);
  const rules = useRead(getSignInRules);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded of={rules}>{(data) => <Rules rules={data} />}</Loaded>
    </Page>
  );
}

function Rules({ rules }: { rules: SignInRules }) {
  const t = useText(signInRulesMessages);
  const [changing, setChanging] = useState<RulePart | null>(null);
  const change = (part: RulePart) => (
    <div>
      <Button aria-label={`${t('change')}: ${t(`${part}.title`)}`} onPress={() => setChanging(part)}>
        {t('change')}
      </Button>
    </div>
  );
  return (
    <Stack gap={5}>
      <StepCard rules={rules}>{change('step')}</StepCard>
      <Columns layout="equal">
        <SessionsCard rules={rules}>{change('sessions')}</SessionsCard>
        <PasswordsCard rules={rules}>{change('passwords')}</PasswordsCard>
      </Columns>
      {rules.providers.map((provider) => (
        <ProviderCard key={provider.id} provider={provider} />
      ))}
      {rules.providers.length === 0 && (
        <Card title={t('provider.title')}>
          <EmptyState drawing="letter" title={t('provider.none')}>
            {t('provider.noneText')}
          </EmptyState>
        </Card>
      )}
      {changing && <ChangeRules part={changing} rules={rules} onClose={() => setChanging(null)} />}
    </Stack>
  );
}

interface CardProps {
  rules: SignInRules;
  children: ReactNode;
}

/** Whether a second step is asked, and how many people have one: a picture, and the way to who has none. */
function StepCard({ rules: { secondStepFrom: from, secondStepFor, steps, without }, children }: CardProps) {
  const today = useToday();
  const t = useText(signInRulesMessages);
  const language = useLanguage();
  const [asked, none] = [steps[secondStepFor], without[secondStepFor]];
  const isDue = from !== null && isSecondStepDue(from, today);
  const state =
    from === null ? t('step.off') : t(isDue ? 'step.since' : 'step.from', { day: writtenDay(from, language) });
  return (
    <Card title={t('step.title')} action={<Tag tone={from === null ? 'attention' : 'ok'}>{state}</Tag>}>
      <Stack gap={4}>
        <p>
          {t('step.explain')} {from !== null && `${t('step.who')}: ${t(`step.${secondStepFor}`).toLowerCase()}.`}
        </p>
        {asked === 0 ? (
          <p className="kt-soft">{t('step.nobody')}</p>
        ) : (
          <StackedBar
            sentence={t('step.picture', { count: asked })}
            parts={[
              { frame: 'own-strength', label: t('step.with'), count: asked - none },
              { frame: 'individual-provision', label: t('step.without'), count: none },
            ]}
          />
        )}
        <p className="kt-soft">{t('step.provider')}</p>
        <Cluster>
          {children}
          {none > 0 && <ButtonLink href="/accounts?show=without">{t('step.see')}</ButtonLink>}
        </Cluster>
      </Stack>
    </Card>
  );
}

function SessionsCard({ rules: { idleMinutes, longestMinutes, thisSession }, children }: CardProps) {
  const t = useText(signInRulesMessages);
  const value = (chosen: number | null, here: number) =>
    chosen === null
      ? `${t('sessions.usual')}. ${t('sessions.now', { time: lengthInWords(t, here) })}.`
      : chosenInWords(t, chosen);
  return (
    <Card title={t('sessions.title')}>
      <Stack gap={4}>
        <KeyValue
          items={[
            { label: t('sessions.idle'), value: value(idleMinutes, thisSession.idleMinutes) },
            { label: t('sessions.longest'), value: value(longestMinutes, thisSession.longestMinutes) },
          ]}
        />
        <p className="kt-soft">{t('sessions.explain')}</p>
        {children}
      </Stack>
    </Card>
  );
}

function PasswordsCard({ rules: { passwordsOff, providers }, children }: CardProps) {
  const t = useText(signInRulesMessages);
  const hasProvider = providers.some(({ isEnabled }) => isEnabled);
  const way = passwordsOff && hasProvider ? 'off' : hasProvider ? 'onBeside' : 'on';
  return (
    <Card title={t('passwords.title')}>
      <Stack gap={4}>
        <p>{t(`passwords.${way}`)}</p>
        {hasProvider ? children : <p className="kt-soft">{t('passwords.noProvider')}</p>}
      </Stack>
    </Card>
  );
}
