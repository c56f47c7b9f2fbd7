import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { Provision } from './api.ts';
import { socialMapMessages } from './messages.ts';

/** What a resident takes home: each place with what it is, for whom, how to get in, what it costs, when and where. */
export function leafletDocument(provisions: readonly Provision[], language: Language, today: string): PdfDocument {
  const t = textIn(socialMapMessages, language);
  const [only] = provisions;
  const alone = provisions.length === 1 && only !== undefined;
  return {
    title: alone ? only.name : t('leaflet.title'),
    language,
    footer: t('leaflet.footer', { day: writtenDay(today, language) }),
    blocks: [
      ...provisions.flatMap((provision): Block[] => [
        ...(alone ? [] : [{ kind: 'heading', level: 2, text: provision.name } as const]),
        ...blocksOf(provision, language),
      ]),
      { kind: 'space', size: 'small' },
      { kind: 'paragraph', tone: 'large', text: t('leaflet.call') },
    ],
  };
}

function blocksOf(provision: Provision, language: Language): Block[] {
  const t = textIn(socialMapMessages, language);
  const list = new Intl.ListFormat(language);
  const facts: [string, string | null][] = [
    [t('fact.targetGroup'), provision.targetGroup],
    [t('leaflet.entryRule'), provision.entryRule],
    [t('fact.cost'), provision.cost],
    [t('fact.openingHours'), provision.openingHours],
    [t('fact.languages'), list.format(provision.languages)],
    [t('fact.provider'), provision.provider],
    [t('fact.address'), provision.address],
    [t('fact.phone'), provision.phone],
    [t('fact.email'), provision.email],
    [t('fact.website'), provision.website],
  ];
  return [
    { kind: 'paragraph', tone: 'large', text: provision.summary },
    ...facts
      .filter(([, value]) => value)
      .map(([label, value]): Block => ({ kind: 'paragraph', tone: 'large', text: `${label}: ${value ?? ''}` })),
    ...(provision.isStopped ? [{ kind: 'paragraph', tone: 'strong', text: t('stopped') } as const] : []),
    {
      kind: 'paragraph',
      tone: 'soft',
      text: t('leaflet.checked', { day: writtenDay(provision.checkedOn, language) }),
    },
  ];
}
