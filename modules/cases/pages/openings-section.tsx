import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { getCase, withdrawOpening, type Case } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { OpeningDialog } from './opening-dialog.tsx';

/** Colleagues of other teams who think along in this one case, for a while (B R26: consult without handing over). */
export function OpeningsSection({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Case['openings'][number] | null>(null);
  const withdraw = useWrite(withdrawOpening, { refreshes: [getCase] });
  if (!found.can.openToColleague && found.openings.length === 0) return null;
  return (
    <Section
      title={t('openings.title')}
      description={t('openings.lead')}
      action={found.can.openToColleague && <Button onPress={() => setAdding(true)}>{t('openings.add')}</Button>}
    >
      {found.openings.length > 0 && (
        <Card padding="none">
          <List label={t('openings.title')}>
            {found.openings.map((opening) => (
              <ListRow
                key={opening.id}
                leading={<Avatar name={opening.accountName} tone="worker" />}
                title={opening.accountName}
                meta={[opening.purpose, t('openings.row', { day: humanDay(opening.until, language) })].join(' · ')}
                {...(found.can.openToColleague
                  ? { actions: <Button onPress={() => setEnding(opening)}>{t('openings.withdraw')}</Button> }
                  : {})}
              />
            ))}
          </List>
        </Card>
      )}
      {isAdding && <OpeningDialog found={found} onClose={() => setAdding(false)} />}
      {ending && (
        <ConfirmDialog
          title={t('openings.withdrawTitle', { name: ending.accountName })}
          confirmLabel={t('openings.withdraw')}
          isOpen
          onOpenChange={() => setEnding(null)}
          isPending={withdraw.isPending}
          onConfirm={() =>
            withdraw.mutate(
              { params: { caseId: found.id, openingId: ending.id } },
              { onSuccess: () => setEnding(null) },
            )
          }
        >
          {t('openings.withdrawText', { name: ending.accountName })}
        </ConfirmDialog>
      )}
    </Section>
  );
}
