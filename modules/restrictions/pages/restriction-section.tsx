import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { getRestriction, type CaseRestriction, type Restriction } from '../api.ts';
import { restrictionMessages } from '../messages.ts';
import { LiftDialog } from './lift-dialog.tsx';
import { RestrictDialog } from './restrict-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';

/** Whether the whole team opens this household, and the way to close or open it. */
export function RestrictionSection({ caseId }: { caseId: string }) {
  const t = useText(restrictionMessages);
  const read = useRead(getRestriction, { params: { caseId } });
  const [doing, setDoing] = useState<'restrict' | 'lift' | 'review' | null>(null);
  if (!read.data) return null;
  const { now, earlier, can } = read.data;
  if (!now && !can.set && earlier.length === 0) return null;
  const close = () => setDoing(null);
  return (
    <Section
      title={<span id="restriction">{t('title')}</span>}
      {...(now ? {} : { description: t('openLead') })}
      action={
        (can.set || can.lift) && (
          <Button onPress={() => setDoing(now ? 'lift' : 'restrict')}>{t(now ? 'lift' : 'restrict')}</Button>
        )
      }
    >
      <Stack gap={4}>
        {now && <RestrictedNow now={now} {...(can.lift ? { onReview: () => setDoing('review') } : {})} />}
        <Earlier earlier={earlier} />
      </Stack>
      {doing === 'review' && <ReviewDialog caseId={caseId} onClose={close} />}
      {doing === 'restrict' && <RestrictDialog caseId={caseId} onClose={close} />}
      {doing === 'lift' && <LiftDialog caseId={caseId} onClose={close} />}
    </Section>
  );
}

function RestrictedNow({ now, onReview }: { now: Restriction; onReview?: () => void }) {
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
              <Review on={now.reviewOn} />
              <p>{t('now.meta', { name: now.setByName, day: writtenDay(now.setAt, language) })}</p>
            </>
          }
          actions={onReview && <Button onPress={onReview}>{t('review.action')}</Button>}
        />
      </List>
    </Card>
  );
}

/** When somebody looks whether it is still needed; said with weight once that day has come. */
function Review({ on }: { on: string | null }) {
  const today = useToday();
  const t = useText(restrictionMessages);
  const language = useLanguage();
  if (on === null) return null;
  const day = writtenDay(on, language);
  return on <= today ? (
    <p>
      <strong>{t('now.reviewDue', { day })}</strong>
    </p>
  ) : (
    <p>{t('now.review', { day })}</p>
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
