import { lifeAreas } from '../../method/life-areas.ts';
import type { Bilingual } from '../../method/schema.ts';
import { current } from '../../method/versions.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { Guide, GuidePart } from './guide.ts';
import { guideMessages } from './messages.ts';

/** A guide to hang up or take along: what is said aloud stands in large type. */
export function guideDocument(guide: Guide, language: Language, today: string): PdfDocument {
  return {
    title: guide.title[language],
    language,
    footer: textIn(guideMessages, language)('paper.footer', { day: writtenDay(today, language) }),
    blocks: [
      { kind: 'paragraph', text: guide.lead[language] },
      ...guide.parts.flatMap((part) => blocksOf(part, language)),
    ],
  };
}

function blocksOf(part: GuidePart, language: Language): Block[] {
  const t = textIn(guideMessages, language);
  const say = (text: Bilingual) => text[language];
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const aloud = (text: Bilingual): Block => ({ kind: 'paragraph', tone: 'large', text: say(text) });
  const list = (lines: readonly Bilingual[]): Block => ({ kind: 'list', items: lines.map(say) });
  switch (part.kind) {
    case 'when':
    case 'yields':
    case 'watch-out':
      return [heading(t(`part.${part.kind}`)), { kind: 'paragraph', text: say(part.text) }];
    case 'do':
      return [heading(t('part.do')), list(part.lines)];
    case 'say':
      return [
        heading(part.title ? say(part.title) : t('part.say')),
        ...part.lines.map(aloud),
        ...(part.hint ? [{ kind: 'paragraph', tone: 'soft', text: say(part.hint) } as const] : []),
      ];
    case 'reflect':
      return [heading(say(part.title)), { kind: 'paragraph', text: say(part.text) }, list(part.lines)];
    case 'examples':
      return [
        heading(t('part.examples')),
        ...current(lifeAreas).flatMap(({ id, label }): Block[] => {
          const example = part.byArea[id];
          return example ? [{ kind: 'heading', level: 3, text: say(label) }, aloud(example)] : [];
        }),
      ];
    case 'sentence':
      return [
        heading(say(part.title)),
        { kind: 'paragraph', text: say(part.text) },
        { kind: 'paragraph', tone: 'soft', text: t('sentence.notThis', { what: say(part.notThis) }) },
        {
          kind: 'keyValues',
          items: [
            { key: t('sentence.self'), value: say(part.openings[0]) },
            { key: t('sentence.other'), value: say(part.openings[1]) },
          ],
        },
        {
          kind: 'table',
          head: [t('sentence.blames'), t('sentence.tells')],
          rows: part.pairs.map(({ blames, tells }) => [say(blames), say(tells)]),
          rowHeaders: false,
        },
      ];
    case 'meeting': {
      const items = part.steps.map(({ label, minutes, hint }) =>
        t('paper.step', { label: say(label), count: minutes, hint: say(hint) }),
      );
      const inAll = part.steps.reduce((sum, { minutes }) => sum + minutes, 0);
      return [
        heading(t('part.meeting')),
        { kind: 'list', ordered: true, items },
        { kind: 'paragraph', tone: 'soft', text: t('minutesInAll', { count: inAll }) },
      ];
    }
  }
}
