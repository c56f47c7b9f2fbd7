import { entryAt } from '../../../method/versions.ts';
import { flows } from '../../../method/flow.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import { phases } from '../domain.ts';
import type { Case } from '../api.ts';

/** One place on the drawn road. */
export interface FlowPlace {
  id: string;
  kind: 'start' | 'phase' | 'decision' | 'exit';
  label: string;
  state: 'passed' | 'skipped' | 'here' | 'ahead' | 'exit';
  since: string | null;
  /** Column and row of the drawing, from 0. */
  column: number;
  row: number;
  /** Words on the way in, for a way out of the road. */
  incoming: string | null;
  /** Where else one can go from here: not simply onward to the next place. */
  elsewhere: { label: string; place: string; kind: 'exit' | 'back' }[];
}

/** The road of the way of working with this household on it, in the order in which one reads it. */
export function flowPlaces(found: Case, language: Language): FlowPlace[] {
  const flow = entryAt(flows, 'road');
  if (!flow) return [];
  const labelOf = (id: string) => flow.nodes.find((node) => node.id === id)?.label[language] ?? id;
  const here = flow.nodes.find((node) => node.id === found.phase)?.grid.column ?? 0;
  const beside = new Set(flow.nodes.filter(({ kind }) => kind === 'exit').map(({ id }) => id));
  return [...flow.nodes]
    .sort(
      (one, other) =>
        one.grid.column - other.grid.column || Number(one.kind === 'exit') - Number(other.kind === 'exit'),
    )
    .map((node) => {
      const step = found.road.find(({ phase }) => phase === node.id);
      const passed = node.grid.column < here;
      const isPhase = phases.some((phase) => phase === node.id);
      const state =
        node.kind === 'exit' ? 'exit' : isPhase && step ? step.place : passed ? 'passed' : ('ahead' as const);
      return {
        id: node.id,
        kind: node.kind,
        label: node.label[language],
        state,
        since: step?.since ?? null,
        column: node.grid.column,
        row: node.grid.row,
        incoming:
          node.kind === 'exit' ? (flow.edges.find(({ to }) => to === node.id)?.label?.[language] ?? null) : null,
        elsewhere: flow.edges
          .filter((edge) => edge.from === node.id && edge.kind !== 'onward' && !beside.has(edge.to))
          .map((edge) => ({
            label: edge.label?.[language] ?? '',
            place: labelOf(edge.to),
            kind: edge.kind === 'back' ? 'back' : 'exit',
          })),
      };
    });
}

/** What the way of working says about where the household is now. */
export function placeNow(found: Case, language: Language): { explain: string; belongs: string[] } | undefined {
  const node = entryAt(flows, 'road')?.nodes.find(({ id }) => id === found.phase);
  return node && { explain: node.explain[language], belongs: node.belongs.map((words) => words[language]) };
}
