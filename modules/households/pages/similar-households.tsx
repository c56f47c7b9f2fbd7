import { useDeferredValue } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { findSimilarHouseholds } from '../api.ts';
import { householdMessages } from '../messages.ts';

interface Props {
  address: string | undefined;
  personName: string | undefined;
  birthDate: string | null;
}

/** Says so when the same door or the same person is there already; nothing when not. */
export function SimilarHouseholds({ address, personName, birthDate }: Props) {
  const t = useText(householdMessages);
  const query = useDeferredValue(
    JSON.stringify({
      ...(address ? { address } : {}),
      ...(personName && birthDate ? { personName, birthDate } : {}),
    }),
  );
  const { data } = useRead(findSimilarHouseholds, {
    query: JSON.parse(query) as { address?: string },
    enabled: query !== '{}',
  });
  if (!data || data.households.length === 0) return null;
  return (
    <Notice tone="warn" isLive title={t('new.similar')}>
      <ul className="similar-households">
        {data.households.map((household) => (
          <li key={household.id}>
            <Link href={household.caseId ? `/cases/${household.caseId}` : `/households/${household.id}`}>
              {household.name}
            </Link>{' '}
            <span className="kt-soft">
              {[t(household.same === 'address' ? 'new.sameAddress' : 'new.samePerson'), household.address]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
