export const nl = {
  today: 'Nog bezig met {{household}}?',
  notice: {
    title: 'Nog bezig?',
    text: 'In dit dossier is sinds {{day}} niets opgeschreven. Is er nog iets te doen? Zo niet, kijk dan samen terug en sluit af. Vanzelf verdwijnt er niets.',
    before: 'Vorige keer zei {{name}}: {{reason}}',
    keep: 'Ja, nog bezig',
    close: 'Terugkijken en afsluiten',
  },
  form: {
    title: 'Dit dossier blijft open',
    lead: 'Schrijf op waarom. Op de dag die je kiest, vragen we het nog eens.',
    reason: 'Waarom blijft het open?',
    nextOn: 'Wanneer vragen we het weer?',
    submit: 'Blijft open',
    done: 'Het dossier blijft open.',
  },
  refused: {
    notAsked: 'Over dit dossier staat geen vraag meer open.',
    nextOn: 'Kies een dag na vandaag, hooguit een jaar verder.',
  },
};
