import { useEffect, useRef } from 'react';
import type { z } from 'zod';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { openShareLink } from '../api-link.ts';
import { sharingMessages } from '../messages.ts';
import { PieceView } from './piece-view.tsx';

/** What is shared with somebody of the network, with why and until when in words a neighbour would use. */
export function LinkPieces({ firstName, shares }: z.output<typeof openShareLink.reply>) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (shares.length === 0) {
    return (
      <EmptyState drawing="letter" title={t('link.gone')}>
        {t('link.goneText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap={5}>
      <div ref={place} tabIndex={-1}>
        <p>
          <strong>{t('link.hello', { name: firstName })}</strong>
        </p>
        <p>{t('link.intro')}</p>
      </div>
      {shares.map((share) => (
        <Card key={share.id} title={share.piece.title}>
          <Stack gap={4}>
            <p className="kt-soft">
              {t('link.purpose', { purpose: share.purpose })}
              <br />
              {t('link.until', {
                name: share.sharedByName,
                team: share.teamName,
                day: writtenDay(share.endsOn, language),
              })}
            </p>
            <PieceView blocks={share.piece.blocks} under={2} />
          </Stack>
        </Card>
      ))}
      <div>
        <Button icon={<PrintIcon size={1} />} onPress={() => window.print()}>
          {t('link.print')}
        </Button>
      </div>
    </Stack>
  );
}
