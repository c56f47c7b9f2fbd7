export const en = { rules: { unfinished: 'x' } } as const;
