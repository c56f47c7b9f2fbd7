import { useEffect, useRef, type ComponentType } from 'react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Link as AriaLink } from 'react-aria-components/Link';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { PersonChip } from '../../../ui/avatar/person-chip.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { useToday } from '../../../ui/now.ts';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { ageOn } from '../../households/domain.ts';
import { getCase, type Case, type CasePerson } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { SecretAddressBar } from './secret-address-bar.tsx';
import './cases.css';

const sections = [
  'overview',
  'conversations',
  'plan',
  'support',
  'referrals',
  'assessments',
  'evaluation',
  'people',
] as const;
type SectionId = (typeof sections)[number];

/** Pages that are reached from a section and stand beside it in the address. */
const reachedFrom: Record<string, SectionId> = {
  applications: 'referrals',
  'action-team': 'referrals',
  conference: 'referrals',
  limits: 'referrals',
  shares: 'people',
  rights: 'people',
};

/** The address of a section; the overview is the case itself. */
const hrefOf = (caseId: string, section: SectionId) =>
  section === 'overview' ? `/cases/${caseId}` : `/cases/${caseId}/${section}`;

/** What another room has to say of the whole case; nothing most of the time. */
type CaseNotice = ComponentType<{ caseId: string }>;

/**
 * What stands around every section of a case: who it is about, and the way to the other sections. A section's page is a
 * child route (app/web/case-routes.tsx) and begins with a heading of level 2; its own main action stands in that section.
 */
export function CaseFrame({ notice }: { notice: CaseNotice }) {
  const caseId = useAddressId('caseId');
  const found = useRead(getCase, { params: { caseId } });
  return (
    <Loaded of={found} isPage skeleton={<Skeleton shape="card" count={3} />}>
      {(data) => <Frame found={data} notice={notice} />}
    </Loaded>
  );
}

function Frame({ found, notice: Notice }: { found: Case; notice: CaseNotice }) {
  const t = useText(caseMessages);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const rest = path.slice(`/cases/${found.id}`.length).replace(/^\//, '').split('/')[0];
  const here = sections.find((section) => section === (reachedFrom[rest ?? ''] ?? rest)) ?? 'overview';
  const isOverview = !rest;
  const nav = useRef<HTMLElement>(null);
  // On a small screen the row scrolls sideways: where one is, is in sight.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - nav.current.offsetLeft - 16;
  }, [here]);
  return (
    <Page
      title={found.household.name}
      documentTitle={isOverview ? found.household.name : `${t(`section.${here}`)} · ${found.household.name}`}
      back={{ href: '/households', label: t('frame.back') }}
      lead={<People people={found.household.people} isShortOnPhone={!isOverview} />}
      {...(isOverview && found.can.work
        ? {
            action: (
              <ButtonLink variant="primary" href={`/cases/${found.id}/conversations/new`}>
                {t('frame.newConversation')}
              </ButtonLink>
            ),
            secondary: <ButtonLink href={`/cases/${found.id}/support/new`}>{t('frame.note')}</ButtonLink>,
          }
        : {})}
    >
      <SecretAddressBar />
      <Notice caseId={found.id} />
      <nav ref={nav} aria-label={t('frame.sections')} className="case-sections">
        {sections.map((section) => (
          <AriaLink
            key={section}
            className="case-section"
            href={hrefOf(found.id, section)}
            aria-current={section === here ? 'page' : undefined}
          >
            {t(`section.${section}`)}
          </AriaLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}

const shown = 5;

/** Who lives here now; somebody who died or moved out is told of on the page of people. */
function People({ people, isShortOnPhone }: { people: readonly CasePerson[]; isShortOnPhone: boolean }) {
  const t = useText(caseMessages);
  const members = people.filter((person) => person.place === 'member' && !person.movedOutOn && !person.deceasedOn);
  const today = useToday();
  return (
    <Cluster gap={4}>
      {members.slice(0, shown).map((person) => (
        <PersonChip
          key={person.id}
          name={person.called ?? person.name}
          meta={person.birthDate === null ? undefined : ageOn(person.birthDate, today)}
          isShortOnPhone={isShortOnPhone}
        />
      ))}
      {members.length > shown && <span>{t('frame.more', { count: members.length - shown })}</span>}
    </Cluster>
  );
}
