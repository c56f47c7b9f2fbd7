import type { SignalList, Tool, ToolField } from '../../../method/schema-tools.ts';
import { signalLists } from '../../../method/safety/signal-lists.ts';
import { tools } from '../../../method/tools/tools.ts';
import { current, entryAt } from '../../../method/versions.ts';
import { Definition, type Field, type SimpleField, type ToolPicture } from './domain.ts';
import { listWords } from './signal-list-words.ts';

// The tools of the way of working, in the shape of every tool.

/** A tool in one version, with its name among all tools. */
export interface VersionedTool {
  id: string;
  version: number;
  definition: Definition;
}

function simple(field: Exclude<ToolField, { kind: 'repeat' }>): SimpleField {
  const { id, kind, ask, question, hint, answers, scale, only, gives } = field;
  const common = {
    id,
    to: ask ? ('resident' as const) : ('worker' as const),
    ask: (ask ?? question)!,
    help: hint ?? null,
    only: only ? { field: only.field, answers: [...only.answers] } : null,
  };
  switch (kind) {
    case 'choice':
    case 'choices':
      return { ...common, kind, answers: (answers ?? []).map((answer) => ({ ...answer, points: null })) };
    case 'scale':
      return { ...common, kind, scale: { ...scale!, isScored: false } };
    case 'text':
      return { ...common, kind, ...(gives ? { gives } : {}) };
    default:
      return { ...common, kind };
  }
}

const fieldOf = (field: ToolField): Field =>
  field.kind === 'repeat'
    ? { ...simple({ ...field, kind: 'text' }), kind: 'group', fields: field.fields.map(simple) }
    : simple(field);

const fromTool = (tool: Tool): VersionedTool => ({
  id: tool.id,
  version: tool.version,
  definition: {
    ...{ label: tool.label, hint: tool.hint, when: tool.when, watchOut: tool.watchOut, filledBy: tool.filledBy },
    ...{ fields: tool.fields.map(fieldOf), score: null },
    ...(tool.picture ? { picture: pictureOf(tool.picture) } : {}),
  },
});

const pictureOf = (picture: NonNullable<Tool['picture']>): ToolPicture =>
  picture.kind === 'line'
    ? { ...picture, marks: [...picture.marks] }
    : picture.kind === 'balance'
      ? { ...picture, enough: picture.enough ?? null }
      : { ...picture, edge: picture.edge ?? null };

/** A list of what may be noticed: what was seen is marked and told; nothing is added up. */
function fromList({ id, version, label, hint, watchOut, notice, asks, asksOfWorker }: SignalList): VersionedTool {
  const common = { to: 'worker', only: null } as const;
  const bullets = (all: SignalList['asks'], language: 'nl' | 'en') => all.map((one) => one[language]).join(' ');
  return {
    id,
    version,
    definition: {
      ...{ label, hint, when: null, watchOut, filledBy: 'worker', score: null },
      fields: [
        {
          ...common,
          ...{ id: 'noticed', kind: 'choices', ask: listWords.noticed, help: null },
          answers: notice.map((words, index) => ({ id: `sign-${index + 1}`, label: words, points: null })),
        },
        { ...common, id: 'seen', kind: 'text', ask: listWords.seen, help: null },
        {
          ...{ ...common, id: 'asked', kind: 'text', ask: listWords.asked },
          help: { nl: bullets(asks, 'nl'), en: bullets(asks, 'en') },
        },
        {
          ...{ ...common, id: 'next', kind: 'text', ask: listWords.next },
          help: { nl: bullets(asksOfWorker, 'nl'), en: bullets(asksOfWorker, 'en') },
        },
      ],
    },
  };
}

/** The newest version of every tool of the way of working. */
export const builtInTools = (): VersionedTool[] => [
  ...current(tools).map(fromTool),
  ...current(signalLists).map(fromList),
];

/** A tool of the way of working in one version; undefined when there never was one of this name. */
export function builtInTool(id: string, version?: number): VersionedTool | undefined {
  const tool = entryAt(tools, id, version);
  const list = tool ? undefined : entryAt(signalLists, id, version);
  return tool ? fromTool(tool) : list && fromList(list);
}
