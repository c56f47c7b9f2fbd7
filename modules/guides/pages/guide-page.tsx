import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { BackIcon, NextIcon } from '../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { printGuide } from '../api.ts';
import { findGuide, guideHref, guidesOn } from '../domain.ts';
import type { Guide, MeetingStep } from '../guide.ts';
import { guideMessages } from '../messages.ts';
import { GuideParts } from './guide-parts.tsx';
import { MeetingWalk } from './meeting-walk.tsx';
import './guides.css';

/** One guide to read, or its steps to go through together when it is about a meeting. */
export function GuidePage() {
  const guide = findGuide(useAddressId('guideId'));
  const go = useNavigate();
  // In the address, so that a tablet that fell asleep opens at the step where one was.
  const step = useRouterState({ select: ({ location }) => new URLSearchParams(location.searchStr).get('step') });
  if (!guide) return <NotThere />;
  const steps = guide.parts.flatMap((part): readonly MeetingStep[] => (part.kind === 'meeting' ? part.steps : []));
  const place = step === null ? null : stepAt(step, steps.length);
  if (place === null) return <Reading key={guide.id} guide={guide} isMeeting={steps.length > 0} />;
  const href = guideHref(guide.id);
  return (
    <MeetingWalk
      key={guide.id}
      guide={guide}
      steps={steps}
      place={place}
      onPlace={(next) => void go({ href: `${href}?step=${next + 1}`, replace: true, resetScroll: false })}
    />
  );
}

/** Counted from 0; one past the last is the end. Null when there is no such step. */
function stepAt(words: string, count: number): number | null {
  const place = Number(words) - 1;
  return count > 0 && Number.isInteger(place) && place >= 0 && place <= count ? place : null;
}

function Reading({ guide, isMeeting }: { guide: Guide; isMeeting: boolean }) {
  const t = useText(guideMessages);
  const language = useLanguage();
  const { online } = useOutbox();
  const paper = `/api/v1${printGuide.path}?${new URLSearchParams({ guide: guide.id, language })}`;
  return (
    <Page
      title={guide.title[language]}
      lead={<p className="guide-lead">{guide.lead[language]}</p>}
      width="narrow"
      back={{ href: '/guides', label: t('title') }}
      secondary={
        online ? (
          <ButtonLink variant="quiet" icon={<PrintIcon />} href={paper} target="_blank">
            {t('print')}
          </ButtonLink>
        ) : (
          <span className="kt-soft kt-small">{t('printOffline')}</span>
        )
      }
      {...(isMeeting
        ? {
            action: (
              <ButtonLink variant="primary" href={`${guideHref(guide.id)}?step=1`}>
                {t('walk.begin')}
              </ButtonLink>
            ),
          }
        : {})}
    >
      <GuideParts parts={guide.parts} />
      <Leaf guide={guide} />
    </Page>
  );
}

/** To the guide before and after this one on its shelf. */
function Leaf({ guide }: { guide: Guide }) {
  const t = useText(guideMessages);
  const language = useLanguage();
  const shelf = guidesOn(guide.shelf);
  const at = shelf.indexOf(guide);
  const [previous, next] = [shelf[at - 1], shelf[at + 1]];
  return (
    <nav className="guide-leaf" aria-label={t('leaf.label')}>
      {previous && (
        <Link
          href={guideHref(previous.id)}
          variant="quiet"
          icon={<BackIcon size={0.9} />}
          aria-label={`${t('leaf.previous')}: ${previous.title[language]}`}
        >
          {previous.title[language]}
        </Link>
      )}
      {next && (
        <Link href={guideHref(next.id)} variant="quiet" aria-label={`${t('leaf.next')}: ${next.title[language]}`}>
          {next.title[language]}
          <NextIcon size={0.9} />
        </Link>
      )}
    </nav>
  );
}

function NotThere() {
  const t = useText(guideMessages);
  return (
    <Page title={t('missing.title')} width="narrow" back={{ href: '/guides', label: t('title') }}>
      <EmptyState
        drawing="search"
        title={t('missing.text')}
        action={<ButtonLink href="/guides">{t('missing.back')}</ButtonLink>}
      >
        {t('nothingText')}
      </EmptyState>
    </Page>
  );
}
