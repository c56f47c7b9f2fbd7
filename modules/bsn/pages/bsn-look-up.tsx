import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { getMe } from '../../accounts/api.ts';
import { lookUpBsn } from '../api.ts';
import { readBsn } from '../domain.ts';
import { bsnMessages } from '../messages.ts';

/**
 * What stands in the place of the results while a number is typed that may be a BSN: it is not searched for as words
 * are, because words travel in an address. It goes out whole, by a button, in a body.
 */
export function BsnLookUp({ typed }: { typed: string }) {
  const t = useText(bsnMessages);
  const me = useRead(getMe);
  const read = readBsn(typed);
  if (me.data?.role !== 'generalist' && me.data?.role !== 'coach') {
    return (
      <EmptyState drawing="search" title={t('lookUp.title')}>
        {t('lookUp.notForYou')}
      </EmptyState>
    );
  }
  if ('bsn' in read) return <Asked key={read.bsn} bsn={read.bsn} />;
  return (
    <EmptyState drawing="search" title={t('lookUp.title')}>
      {read.fault === 'eleven' ? t('refused.eleven') : t('lookUp.whole')}
    </EmptyState>
  );
}

function Asked({ bsn }: { bsn: string }) {
  const t = useText(bsnMessages);
  const look = useWrite(lookUpBsn);
  const found = look.data?.found;
  return (
    <Stack gap={4}>
      <WriteProblem error={look.error} title={t('lookUp.title')} />
      {found === undefined ? (
        <EmptyState
          drawing="search"
          title={t('lookUp.title')}
          action={
            <Button variant="primary" isPending={look.isPending} onPress={() => look.mutate({ body: { bsn } })}>
              {t('lookUp.submit')}
            </Button>
          }
        >
          {t('lookUp.text')}
        </EmptyState>
      ) : (
        <div role="status">
          {found.length === 0 ? (
            <p>{t('lookUp.none')}</p>
          ) : (
            <Card title={t('lookUp.found')} padding="none">
              <List label={t('lookUp.found')}>
                {found.map((one) => (
                  <ListRow
                    key={one.personId}
                    href={one.caseId ? `/cases/${one.caseId}/people` : `/households/${one.householdId}`}
                    leading={<Avatar name={one.name} />}
                    title={one.name}
                    meta={one.householdName}
                  />
                ))}
              </List>
            </Card>
          )}
        </div>
      )}
    </Stack>
  );
}
