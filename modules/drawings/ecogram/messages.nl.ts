export const nl = {
  title: 'Wie er om u heen zijn',
  begin: {
    title: 'Nog niets getekend',
    text: 'Teken samen wie er om iemand heen staan: mensen, dieren, plekken en wie er helpt. Begin met één naam.',
    action: 'Begin met tekenen',
    who: 'Wie staat in het midden?',
  },
  add: {
    label: 'Wie hoort erbij?',
    help: 'Bijvoorbeeld: zus Anna, sterk, E M. Eerst wie, dan hoe het is, dan wat u krijgt. Schrijf ‘geeft G’ voor wat u geeft.',
    said: 'Wat er gezegd is',
    fromSaid: 'Zet {{name}} erbij',
    take: 'Zet in het vak',
  },
  list: {
    moved: '{{name}}: {{ring}}',
  },
  picture: {
    label:
      'Tekening. Pijlen links en rechts: naar de volgende. Omhoog en omlaag: dichterbij of verder weg. Enter: veranderen.',
  },
  field: {
    bond: 'Hoe is het contact',
    receives: 'Wat krijgt u',
    gives: 'Wat geeft u',
  },
  change: {
    came: 'erbij',
    went: 'weg',
    nearer: 'dichterbij',
    further: 'verder weg',
    otherwise: 'anders',
    same: 'hetzelfde',
  },
  legend: {
    receives: 'Vol rondje, krijgt u: {{what}}',
    gives: 'Open rondje: geeft u',
    text: 'Dubbele lijn: sterk. Enkele lijn: dun. Zigzag: gespannen. Onderbroken met twee streepjes: verbroken. Pijl: van één kant. Een extra stippellijn om het teken: doet dit voor het werk. Letters in een vol rondje krijgt u, in een open rondje geeft u. E is steun voor het hart, M is spullen, geld of handen, G is gezelschap, A is raad en uitleg.',
  },
  words: {
    receives: 'U krijgt: {{what}}.',
    gives: 'U geeft: {{what}}.',
    count_one: 'Om {{middle}} heen staat één naam.',
    count_other: 'Om {{middle}} heen staan {{count}} namen.',
  },
  paper: {
    title: 'Wie er om {{name}} heen zijn',
    empty: 'Er staat nog niemand in deze tekening.',
  },
} as const;
