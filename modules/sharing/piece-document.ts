import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { PdfDocument } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { SharedPiece } from './api-received.ts';
import { sharingMessages } from './messages.ts';

/** A shared piece on paper: above it for whom, why and until when; on every page that it is not to be passed on. */
export function pieceDocument(shared: SharedPiece, reader: { name: string; language: Language }): PdfDocument {
  const t = textIn(sharingMessages, reader.language);
  const until = writtenDay(shared.endsOn, reader.language);
  const { piece } = shared;
  return {
    title: piece.title,
    ...(piece.subtitle ? { subtitle: piece.subtitle } : {}),
    language: reader.language,
    footer: t('paper.footer', { name: reader.name, day: until }),
    blocks: [
      {
        kind: 'keyValues',
        items: [
          { key: t('received.purpose'), value: shared.purpose },
          { key: t('received.by'), value: `${shared.sharedByName}, ${shared.teamName}` },
          { key: t('received.until'), value: until },
        ],
      },
      ...piece.blocks,
    ],
  };
}
