export const nl = {
  unreachable: 'Er is nu geen verbinding. Wat u typte, is op dit apparaat bewaard.',
  loadFailed: 'Dit kon niet worden opgehaald.',
  tryAgain: 'Probeer opnieuw',
  notThere: 'Dit is er niet, of het is niet voor u.',
  notThereTitle: 'Niet gevonden',
  failed: 'Dit is nog niet bewaard',
  kept: 'Geen verbinding. Dit staat op dit apparaat en wordt straks vanzelf verstuurd.',
  cancel: 'Annuleer',
  secret: {
    hide: 'Verberg nu',
    gone: 'Verdwijnt vanzelf',
    left_one: 'nog {{count}} seconde',
    left_other: 'nog {{count}} seconden',
  },
};
