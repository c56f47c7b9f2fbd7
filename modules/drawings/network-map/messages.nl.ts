export const nl = {
  begin: {
    title: 'Nog niemand op de kaart',
    text: 'Zet samen op een kaart wie er zijn: hoe dichter bij het midden, hoe dichter bij de bewoner. Elk deel van het leven heeft een eigen stuk.',
    action: 'Begin met de kaart',
    who: 'Wie staat in het midden?',
  },
  add: {
    label: 'Wie komt erop?',
    help: 'Bijvoorbeeld: buurman Ali, dichtbij, wonen. Eerst wie, dan hoe dichtbij en in welk stuk.',
  },
  slices: {
    label: 'Welke stukken staan erop?',
    help: 'Een stuk waar iemand in staat, blijft staan.',
  },
  picture: {
    label:
      'Kaart met kringen. Pijlen omhoog en omlaag: dichterbij of verder weg. Links en rechts: naar een ander stuk. Page Up en Page Down: naar de vorige en de volgende. Enter: veranderen.',
    moved: '{{name}}: {{where}}',
  },
  field: {
    area: 'In welk stuk',
    note: 'Nog iets',
  },
  change: {
    came: 'erbij',
    went: 'weg',
    nearer: 'dichterbij',
    further: 'verder weg',
    elsewhere: 'in een ander stuk',
    otherwise: 'anders',
    same: 'hetzelfde',
  },
  legend: {
    slice: 'Een stuk: een deel van uw leven',
    text: 'Hoe dichter bij het midden, hoe dichter iemand bij u staat. Elk stuk is een deel van uw leven. Een extra stippellijn om het teken: doet dit voor het werk. Een kruis: is overleden.',
  },
  talk: {
    empty: 'Bij ‘{{area}}’ staat niemand. Mist u daar iemand?',
    emptyHint: 'Leeg kan ook rust zijn. Vraag het, en vul niet zelf in.',
    crowded: 'Bij ‘{{area}}’ is het druk. Hoe is dat voor u?',
    crowdedHint: 'Vraag wie van hen energie geeft, en of er iemand een stap opzij kan.',
    onlyWorkNear: 'Dichtbij staan nu alleen mensen die dit voor hun werk doen. Wie zou u zelf dichterbij willen?',
    onlyWorkNearHint: 'Begin bij wie er al op de kaart staat, verder weg.',
  },
  words: {
    count_one: 'De kaart van {{middle}}, met één naam.',
    count_other: 'De kaart van {{middle}}, met {{count}} namen.',
  },
  paper: {
    title: 'De kringen om {{name}} heen',
    empty: 'Er staat nog niemand op deze kaart.',
  },
} as const;
