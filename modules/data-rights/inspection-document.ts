import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import { withoutTechnical, type RecordRow } from './domain.ts';
import { dataRightMessages } from './messages.ts';
import { en } from './messages-record.en.ts';
import { nl } from './messages-record.nl.ts';
import { codeInWords, isFamilyLine, numberInWords } from './record-words.ts';
import type { FileRecord } from './record.ts';

const day = /^\d{4}-\d{2}-\d{2}/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value as one reads it: codes in words; what only a machine reads gives nothing. */
function plain(column: string, value: unknown, language: Language): string {
  if (typeof value === 'string') {
    if (id.test(value)) return '';
    return day.test(value) ? writtenDay(value, language) : (codeInWords(column, value, language) ?? value);
  }
  if (typeof value === 'number') return numberInWords(column, value, language);
  if (typeof value === 'boolean') return value ? '✓' : '';
  const told = toldIn(value, language);
  if (told !== undefined) return told;
  const parts = Array.isArray(value)
    ? value.map((one) => plain(column, one, language))
    : Object.entries(value ?? {}).map(([key, one]) => plainPart(key, one, language));
  return parts.filter(Boolean).join(Array.isArray(value) ? ', ' : ' · ');
}

/** Something filled in on a sheet is kept with its question and answer in words; undefined for anything else. */
function toldIn(value: unknown, language: Language): string | undefined {
  const { told } = (value ?? {}) as { told?: { ask: Record<Language, string>; answer: Record<Language, string> } };
  return told && `${told.ask[language]} ${told.answer[language]}`.trim();
}

/** A field inside a field, with its name where it says little without. */
function plainPart(key: string, value: unknown, language: Language): string {
  const names: Readonly<Record<string, string>> = (language === 'nl' ? nl : en).part;
  // Who somebody is in a drawing, and what a contact gives, was typed, whatever the program calls a role or a gift elsewhere.
  const isTyped = key === 'role' || (key === 'gives' && typeof value === 'string');
  const said = plain(isTyped ? `${key}_words` : key, value, language);
  const name = names[key === 'bond' && isFamilyLine(value) ? 'familyBond' : key];
  return said !== '' && name ? `${name}: ${said}` : said;
}

/** The first words of a record, as one reads them: to know it by. */
export function firstWords(row: RecordRow, language: Language): string {
  const words = Object.entries(withoutTechnical(row))
    .filter(([column, value]) => typeof value === 'string' || column === 'content')
    .filter(([column]) => !/(_at$|_on$|^at$|_by$|^by_|^voice$)/.test(column))
    .map(([column, value]) => plain(column, value, language))
    .filter(Boolean)
    .join(' · ');
  return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}

/** The copy of a record to read: every kind of record under its own heading, each field with its name. */
export function inspectionDocument(
  { personName, receivedOn }: { personName: string; receivedOn: string },
  records: readonly FileRecord[],
  { leftOut, printedOn, language }: { leftOut: number; printedOn: string; language: Language },
): PdfDocument {
  const t = textIn(dataRightMessages, language);
  const words = language === 'nl' ? nl : en;
  const tables: Readonly<Record<string, string>> = words.table;
  const columns: Readonly<Record<string, string>> = words.column;
  const blocks: Block[] = [{ kind: 'paragraph', text: t('paper.lead', { day: writtenDay(receivedOn, language) }) }];
  if (leftOut > 0) blocks.push({ kind: 'paragraph', text: t('paper.leftOut', { count: leftOut }), tone: 'soft' });
  // Kinds without a name of their own come together at the end.
  const kinds = Map.groupBy(records, ({ table }) => tables[table] ?? words.other);
  for (const [title, rows] of [...kinds].sort(([a], [b]) => Number(a === words.other) - Number(b === words.other))) {
    const items = rows.flatMap(({ row }) => {
      const pairs = Object.entries(withoutTechnical(row)).flatMap(([column, value]) => {
        const said = plain(column, value, language);
        return said === '' ? [] : [{ key: columns[column] ?? column.replaceAll('_', ' '), value: said }];
      });
      return pairs.length > 0 ? [{ kind: 'keyValues' as const, items: pairs }] : [];
    });
    if (items.length > 0) blocks.push({ kind: 'heading', level: 2, text: title }, ...items);
  }
  return {
    title: t('paper.title', { name: personName }),
    subtitle: t('paper.made', { day: writtenDay(printedOn, language) }),
    language,
    footer: t('paper.footer', { name: personName }),
    blocks,
  };
}
