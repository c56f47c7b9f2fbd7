import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List } from '../../../ui/list/list.tsx';
import { listPromises } from '../api.ts';
import { supportMessages } from '../messages.ts';
import { PromiseRow } from './promise-row.tsx';

const shown = 4;

/** On the overview of a case: what was promised and is still open, the first days first. */
export function PromisedCard({ caseId }: { caseId: string }) {
  const t = useText(supportMessages);
  const promises = useRead(listPromises, { params: { caseId }, query: { limit: 20 } }).data?.promises;
  const open = (promises ?? []).filter(({ settled }) => settled === null);
  if (open.length === 0) return null;
  return (
    <Card
      title={t('promise.title')}
      action={
        <Link variant="quiet" href={`/cases/${caseId}/support`}>
          {t('promise.all')}
        </Link>
      }
    >
      <List label={t('promise.title')}>
        {open.slice(0, shown).map((promise) => (
          <PromiseRow key={promise.id} promise={promise} href={`/cases/${caseId}/support#promise-${promise.id}`} />
        ))}
      </List>
    </Card>
  );
}
