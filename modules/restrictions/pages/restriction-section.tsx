import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { getRestriction, type CaseRestriction, type Restriction } from '../api.ts';
import { restrictionMessages } from '../messages.ts';
import { LiftDialog } from './lift-dialog.tsx';
import { RestrictDialog } from './restrict-dialog.tsx';

/** Whether the whole team opens this household, and the way to close or open it. */
export function RestrictionSection({ caseId }: { caseId: string }) {
  const t = useText(restrictionMessages);
  const read = useRead(getRestriction, { params: { caseId } });
  const [isOpen, setOpen] = useState(false);
  if (!read.data) return null;
  const { now, earlier, can } = read.data;
  if (!now && !can.set && earlier.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <Section
      title={t('title')}
      {...(now ? {} : { description: t('openLead') })}
      action={(can.set || can.lift) && <Button onPress={() => setOpen(true)}>{t(now ? 'lift' : 'restrict')}</Button>}
    >
      <Stack gap={4}>
        {now && <RestrictedNow now={now} />}
        <Earlier earlier={earlier} />
      </Stack>
      {isOpen &&
        (now ? <LiftDialog caseId={caseId} onClose={close} /> : <RestrictDialog caseId={caseId} onClose={close} />)}
    </Section>
  );
}

function RestrictedNow({ now }: { now: Restriction }) {
  const t = useText(restrictionMessages);
  const language = useLanguage();
  return (
    <Card padding="none">
      <List label={t('now.title')}>
        <ListRow
          leading={<LockIcon />}
          title={t('now.title')}
          meta={
            <>
              <p>{t('now.who')}</p>
              <p>{`${t(`kind.${now.kind}`)}. ${now.reason}`}</p>
              {now.barredName && <p>{t('now.barred', { name: now.barredName })}</p>}
              <p>{t('now.meta', { name: now.setByName, day: writtenDay(now.setAt, language) })}</p>
            </>
          }
        />
      </List>
    </Card>
  );
}

function Earlier({ earlier }: Pick<CaseRestriction, 'earlier'>) {
  const t = useText(restrictionMessages);
  const language = useLanguage();
  if (earlier.length === 0) return null;
  return (
    <Disclosure title={t('earlier.title')} meta={String(earlier.length)}>
      <List label={t('earlier.title')}>
        {earlier.map(({ id, kind, setAt, liftedAt, liftedByName, liftReason }) => (
          <ListRow
            key={id}
            title={t(`kind.${kind}`)}
            meta={[
              t('earlier.row', {
                from: writtenDay(setAt, language),
                to: liftedAt ? writtenDay(liftedAt, language) : '',
              }),
              t('earlier.lifted', { name: liftedByName ?? '', reason: liftReason ?? '' }),
            ].join(' · ')}
          />
        ))}
      </List>
    </Disclosure>
  );
}
