import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { listProviders } from '../api-provider.ts';
import { providerMessages } from '../messages-provider.ts';
import { useArrivalElsewhere, visitFromPage, visitInWindow } from './provider-visit.ts';

/** A button for each identity provider; nothing while there is none. Leaves the page, which has nothing on it yet. */
export function ProviderDoors() {
  const t = useText(providerMessages);
  const providers = useRead(listProviders).data?.providers ?? [];
  if (providers.length === 0) return null;
  return (
    <Stack gap={3}>
      {providers.map(({ id, name }) => (
        <Button key={id} size="large" isWide onPress={() => visitFromPage(id)}>
          {t('door', { name })}
        </Button>
      ))}
      <p className="sign-in-or kt-soft">{t('or')}</p>
    </Stack>
  );
}

interface WindowProps {
  purpose: 'sign-in' | 'step-up';
  onDone: () => void;
}

/** The same while there is work on the screen: the provider opens in a window of its own, and the screen stays. */
export function ProviderWindows({ purpose, onDone }: WindowProps) {
  const t = useText(providerMessages);
  const providers = useRead(listProviders).data?.providers ?? [];
  const [isStopped, setStopped] = useState(false);
  useArrivalElsewhere(onDone);
  if (providers.length === 0) return null;
  return (
    <Stack gap={3}>
      {isStopped && (
        <Notice tone="warn" isLive>
          {t('windowStopped')}
        </Notice>
      )}
      {providers.map(({ id, name }) => (
        <Button key={id} isWide onPress={() => setStopped(!visitInWindow(id, purpose))}>
          {t('door', { name })}
        </Button>
      ))}
    </Stack>
  );
}
