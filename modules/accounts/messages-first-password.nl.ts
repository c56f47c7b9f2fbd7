export const nl = {
  title: 'Kies een wachtwoord',
  lead: 'Welkom, {{name}}. Kies een wachtwoord voor {{organisation}}. Daarna ben je binnen.',
  email: 'Hiermee log je in',
  password: 'Wachtwoord',
  help: 'Minstens {{count}} tekens. Vier woorden achter elkaar is goed, spaties mogen.',
  show: 'Laat zien wat ik typ',
  submit: 'Bewaar en ga naar binnen',
  gone: 'Deze link werkt niet',
  goneText:
    'Hij is al gebruikt, ouder dan twee dagen, of nog niet vrijgegeven. Vraag de beheerder om een nieuwe link of om hem vrij te geven.',
  toSignIn: 'Naar het inloggen',
  again: 'Probeer het nog eens',
  reset: {
    title: 'Je kreeg een nieuwe manier om in te loggen',
    text: '{{name}} gaf je een link voor een nieuw wachtwoord ({{when}}). Je oude wachtwoord en tweede stap zijn weg.',
    textUnknown:
      'Een beheerder gaf je een link voor een nieuw wachtwoord ({{when}}). Je oude wachtwoord en tweede stap zijn weg.',
    doubt: 'Vroeg je hier niet om? Bel dan de privacyfunctionaris.',
    seen: 'Gezien',
  },
};
