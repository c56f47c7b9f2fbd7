/** What stands at the way to the identity provider and back. */
export const nl = {
  door: 'Log in met {{name}}',
  or: 'of met je eigen wachtwoord',
  windowStopped: 'Je browser hield het venster tegen. Sta vensters van deze site toe en probeer het opnieuw.',
  back: 'Terug naar inloggen',
  close: 'Sluit dit venster',
  done: 'Je bent ingelogd',
  doneText: 'Je kunt dit venster sluiten. In het andere venster ga je verder waar je was.',
  refused: {
    away: 'Inloggen kan nu even niet',
    failed: 'Inloggen is niet gelukt',
    cancelled: 'Je bent gestopt met inloggen',
    'no-role': 'Je hebt hier nog geen toegang',
    ended: 'Je account is gestopt',
    'email-taken': 'Dit e-mailadres is hier al in gebruik',
    'not-you': 'Dit is iemand anders',
    taken: 'Dit account hoort al bij iemand anders',
  },
  what: {
    away: 'De inlogpagina van je organisatie geeft geen antwoord. Wacht een paar minuten en probeer het opnieuw.',
    failed: 'Misschien duurde het te lang. Probeer het opnieuw. Wat je typte is op dit apparaat bewaard.',
    cancelled: 'Er is niets gebeurd. Je kunt het opnieuw proberen.',
    'no-role': 'Je organisatie kent je wel, maar niemand gaf je een rol in Keukentafel. Vraag dat aan je beheerder.',
    ended: 'Met dit account kun je niet meer werken. Klopt dat niet? Vraag het aan je beheerder.',
    'email-taken':
      'Er is al een account met dit adres en een eigen wachtwoord. Log daarmee in, of vraag je beheerder om hulp.',
    'not-you': 'Je logde in als een ander dan wie hier werkt. Probeer het opnieuw met je eigen account.',
    taken: 'Bij je organisatie is dit account al aan een ander verbonden. Vraag je beheerder om hulp.',
  },
};
