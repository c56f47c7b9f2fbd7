// The growing picture: everything said over all conversations, per life area, voices side by side (method C4, C5).
import { lifeAreaIds, topicFieldIds } from '../../method/ids.ts';
import type { AreaId, FragmentKindId, TopicFieldId } from './domain.ts';

/** What the picture needs to know of a fragment. */
export interface Picturable {
  kind: FragmentKindId | null;
  area: AreaId | null;
  /** Where a person put it, which goes before where its kind would put it. */
  field: TopicFieldId | null;
  onTable: boolean;
}

/**
 * In which of the four questions of the life-area card a fragment answers (source D, appendix to day 3,
 * leefgebiedenkaart: how it is now · what is needed or wished · what goes well · what makes it so).
 *
 * - How it is: a worry, a person who is there, and whatever has no kind yet.
 * - Wished: a request, an ambition and a need; C 2.2.1 takes the last two together as what somebody is after, and a
 *   request is what somebody thinks will bring it there (C 1.3; it may change or lapse).
 * - Goes well: a strength and a resource (C 2.2.1).
 * - Makes it so: a turning point, for better or worse (A, fase 2): since when it is as it is, and what might move it.
 *
 * An agreement answers none of the four: it says who does what, and stands in a list of its own.
 */
export function fieldOf(fragment: Pick<Picturable, 'kind' | 'field'>): TopicFieldId | 'agreement' {
  if (fragment.field !== null) return fragment.field;
  switch (fragment.kind) {
    case 'request':
    case 'ambition':
    case 'need':
      return 'wish';
    case 'strength':
    case 'resource':
      return 'goes-well';
    case 'turning-point':
      return 'keeps-it-so';
    case 'agreement':
      return 'agreement';
    case 'worry':
    case 'network-person':
    case null:
      return 'as-is';
  }
}

export interface AreaPicture<F> {
  area: AreaId;
  /** Everything on the table about this area. */
  count: number;
  /** True when it was talked about, also when nothing was laid on the table; false is silent, not wrong. */
  discussed: boolean;
  fields: Record<TopicFieldId, F[]>;
  agreements: F[];
}

/**
 * Lays fragments out per area and question, in the order given. Areas nobody spoke of are there, silent. `touched` names
 * areas that were talked about without a fragment.
 */
export function growingPicture<F extends Picturable>(
  fragments: readonly F[],
  touched: readonly AreaId[],
): AreaPicture<F>[] {
  return lifeAreaIds.map((area) => {
    const here = fragments.filter((fragment) => fragment.onTable && fragment.area === area);
    const at = (field: TopicFieldId | 'agreement') => here.filter((fragment) => fieldOf(fragment) === field);
    return {
      area,
      count: here.length,
      discussed: here.length > 0 || touched.includes(area),
      fields: Object.fromEntries(topicFieldIds.map((field) => [field, at(field)])) as Record<TopicFieldId, F[]>,
      agreements: at('agreement'),
    };
  });
}

/**
 * How large a topic lies on the table: radius in units of the drawing (340 × 280), from `silent` 16 to 30. It grows by
 * the root of what was said, so that area rather than width follows the talk and one long story leaves room for others.
 */
export function topicRadius(count: number): number {
  return Math.min(30, 16 + 4.2 * Math.sqrt(count));
}
