import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { printReferral, type Referral } from '../api.ts';
import type { ReferralEventKind } from '../domain.ts';
import { referralMessages } from '../messages.ts';
import { ChainCard, HistoryCard, PiecesCard, RequestCard } from './referral-cards.tsx';
import { ReferralEventDialog } from './event-dialog.tsx';
import { stateWords } from './threads.ts';
import { useReferral } from './use-referral.ts';
import './referrals.css';

/** One referral or consultation: what we ask, what goes along, with whom it is now, and the one thing to do next. */
export function ReferralPage() {
  const t = useText(referralMessages);
  const { caseId, list, find } = useReferral();
  return (
    <Loaded of={list}>
      {() => {
        const referral = find();
        return referral ? (
          <OneReferral caseId={caseId} referral={referral} />
        ) : (
          <EmptyState drawing="search" title={t('empty.title')}>
            <Link href={`/cases/${caseId}/referrals`}>{t('page.back')}</Link>
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

/** What one mostly does next; the rest stands behind "more". */
const usualNext: readonly ReferralEventKind[] = ['sent', 'prepared', 'accepted', 'step', 'done', 'feedback'];

function OneReferral({ caseId, referral }: { caseId: string; referral: Referral }) {
  const t = useText(referralMessages);
  const [asking, setAsking] = useState<ReferralEventKind | null>(null);
  const { kind, possible, can } = referral;
  const act = (event: ReferralEventKind) => (kind === 'consult' ? t(`consultAct.${event}`) : t(`act.${event}`));
  const next = can.work ? usualNext.find((event) => possible.includes(event)) : undefined;
  const rest = can.work ? possible.filter((event) => event !== next) : [];
  const href = `/cases/${caseId}/referrals/${referral.id}`;
  const items = [
    ...(can.work && referral.state === 'preparing'
      ? [{ id: 'change', label: t('page.change'), href: `${href}/change` }]
      : []),
    ...rest.map((event) => ({ id: event, label: act(event), onAction: () => setAsking(event) })),
  ];
  return (
    <Stack gap={4}>
      <Link variant="quiet" href={`/cases/${caseId}/referrals`} icon={<BackIcon size={1} />}>
        {t('page.back')}
      </Link>
      <Section
        title={referral.to.name}
        description={
          <Cluster>
            <Tag>{t(`kind.${kind}`)}</Tag>
            <Tag tone={referral.state === 'accepted' || referral.state === 'done' ? 'primary' : 'plain'}>
              {stateWords(referral, t)}
            </Tag>
          </Cluster>
        }
        action={
          <Cluster>
            <ButtonLink
              variant="quiet"
              icon={<PrintIcon size={1.1} />}
              href={`/api/v1${pathOf(printReferral, { caseId, referralId: referral.id })}`}
              target="_blank"
            >
              {t('page.letter')}
            </ButtonLink>
            {items.length > 0 && (
              <Menu label={t('page.more')} trigger={<Button>{t('page.more')}</Button>} items={items} />
            )}
            {next && (
              <Button variant="primary" onPress={() => setAsking(next)}>
                {act(next)}
              </Button>
            )}
          </Cluster>
        }
      >
        <Stack gap={4}>
          <Standing referral={referral} />
          <Columns layout="main-side">
            <Stack gap={4}>
              <RequestCard referral={referral} />
              <PiecesCard referral={referral} />
            </Stack>
            <Stack gap={4}>
              <ChainCard referral={referral} />
              <HistoryCard referral={referral} />
            </Stack>
          </Columns>
        </Stack>
      </Section>
      {asking && (
        <ReferralEventDialog
          key={asking}
          caseId={caseId}
          referral={referral}
          kind={asking}
          title={act(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </Stack>
  );
}

/** With whom it is now, and what we wait for; loud only when something is late or missing. */
function Standing({ referral }: { referral: Referral }) {
  const t = useText(referralMessages);
  const language = useLanguage();
  const { kind, heldBy, state, feedback, feedbackDue } = referral;
  if (referral.missesGround && state === 'preparing') return <Notice tone="warn">{t('page.missesGround')}</Notice>;
  const name = heldBy === 'receiver' ? referral.to.name : referral.sender.name;
  const held =
    kind === 'consult'
      ? t('held.consult', { name })
      : heldBy === 'receiver'
        ? t('held.receiver', { name })
        : t('held.senderWhile', { name });
  const day = feedbackDue === null ? '' : fullDay(feedbackDue, language);
  if (feedback === 'late') {
    return (
      <Notice tone="warn" title={t('feedback.late', { day })}>
        {held}
      </Notice>
    );
  }
  return (
    <Card tone="sunken">
      <p className="referral-words">{held}</p>
      {feedback !== 'none' && <p className="referral-words kt-soft">{t(`feedback.${feedback}`, { day })}</p>}
    </Card>
  );
}
