import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { distance } from '../../../ui/dates.ts';
import { ListRow } from '../../../ui/list/list.tsx';
import type { HouseholdRow } from '../api.ts';
import { householdMessages } from '../messages.ts';
import { PhaseDots } from './phase-dots.tsx';

interface Props {
  row: HouseholdRow;
  /** Picks this household instead of opening it. */
  onPick?: () => void;
}

/** One household: what it is about, where it is, whom it calls, and when it was last seen. */
export function HouseholdListRow({ row, onPick }: Props) {
  const t = useText(householdMessages);
  const language = useLanguage();
  const seen =
    row.lastSeenAt === null ? t('list.neverSeen') : t('list.lastSeen', { when: distance(row.lastSeenAt, language) });
  return (
    <ListRow
      title={row.name}
      meta={row.headline ?? row.address ?? undefined}
      tags={
        <>
          {row.phase === null ? <span className="kt-soft">{t('list.noCase')}</span> : <PhaseDots phase={row.phase} />}
          <span className="kt-soft kt-small">
            {[row.coordinatorName ?? t('list.nobody'), row.headline === null ? null : row.address]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      }
      trailing={<span className="kt-small">{seen}</span>}
      {...(onPick ? { onPress: onPick } : { href: row.caseId ? `/cases/${row.caseId}` : `/households/${row.id}` })}
    />
  );
}
