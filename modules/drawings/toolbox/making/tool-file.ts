import { z } from 'zod';
import { asPublished } from './as-published.ts';
import { Definition, type Draft, type Field } from '../domain.ts';
import { problemsOf, type Problem } from './problems.ts';

// A tool as a file that another municipality can use. It is made and read on the device.

const format = 'keukentafel-tool';
/** What a program of before knows is written as it always was, so that it takes it too. */
const formatVersionOf = ({ picture, fields }: Draft) => (picture || fields.some(givesSomething) ? 2 : 1);
const givesSomething = (field: Field): boolean =>
  field.kind === 'group' ? field.fields.some(givesSomething) : field.kind === 'text' && field.gives !== undefined;
const newestFormat = 2;
/** What a file ends with; the name of the tool stands before it. */
export const fileEnding = '.keukentafel-tool.json';
/** Larger than any tool can be. */
export const mostBytes = 5_000_000;

const ToolFile = z.object({ format: z.literal(format), formatVersion: z.number().int().min(1), tool: z.unknown() });

/** The file of a tool that is finished. */
export const writeToolFile = (draft: Draft): string =>
  `${JSON.stringify({ format, formatVersion: formatVersionOf(draft), madeWith: 'Keukentafel', tool: asPublished(draft) }, null, 2)}\n`;

/** Its name, from the name of the tool. */
export const toolFileName = (label: string): string =>
  (label
    .replaceAll(/[\p{C}\s/\\:*?"<>|]+/gu, ' ')
    .slice(0, 80)
    .trim() || 'tool') + fileEnding;

export type ReadFile =
  | { is: 'tool'; tool: Definition }
  /** No file of a tool at all, or of a newer form than this program knows. */
  | { is: 'other' | 'newer' }
  | { is: 'wrong'; problems: readonly Problem[] };

/** The tool in a file, whole or not at all. */
export function readToolFile(text: string): ReadFile {
  const file = ToolFile.safeParse(parsed(text)).data;
  if (!file) return { is: 'other' };
  if (file.formatVersion > newestFormat) return { is: 'newer' };
  const problems = problemsOf(file.tool);
  const tool = Definition.safeParse(file.tool).data;
  return tool ? { is: 'tool', tool } : { is: 'wrong', problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
