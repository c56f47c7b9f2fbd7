export const nl = { rules: { unfinished: 'x' } } as const;
