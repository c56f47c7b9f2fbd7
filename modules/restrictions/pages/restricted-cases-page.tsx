import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { listRestrictedCases, type RestrictedCase } from '../api.ts';
import { restrictionMessages } from '../messages.ts';
import { AppointDialog } from './appoint-dialog.tsx';
import { caseNumber } from './case-number.ts';

/** For a coach: that restricted cases are there and who carries each, not whose they are. */
export function RestrictedCasesPage() {
  const t = useText(restrictionMessages);
  const language = useLanguage();
  const read = useRead(listRestrictedCases);
  const [appointing, setAppointing] = useState<RestrictedCase | null>(null);
  return (
    <Page title={t('list.title')} lead={t('list.lead')} width="narrow">
      <Loaded of={read}>
        {({ cases }) =>
          cases.length === 0 ? (
            <EmptyState drawing="table" title={t('list.empty.title')}>
              {t('list.empty.text')}
            </EmptyState>
          ) : (
            <Card padding="none">
              <List label={t('list.title')}>
                {cases.map((one) => (
                  <ListRow
                    key={one.caseId}
                    leading={<LockIcon />}
                    title={t('list.row', { number: caseNumber(one.caseId) })}
                    meta={[
                      one.coordinatorName === null
                        ? t('list.nobody')
                        : t('list.coordinator', { name: one.coordinatorName }),
                      t('list.meta', { team: one.teamName, day: writtenDay(one.setAt, language) }),
                    ].join(' · ')}
                    actions={
                      <Button
                        aria-label={t('list.appointOf', { number: caseNumber(one.caseId) })}
                        onPress={() => setAppointing(one)}
                      >
                        {t('list.appoint')}
                      </Button>
                    }
                  />
                ))}
              </List>
            </Card>
          )
        }
      </Loaded>
      {appointing && <AppointDialog restricted={appointing} onClose={() => setAppointing(null)} />}
    </Page>
  );
}
