/** The kinds of things that can be found, in the order in which people look for them. */
export const searchKinds = ['person', 'household', 'case', 'signal'] as const;
export type SearchKind = (typeof searchKinds)[number];
