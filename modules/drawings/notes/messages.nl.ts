export const nl = {
  title: {
    'core-quadrant': 'Kernkwadrant',
    window: 'Hoe je naast iemand staat',
  },
  lead: {
    'core-quadrant':
      'Werk dit uit over jezelf, of samen met wie er nu bij zit. Nooit over iemand die er niet bij is: een bord vol woorden over een ander is een oordeel.',
    window:
      'Denk aan één moment van deze week. Schrijf op wat je deed, in het vak waar het bij hoort. Verschuiven mag.',
  },
  about: 'Over {{name}}',
  begin: {
    myself: 'Mijzelf, als werker',
    title: 'Nog niets geschreven',
    action: 'Begin met schrijven',
    who: 'Over wie gaat het?',
    questions: 'Om mee te beginnen',
    text: {
      triptych:
        'Schrijf samen op hoe het over een half jaar is als er niets verandert, hoe iemand het wil, en wat daarvoor moet gebeuren.',
      'core-quadrant': 'Vier vakken die uit elkaar volgen, van wat iemand goed kan tot waar die zich aan ergert.',
      window: 'Vier manieren om naast iemand te staan, naar hoeveel je steunt en hoeveel grenzen je stelt.',
    },
  },
  axis: {
    little: 'Weinig steun',
    much: 'Veel steun',
    few: 'Weinig grenzen',
    many: 'Veel grenzen',
  },
  field: {
    tips: 'Vragen en tips',
    notes: 'Briefjes: {{field}}',
    empty: 'Nog geen briefjes.',
    count_one: '{{field}}: één briefje.',
    count_other: '{{field}}: {{count}} briefjes.',
  },
  add: {
    label: 'Nieuw briefje',
    action: 'Zet erbij',
    keys: 'Enter zet het erbij. Shift en Enter: een nieuwe regel.',
    done: 'Het briefje staat bij {{field}}.',
  },
  note: {
    tooLong: 'Dit past niet op een briefje. Maak het korter, of maak er twee van.',
    grip: 'Verander of verplaats: {{text}}',
    gripHelp: 'Enter: veranderen. Pijlen omhoog en omlaag: hoger of lager. Pijlen links en rechts: naar een ander vak.',
    more: 'Meer met: {{text}}',
    change: 'Verander',
    up: 'Hoger',
    down: 'Lager',
    to: 'Naar: {{field}}',
    area: 'Waar gaat het over?',
    remove: 'Haal weg',
    removed: 'Weggehaald: {{text}}',
    words: 'De woorden',
    save: 'Bewaar',
    stop: 'Annuleer',
    moved: '{{field}}, plaats {{place}} van {{count}}.',
  },
  plan: {
    put: 'Zet in het plan',
    putThis: 'Zet in het plan: {{text}}',
    there: 'Staat in het plan',
    done: 'Het staat in het plan.',
    waits: 'Het gaat naar het plan zodra er verbinding is.',
    refused: 'Het plan nam dit niet aan.',
    isRefused: 'Niet in het plan gekomen',
  },
  change: {
    came: 'Erbij: {{text}}',
    went: 'Weg: {{text}}',
    moved: 'Naar een ander vak: {{text}}',
    reworded: 'Andere woorden: {{text}}',
    otherwise: 'Anders: {{text}}',
  },
  words: {
    in: '{{field}}: {{text}}',
    area: 'Over: {{area}}.',
    inPlan: 'Staat in het plan.',
  },
  paper: {
    titleOf: '{{title}}, {{name}}',
    footer: 'Bord van {{household}}',
  },
} as const;
