export const nl = {
  language: 'English',
  birthDate: 'Wat is uw geboortedatum?',
  code: 'Welke code kreeg u van het wijkteam?',
  codeHelp: 'Zes cijfers.',
  open: 'Bekijk',
  busy: 'Er is te vaak geprobeerd. Wacht een minuut.',
  offline: 'Er is geen verbinding. Probeer het zo nog eens.',
  again: 'Probeer het nog eens',
  made: {
    title: 'De link is klaar',
    field: 'De link',
    codeField: 'De code',
    tellCode: 'Vertel deze code aan tafel of aan de telefoon. Zet hem niet in hetzelfde bericht.',
    copy: 'Kopieer de link',
    copied: 'Gekopieerd',
    done: 'Klaar',
  },
};
