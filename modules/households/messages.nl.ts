export const nl = {
  refused: {
    future: 'Die dag is nog niet geweest. Kies vandaag of een dag daarvoor.',
    'before-birth': 'Die dag ligt voor de geboortedatum.',
    'same-person': 'Kies twee verschillende mensen.',
  },
};
