import { useDeferredValue } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { humanDay } from '../../../ui/dates.ts';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { findSimilarSignals } from '../api.ts';
import { signalMessages } from '../messages.ts';

interface Props {
  teamId: string | undefined;
  address?: string | null;
  personName?: string | null;
  /** The signal looked at, which is of course like itself. */
  except?: string;
}

/** "Perhaps the same": other waiting signals about this door or this name. Nothing is joined by itself. */
export function SimilarSignals({ teamId, address, personName, except }: Props) {
  const t = useText(signalMessages);
  const language = useLanguage();
  const about = useDeferredValue({ address: address ?? '', personName: personName ?? '' });
  const found = useRead(findSimilarSignals, {
    query: { teamId: teamId ?? '', ...about, ...(except ? { except } : {}) },
    enabled: teamId !== undefined && about.address.length + about.personName.length > 2,
  });
  const signals = found.data?.signals ?? [];
  if (signals.length === 0) return null;
  return (
    <Notice tone="info" title={t('similar.title')} isLive>
      {signals.map((signal) => (
        <p key={signal.id}>
          {t('similar.line', {
            day: humanDay(signal.takenAt, language),
            name: signal.takenByName,
            text: signal.text.length > 120 ? `${signal.text.slice(0, 120)}…` : signal.text,
          })}{' '}
          <Link href={`/signals/${signal.id}`}>{t('similar.open')}</Link>
        </p>
      ))}
    </Notice>
  );
}
