import type { FragmentAction } from '../../modules/conversations/pages/fragment-action.ts';

/** What rooms offer to do with something that was said, in the order in which it is offered. */
export const fragmentActions: readonly FragmentAction[] = [];
