import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { listShares, type CaseSharing } from '../api.ts';
import { isOpen } from '../domain.ts';
import { sharingMessages } from '../messages.ts';
import { ConsentsSection } from './consents-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { ShareRow } from './share-row.tsx';
import './sharing.css';

/** Who outside the team sees what of a case: now, on which consents, by which links, and what has stopped. */
export function SharingPage() {
  const t = useText(sharingMessages);
  const caseId = useAddressId('caseId');
  const read = useRead(listShares, { params: { caseId } });
  return (
    <Stack gap={4}>
      <Link variant="quiet" href={`/cases/${caseId}/people`} icon={<BackIcon size={1} />}>
        {t('back')}
      </Link>
      <Loaded of={read}>{(sharing) => <Sharing caseId={caseId} sharing={sharing} />}</Loaded>
    </Stack>
  );
}

function Sharing({ caseId, sharing }: { caseId: string; sharing: CaseSharing }) {
  const t = useText(sharingMessages);
  const { shares, can } = sharing;
  const open = shares.filter(({ state }) => isOpen(state));
  const ended = shares.filter(({ state }) => !isOpen(state));
  const add = can.share && (
    <ButtonLink variant="primary" href={`/cases/${caseId}/shares/new`}>
      {t('shareSomething')}
    </ButtonLink>
  );
  const rows = (some: typeof shares) =>
    some.map((share) => <ShareRow key={share.id} caseId={caseId} share={share} can={can} />);
  return (
    <Section title={t('title')} description={t('lead')} action={open.length > 0 && add}>
      <Stack gap={5}>
        <Attention sharing={sharing} />
        {open.length === 0 ? (
          <EmptyState drawing="letter" title={t('none')} headingLevel={3} action={add}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <Card padding="none">
            <List label={t('title')}>{rows(open)}</List>
          </Card>
        )}
        <ContactsSection caseId={caseId} sharing={sharing} />
        <ConsentsSection caseId={caseId} sharing={sharing} />
        {ended.length > 0 && (
          <Disclosure title={t('ended')} meta={ended.length}>
            <List label={t('ended')}>{rows(ended)}</List>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

/** What asks for a decision: a sharing that nearly ends, and one that lost the consent under it. */
function Attention({ sharing: { shares } }: { sharing: CaseSharing }) {
  const t = useText(sharingMessages);
  const soon = shares.filter(({ endsSoon }) => endsSoon).length;
  const lost = shares.filter(({ state }) => state === 'no-basis').length;
  return (
    <>
      {soon > 0 && <Notice>{t('soon', { count: soon })}</Notice>}
      {lost > 0 && <Notice tone="warn">{t('noBasis', { count: lost })}</Notice>}
    </>
  );
}
