export const nl = {
  refused: {
    closed: 'Er is een nieuw moment begonnen. Dit moment blijft zoals het was.',
  },
} as const;
