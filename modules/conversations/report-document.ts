import { lifeAreas } from '../../method/life-areas.ts';
import { current } from '../../method/versions.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { clockTime, fullDay, writtenDay } from '../../ui/dates.ts';
import type { Conversation } from './api.ts';
import type { FrozenReport, ReportAnswer, ReportVersion } from './api-report.ts';
import type { AreaId } from './domain.ts';
import type { ReportSection } from './domain-report.ts';
import { conversationMessages } from './messages.ts';

const areaName = (area: AreaId, language: Language) =>
  current(lifeAreas).find(({ id }) => id === area)?.label[language] ?? area;

/** "Marga, Noor en Samira". */
function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** "Tweede gesprek", "Gesprek 12". */
export function conversationTitle(ordinal: number, language: Language): string {
  const t = textIn(conversationMessages, language);
  const word = (['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const)[ordinal - 1];
  return word ? t(`ordinal.${word}`) : t('ordinal.other', { number: ordinal });
}

/** Writes the report out as it will be kept: names, dates and headings as words, so that it reads the same for ever. */
export function frozenReport(
  conversation: Conversation,
  sections: readonly ReportSection[],
  language: Language,
): FrozenReport {
  const t = textIn(conversationMessages, language);
  const when = conversation.startedAt ?? conversation.plannedAt;
  const people = conversation.participants.filter(({ role }) => role !== 'worker').map(({ name }) => name);
  const workers = conversation.participants.filter(({ role }) => role === 'worker').map(({ name }) => name);
  const facts = [
    { key: t('print.who'), value: listed(people, language) },
    { key: t('print.workers'), value: listed(workers, language) },
    {
      key: t('print.when'),
      value: when ? `${fullDay(when, language, '1900-01-01')}, ${clockTime(when, language)}` : '',
    },
    { key: t('print.where'), value: conversation.place ?? '' },
    { key: t('print.aim'), value: conversation.aim ?? '' },
  ];
  const headings = {
    other: t('report.other'),
    agreements: t('report.agreements'),
  };
  const silent = conversation.fragments.length > 0 ? silentAreas(conversation) : [];
  return {
    language,
    title: `${conversationTitle(conversation.ordinal, language)} – ${conversation.householdName}`,
    subtitle: when ? writtenDay(when, language) : '',
    facts: facts.filter(({ value }) => value !== ''),
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.area ? areaName(section.area, language) : headings[section.id as 'other' | 'agreements'],
      text: section.text,
      quotes: section.quotes
        .filter((quote) => !quote.leftOut)
        .map(({ speaker, voice, text }) => ({ speaker, voice, text })),
    })),
    notDiscussed:
      silent.length === 0
        ? ''
        : t('report.notDiscussed', {
            areas: listed(
              silent.map((area) => areaName(area, language)),
              language,
            ),
          }),
  };
}

/** Areas that nobody spoke of in this conversation. */
function silentAreas(conversation: Conversation): AreaId[] {
  const spoken = new Set<AreaId | null>(conversation.touched);
  for (const fragment of conversation.fragments) if (fragment.onTable) spoken.add(fragment.area);
  return current(lifeAreas)
    .map(({ id }) => id)
    .filter((area) => !spoken.has(area));
}

/** What a report says, section by section. */
export function sectionBlocks(report: FrozenReport): Block[] {
  return report.sections.flatMap((section): Block[] => {
    const lines = section.text.split('\n').filter((line) => line.trim() !== '');
    const words: Block[] =
      section.id === 'agreements'
        ? [{ kind: 'list', items: lines }]
        : section.text.trim() === ''
          ? []
          : [{ kind: 'paragraph', text: section.text }];
    const quotes = section.quotes.map((quote): Block => ({ kind: 'quote', voice: quote.speaker, text: quote.text }));
    if (words.length + quotes.length === 0 || (section.id === 'agreements' && lines.length === 0)) return [];
    return [{ kind: 'heading', level: 2, text: section.heading }, ...words, ...quotes];
  });
}

/** The report on paper. `standing`: the frozen version with its answers, or nothing while it is a draft. */
export function reportPdf(report: FrozenReport, footer: string, version?: ReportVersion): PdfDocument {
  const { language } = report;
  const t = textIn(conversationMessages, language);
  const mark = version ? t('print.version', { number: version.number }) : t('print.draft');
  return {
    title: report.title,
    subtitle: [mark, report.subtitle].filter(Boolean).join(' · '),
    language,
    footer,
    blocks: [
      ...(version ? [] : [{ kind: 'paragraph', tone: 'strong', text: t('print.draftExplain') } as const]),
      { kind: 'keyValues', items: report.facts },
      ...sectionBlocks(report),
      ...(report.notDiscussed ? [{ kind: 'paragraph', tone: 'soft', text: report.notDiscussed } as const] : []),
      { kind: 'heading', level: 2, text: t('print.answers') },
      ...(version ? answerBlocks(version, language) : []),
      ...(version && version.answers.length > 0
        ? []
        : [
            { kind: 'paragraph', text: t('print.answerHere') } as const,
            { kind: 'signatureLine', labels: [t('print.remarkLine'), t('print.signLine')] } as const,
          ]),
    ],
  };
}

/** What was said of a frozen report. */
export function answerBlocks({ answers }: Pick<ReportVersion, 'answers'>, language: Language): Block[] {
  const t = textIn(conversationMessages, language);
  const said = (answer: ReportAnswer) =>
    t(`print.answer.${answer.answer}`, { name: answer.name, day: writtenDay(answer.at, language) });
  return answers.flatMap((answer): Block[] => [
    { kind: 'paragraph', text: said(answer) },
    ...(answer.remark ? [{ kind: 'quote', voice: answer.name, text: answer.remark } as const] : []),
  ]);
}
