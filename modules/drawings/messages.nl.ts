export const nl = {
  refused: {
    closed: 'Er is een nieuw moment begonnen. Dit moment blijft zoals het was.',
  },
  shared: {
    kind: 'Tekening',
    title: {
      ecogram: 'Wie er om iemand heen zijn',
    },
    settles: 'Blijft zoals het nu is; verder tekenen gaat in een nieuw moment',
    resident: 'Bewoner',
    household: 'Huishouden',
  },
} as const;
