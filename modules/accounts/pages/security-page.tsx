import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { CheckIcon, WarnIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { getMe } from '../api.ts';
import { getSecurity, type Security } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { CodesSection } from './codes-section.tsx';
import { LanguageCard } from './language-card.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordCard } from './password-card.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { SecondStepNotice } from './second-step-notice.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** How I sign in: is it safe, and what can I do about it. */
export function SecurityPage() {
  const t = useText(securityMessages);
  const security = useRead(getSecurity);
  const from = useRead(getMe).data?.secondStepFrom ?? null;
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <Stack gap={5}>
        {from !== null && <SecondStepNotice from={from} isHere />}
        <Loaded of={security}>
          {(data) => (
            <Stack gap={5}>
              <SecondStepCard security={data} />
              <PasswordCard />
              <SessionsCard sessions={data.sessions} />
            </Stack>
          )}
        </Loaded>
        <LanguageCard />
      </Stack>
    </Page>
  );
}

function SecondStepCard({ security: { codesSince, passkeys, recoveryCodesLeft } }: { security: Security }) {
  const t = useText(securityMessages);
  const isOn = codesSince !== null || passkeys.length > 0;
  return (
    <Card
      title={t('step.title')}
      action={
        <Tag tone={isOn ? 'ok' : 'attention'} icon={isOn ? <CheckIcon /> : <WarnIcon />}>
          {isOn ? t('step.on') : t('step.off')}
        </Tag>
      }
    >
      <Stack gap={6}>
        <p>{isOn ? t('step.onText') : t('step.offText')}</p>
        <PasskeysSection passkeys={passkeys} isSecondStepOff={!isOn} />
        <CodesSection since={codesSince} />
        {isOn && <RecoverySection left={recoveryCodesLeft} />}
      </Stack>
    </Card>
  );
}
