export const nl = {
  title: 'Signalen',
  refused: {
    'picked-up': 'Dit signaal is al opgepakt of afgerond.',
    linked: 'Dit signaal hoort al bij een huishouden of is afgesloten.',
    'passed-on': 'Dit signaal is al afgerond.',
    closed: 'Dit signaal is al afgerond.',
    reopened: 'Dit signaal staat al open.',
  },
};
