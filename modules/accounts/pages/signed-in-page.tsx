import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { providerRefusals } from '../domain-provider.ts';
import { providerMessages } from '../messages-provider.ts';
import { takeWayBack, tellArrival } from './provider-visit.ts';
import './sign-in-page.css';

interface Props {
  /** The account of who came back has ended: what this device keeps of it goes. */
  onEnded: () => Promise<void>;
}

/** Where the browser comes back from the provider: on to where one was going, or why not and what to do about it. */
export function SignedInPage({ onEnded }: Props) {
  const t = useText(providerMessages);
  const language = useLanguage();
  const go = useNavigate();
  // As it was on arrival: on the way to the next page the address is that one's already.
  const { hash } = useRouter().state.location;
  const [[where, outcome]] = useState(() => hash.split('.'));
  const isWindow = where === 'window';
  const refusal = outcome === 'done' ? undefined : (providerRefusals.find((one) => one === outcome) ?? 'failed');
  const arrive = useEffectEvent(async () => {
    if (refusal === 'ended') await onEnded();
    if (isWindow) tellArrival(refusal ?? 'done');
    if (refusal) return;
    if (isWindow) window.close();
    else await go({ href: takeWayBack(), replace: true });
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => void arrive(), []);
  if (!refusal && !isWindow) return null;
  const title = t(refusal ? `refused.${refusal}` : 'done');
  return (
    <main id="kt-main" className="sign-in">
      <div>
        <title>{`${title} – Keukentafel`}</title>
        <EmptyState
          drawing="letter"
          headingLevel={1}
          title={title}
          action={
            isWindow ? (
              <Button variant="primary" onPress={() => window.close()}>
                {t('close')}
              </Button>
            ) : (
              <Button variant="primary" onPress={() => void go({ href: takeWayBack(), replace: true })}>
                {t('back')}
              </Button>
            )
          }
        >
          {t(refusal ? `what.${refusal}` : 'doneText')}
        </EmptyState>
      </div>
    </main>
  );
}
