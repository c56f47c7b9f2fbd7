import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { fullDay } from '../../../ui/dates.ts';
import { areaWord } from '../life-areas.ts';
import { fieldsAsked, scoreOf, type Value, type Values } from '../toolbox/answer.ts';
import type { Definition, Field, SimpleField } from '../toolbox/domain.ts';
import type { Filled, SheetPart } from './domain.ts';
import { sheetMessages } from './messages.ts';

// What stands on a sheet, in words.

/** An answer as it is read; undefined when the question was left open. */
export function answerWords(field: SimpleField, value: Value | undefined, language: Language): string | undefined {
  const t = textIn(sheetMessages, language);
  const labelOf = (id: string) =>
    'answers' in field ? (field.answers.find((answer) => answer.id === id)?.label[language] ?? id) : id;
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return value.text;
    case 'choice':
      return labelOf(value.answer);
    case 'choices':
      return value.answers.map(labelOf).join('\n');
    case 'scale': {
      if (field.kind !== 'scale') return String(value.number);
      const { from, to, low, high } = field.scale;
      const end = value.number === from ? low[language] : value.number === to ? high[language] : undefined;
      return [t('scale', { number: value.number, to }), end].filter(Boolean).join(', ');
    }
    case 'date':
      return fullDay(value.day, language);
    case 'person':
      return value.name;
    case 'life-area':
      return areaWord(value.area, language);
    case 'surface':
      return t('surface.drawn', { count: value.strokes.length });
  }
}

/** A question and what was answered; null: left open. */
export interface Told {
  field: SimpleField;
  ask: string;
  answer: string | null;
  value: Value | undefined;
}

const toldOf = (fields: readonly SimpleField[], values: Values, language: Language): Told[] =>
  fieldsAsked(fields, values).map((field) => ({
    field,
    ask: field.ask[language],
    answer: answerWords(field, values[field.id], language) ?? null,
    value: values[field.id],
  }));

/** One question of the sheet, or a group with a list of its rows. */
export type ToldField =
  | Told
  | { field: Extract<Field, { kind: 'group' }>; ask: string; rows: { id: string; told: Told[] }[] };

/** The whole sheet as it is read, question by question; what is not asked is not there. */
export const toldSheet = (definition: Definition, { values, rows }: Filled, language: Language): ToldField[] =>
  fieldsAsked(definition.fields, values).map((field): ToldField =>
    field.kind === 'group'
      ? {
          ...{ field, ask: field.ask[language] },
          rows: rows
            .filter((row) => row.field === field.id)
            .map((row) => ({ id: row.id, told: toldOf(field.fields, row.values, language) })),
        }
      : toldOf([{ ...field, only: null }], values, language)[0]!,
  );

/** What the score says; undefined when there is none. */
export function scoreWords(definition: Definition, { values, rows }: Filled, language: Language): string | undefined {
  const score = scoreOf(definition, values, rows);
  if (!score) return undefined;
  const t = textIn(sheetMessages, language);
  const points = t('score.points', { count: score.points });
  return score.band ? t('score.with', { points, band: score.band.label[language] }) : points;
}

/** How many questions were answered. */
export const answeredIn = ({ values, rows }: Filled): number => Object.keys(values).length + rows.length;

/** Every answer on the sheet by where it stands, for laying two sheets beside each other. */
export function linesOf(
  definition: Definition,
  filled: Filled,
  language: Language,
): Map<string, { ask: string; answer: string }> {
  const lines = new Map<string, { ask: string; answer: string }>();
  for (const told of toldSheet(definition, filled, language)) {
    const all =
      'rows' in told
        ? told.rows.flatMap(({ id, told: row }) => row.map((one) => ({ ...one, row: id })))
        : [{ ...told, row: '' }];
    for (const { field, ask, answer, row } of all) {
      if (answer !== null) lines.set(`${row}/${field.id}`, { ask, answer });
    }
  }
  return lines;
}

/** The whole sheet in words, for who does not see the picture. */
export function sheetWords(definition: Definition, filled: Filled, language: Language): string {
  const t = textIn(sheetMessages, language);
  const lines = linesOf(definition, filled, language);
  const head = t('words.filled', { title: definition.label[language], count: lines.size });
  const score = scoreWords(definition, filled, language);
  return [head, ...[...lines.values()].map(({ ask, answer }) => `${ask} ${answer}`), score].filter(Boolean).join(' ');
}

/** What one part says, for who must choose between two. */
export function partWords(
  definition: Definition,
  content: SheetPart,
  language: Language,
): { name: string; how: string } {
  const field = definition.fields.find(({ id }) => id === content.field);
  const name = field?.ask[language] ?? content.field;
  if (!field) return { name, how: '' };
  if (content.part === 'answer') {
    return { name, how: field.kind === 'group' ? '' : (answerWords(field, content.value, language) ?? '') };
  }
  const inside = field.kind === 'group' ? toldOf(field.fields, content.values, language) : [];
  const how = inside.flatMap(({ ask, answer }) => (answer === null ? [] : [`${ask} ${answer}`])).join(' ');
  return { name, how };
}
