/** Waarom een bestand niet wordt aangenomen. */
export const nl = {
  refused: {
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    'too-large': 'Dit bestand is te groot. Maak de foto kleiner of splits de pdf.',
    'other-kind': 'Dit soort bestand nemen we niet aan. Neem een foto (JPEG, PNG of WebP) of een pdf.',
    damaged:
      'Dit bestand is niet heel, of er zit nog een bestand achter. Maak een nieuwe foto of bewaar de pdf opnieuw.',
    'too-many-pixels': 'Deze foto heeft veel meer beeldpunten dan nodig. Maak hem kleiner.',
    'active-content':
      'In deze pdf zit een programma, een formulier of nog een bestand. Druk hem af naar een gewone pdf en stuur die.',
    locked: 'Deze pdf is beveiligd met een wachtwoord. Bewaar hem zonder wachtwoord.',
    virus: 'In dit bestand is een virus gevonden ({{virus}}). Het is niet bewaard. Zeg het tegen wie het stuurde.',
  },
};
