export const nl = {
  refused: {
    'no-worker': 'Kies iemand die met bewoners werkt.',
    'same-phase': 'Het huishouden is daar al.',
    'past-end': 'Kies een einddatum die nog komt.',
    'has-case': 'Dit huishouden heeft al een dossier.',
    'own-team': 'Deze collega werkt in het team en kan al meekijken.',
  },
};
