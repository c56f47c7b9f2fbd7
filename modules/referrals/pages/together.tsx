import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { AddIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { getActionTeam } from '../../action-teams/api.ts';
import { listApplications, type Application } from '../../applications/api.ts';
import { getCase } from '../../cases/api.ts';
import { listConferences } from '../../conferences/api.ts';
import { listReferrals, type Referral } from '../api.ts';
import { referralMessages } from '../messages.ts';
import {
  applicationThread,
  conferenceThread,
  inOrder,
  isEarlierReferral,
  referralThread,
  teamThread,
  type Thread,
} from './threads.ts';
import { TogetherPicture } from './together-picture.tsx';

/** Who was asked for what, and how it stands: referrals, consultations, applications and the action team. */
export function TogetherPage() {
  const caseId = useAddressId('caseId');
  const referrals = useRead(listReferrals, { params: { caseId } });
  const applications = useRead(listApplications, { params: { caseId } });
  return (
    <Loaded of={referrals}>
      {(asked) => (
        <Loaded of={applications}>
          {(wmo) => (
            <Together
              caseId={caseId}
              referrals={asked.referrals}
              applications={wmo.applications}
              can={asked.can.work}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  caseId: string;
  referrals: readonly Referral[];
  applications: readonly Application[];
  can: boolean;
}

function Together({ caseId, referrals, applications, can }: Props) {
  const t = useText(referralMessages);
  const language = useLanguage();
  const team = useRead(getActionTeam, { params: { caseId } }).data;
  const home = useRead(getCase, { params: { caseId } }).data?.household.name ?? t('picture.home');
  const ofReferral = (referral: Referral) => referralThread(referral, caseId, t, language);
  const ofApplication = (application: Application) => applicationThread(application, caseId, t);
  const conference = useRead(listConferences, { params: { caseId } }).data?.conferences;
  const conferenceNow = conference ? conferenceThread(conference, caseId, t, language) : null;
  const teamNow = team ? teamThread(team, caseId, t, language) : null;
  const now = inOrder([
    ...(conferenceNow ? [conferenceNow] : []),
    ...(teamNow ? [teamNow] : []),
    ...referrals.filter((referral) => !isEarlierReferral(referral)).map(ofReferral),
    ...applications.filter(({ isOver }) => !isOver).map(ofApplication),
  ]);
  const earlier = [
    ...referrals.filter(isEarlierReferral).map(ofReferral),
    ...applications.filter(({ isOver }) => isOver).map(ofApplication),
  ];
  return (
    <Stack gap={5}>
      <Section
        title={t('title')}
        description={now.length > 0 ? <Lead referrals={referrals} /> : undefined}
        action={can && <Ask caseId={caseId} />}
      >
        {now.length === 0 ? (
          <EmptyState drawing="table" title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        ) : (
          <TogetherPicture home={home} threads={now} />
        )}
      </Section>
      {earlier.length > 0 && <Earlier threads={earlier} />}
      <Card tone="sunken" title={t('limits.title')}>
        <p>{t('limits.text')}</p>
        <p>
          <Link href={`/cases/${caseId}/limits`}>{t('limits.link')}</Link>
        </p>
      </Card>
    </Stack>
  );
}

/** The figures as a sentence: the most pressing one. */
function Lead({ referrals }: { referrals: readonly Referral[] }) {
  const t = useText(referralMessages);
  const late = referrals.filter(({ feedback }) => feedback === 'late').length;
  const refused = referrals.filter(({ state }) => state === 'refused').length;
  const waiting = referrals.filter(({ state }) => state === 'sent' || state === 'received').length;
  if (late > 0) return t('lead.late', { count: late });
  if (refused > 0) return t('lead.refused', { count: refused });
  if (waiting > 0) return t('lead.waiting', { count: waiting });
  return t('lead.calm');
}

function Ask({ caseId }: { caseId: string }) {
  const t = useText(referralMessages);
  const base = `/cases/${caseId}`;
  return (
    <Menu
      label={t('ask.label')}
      trigger={
        <Button variant="primary" icon={<AddIcon size={1.1} />}>
          {t('ask.label')}
        </Button>
      }
      items={[
        { id: 'hand-over', label: t('ask.hand-over'), href: `${base}/referrals/new` },
        { id: 'consult', label: t('ask.consult'), href: `${base}/referrals/consult` },
        { id: 'application', label: t('ask.application'), href: `${base}/applications/new` },
        { id: 'conference', label: t('ask.conference'), href: `${base}/conference` },
        { id: 'team', label: t('ask.team'), href: `${base}/action-team` },
      ]}
    />
  );
}

function Earlier({ threads }: { threads: readonly Thread[] }) {
  const t = useText(referralMessages);
  return (
    <Disclosure title={t('picture.earlier')} meta={String(threads.length)}>
      <List label={t('picture.earlier')}>
        {threads.map(({ id, href, who, what, state }) => (
          <ListRow key={id} title={who} meta={what} trailing={state} href={href} />
        ))}
      </List>
    </Disclosure>
  );
}
