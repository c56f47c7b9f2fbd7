import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { getReceived, printReceived } from '../api-received.ts';
import { sharingMessages } from '../messages.ts';
import { PieceView } from './piece-view.tsx';
import { Reaction, type ReceivedPiece } from './reaction.tsx';
import './sharing.css';

const list = '/shared-with-me';

/** For a partner: one piece, read-only, on paper, and one answer to who shared it. */
export function ReceivedPiecePage() {
  const t = useText(sharingMessages);
  const shareId = useAddressId('shareId');
  const read = useRead(getReceived, { params: { shareId } });
  // What was read before it stopped is not shown any more either.
  if (read.error?.status === 404) {
    return (
      <Page title={t('received.title')} width="narrow">
        <EmptyState
          drawing="letter"
          title={t('received.gone')}
          action={
            <ButtonLink variant="primary" href={list}>
              {t('received.toList')}
            </ButtonLink>
          }
        >
          {t('received.goneText')}
        </EmptyState>
      </Page>
    );
  }
  if (!read.data) {
    return (
      <Page title={t('received.title')} width="narrow">
        <Loaded of={read}>{() => null}</Loaded>
      </Page>
    );
  }
  return <Piece key={shareId} share={read.data} />;
}

function Piece({ share }: { share: ReceivedPiece }) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const { piece } = share;
  return (
    <Page
      title={piece.title}
      {...(piece.subtitle ? { lead: piece.subtitle } : {})}
      back={{ href: list, label: t('received.title') }}
      width="narrow"
      secondary={
        <ButtonLink
          href={`/api/v1${pathOf(printReceived, { shareId: share.id })}`}
          target="_blank"
          icon={<PrintIcon size={1} />}
        >
          {t('received.print')}
        </ButtonLink>
      }
    >
      <Stack gap={5}>
        <KeyValue
          items={[
            { label: t('received.purpose'), value: share.purpose },
            { label: t('received.by'), value: `${share.sharedByName}, ${share.teamName}` },
            { label: t('received.until'), value: writtenDay(share.endsOn, language) },
          ]}
        />
        <Card>
          <PieceView blocks={piece.blocks} under={1} />
        </Card>
        <Reaction share={share} />
      </Stack>
    </Page>
  );
}
