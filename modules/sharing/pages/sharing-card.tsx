import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { listShares } from '../api.ts';
import { sharingMessages } from '../messages.ts';
import { readersOf } from './readers-of.ts';

interface Props {
  caseId: string;
  /** Where sharing begins: the card is there also while nobody sees anything. */
  isAlways?: boolean;
}

/** Who outside the team sees something of a case now; otherwise nothing, while nobody does. */
export function SharingCard({ caseId, isAlways }: Props) {
  const t = useText(sharingMessages);
  const { data } = useRead(listShares, { params: { caseId } });
  const readers = readersOf(data?.shares ?? []);
  if (!data || (readers.length === 0 && !isAlways)) return null;
  return (
    <Card title={t('title')} action={<Link href={`/cases/${caseId}/shares`}>{t('card.all')}</Link>}>
      {readers.length === 0 && <p className="kt-soft">{t('none')}</p>}
      <List label={t('title')}>
        {readers.map(({ id, name, count, endsSoon }) => (
          <ListRow
            key={id}
            leading={<Avatar name={name} size="small" />}
            title={t('card.live', { name, count })}
            {...(endsSoon ? { meta: t('row.soon') } : {})}
          />
        ))}
      </List>
    </Card>
  );
}
