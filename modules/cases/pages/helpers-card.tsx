import { useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { useToday } from '../../../ui/now.ts';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import type { Case } from '../api.ts';
import { caseMessages } from '../messages.ts';

/** Who helps already, in short: before somebody thinks of an intake. */
export function HelpersCard({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const today = useToday();
  const busy = found.helpers.filter(({ until }) => until === null || until >= today);
  return (
    <Card
      title={t('overview.helping')}
      action={
        <Link href={`/cases/${found.id}/people`} variant="quiet">
          {t('overview.seePeople')}
        </Link>
      }
    >
      {busy.length === 0 ? (
        <p className="kt-soft">{t('overview.noHelpers')}</p>
      ) : (
        <>
          <p>{t('overview.helpers', { count: busy.length })}</p>
          <List label={t('overview.helping')}>
            {busy.map((helper) => (
              <ListRow
                key={helper.id}
                title={helper.helpsWith}
                meta={[helper.name, helper.organisationName].filter(Boolean).join(' · ')}
                trailing={helper.hasPlan ? t('helpers.plan') : undefined}
              />
            ))}
          </List>
        </>
      )}
    </Card>
  );
}
