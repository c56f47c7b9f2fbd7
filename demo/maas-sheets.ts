import type { ToldSheet } from './story-sheets.ts';

/** What Richard Maas filled in with Jeroen, and what was written down beside him: at least once every tool that is a form. */
export const maasSheets: readonly ToldSheet[] = [
  {
    household: 'maas',
    toolId: 'qualities-talents-hobbies',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -62,
        answers: {
          qualities: 'Trouw. Ik kom altijd, ook als het regent.',
          'seen-by-others': 'Hans zegt: jij ziet alles. Een nest, een slak, een steel die knakt.',
          talents: 'Snoeien. Planten bij hun naam kennen.',
          learned: 'Rustig beginnen. Eerst de grond, dan de plant.',
          hobbies: 'Schrijven op donderdag. Bello uitlaten met Hans.',
          'life-area': 'day',
          share: 'maybe',
          'with-whom': 'Met de buurvrouw op twee, die heeft een dood balkon.',
        },
      },
    ],
  },
  {
    // One change at a time: the work that stops stands beside what carries.
    household: 'maas',
    toolId: 'load-and-capacity',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -60,
        answers: { balance: 8, night: 'no', 'put-down': 'De post', 'goes-wrong': 'Dan slaap ik op de bank.' },
        rows: {
          loads: [
            { what: 'Het groen stopt', area: 'day', weight: 9 },
            { what: 'Mama is ziek', area: 'network', weight: 8 },
            { what: 'Het huis', area: 'housing', weight: 5 },
          ],
          carriers: [
            { what: 'Hans en Bello', enough: 'enough' },
            { what: 'Mama aan de telefoon', enough: 'gone' },
          ],
        },
      },
      {
        on: -12,
        answers: {
          ...{ balance: 5, night: 'sometimes', 'goes-wrong': 'Dan slaap ik op de bank.' },
          'put-down': 'De post. Die doet Jeroen nu samen met mij.',
          'who-takes': { person: 'maas-hans', name: 'Hans Pool' },
        },
        rows: {
          loads: [
            { what: 'Het groen stopt', area: 'day', weight: 7 },
            { what: 'Mama is ziek', area: 'network', weight: 6 },
          ],
          carriers: [
            { what: 'Hans en Bello', enough: 'enough' },
            { what: 'Eén klus per dag', enough: 'enough' },
          ],
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'scaling-questions',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -30,
        answers: {
          ...{ area: 'housing', now: 5, 'good-enough': 7, confidence: 8 },
          'why-not-lower': 'De keuken is schoon. Dat doe ik nu elke ochtend.',
          'one-more': 'Dan kan ik Hans binnen laten zonder eerst te rennen.',
          'who-notices': { person: 'maas-hans', name: 'Hans Pool' },
          'first-step': 'Eén doos. Na de koffie.',
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'anger-thermometer',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -20,
        answers: {
          ...{ now: 2, 'turning-back': 6, triggers: 'Als iemand zegt dat het allemaal wel meevalt.' },
          agreement: 'Ik zeg “stop” en loop een rondje. Niemand loopt achter me aan.',
          call: { person: 'maas-hans', name: 'Hans Pool' },
        },
        rows: {
          steps: [
            { heat: 3, body: 'Warme oren', thought: 'Daar gaan we weer', cools: 'Naar buiten kijken' },
            {
              heat: 6,
              body: 'Vuisten',
              thought: 'Ze luisteren niet',
              deed: 'Ik praat hard',
              cools: 'Een rondje lopen',
            },
            { heat: 9, body: 'Alles bonst', deed: 'De deur slaan', cools: 'Alleen zijn. Later bellen.' },
          ],
        },
      },
    ],
  },
  {
    household: 'maas',
    toolId: 'sleep',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -40,
        answers: {
          ...{ 'slaapt-u-door': 'nee', 'hoe-moe': 4 },
          'wat-houdt-u-wakker': 'Om drie uur reken ik uit wat er straks allemaal anders is.',
          'wat-helpt': 'Op de bank liggen met de radio zacht.',
        },
      },
      {
        on: -9,
        answers: {
          ...{ 'slaapt-u-door': 'soms', 'hoe-moe': 2 },
          'wat-houdt-u-wakker': 'Alleen als er iets nieuws komt. Zoals dat kijken bij de tuinploeg.',
          'wat-helpt': 'Hans die belt. Dan weet ik dat de dag klaar is.',
        },
      },
    ],
  },
  {
    // With his brother and his niece at the table: they wanted to know together what an uncle can be.
    household: 'maas',
    toolId: 'weighing-development',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -25,
        answers: {
          good: 'Peter: “Lotte vraagt altijd eerst of iemand hulp wil.”',
          hard: 'Peter rijdt om het weekend heen en weer. Lotte mist oma die praat.',
          'who-helps': 'Bij tante Toos mag ze altijd bellen. En bij Richard op het tuintje, als Peter erbij is.',
          'first-step': 'Eén vaste zaterdag op het tuintje. Dan weten ze allebei waar ze aan toe zijn.',
        },
        rows: {
          children: [
            {
              ...{ who: { name: 'Lotte' }, body: 'well', bond: 'well', rules: 'worry', learning: 'well' },
              ...{ playing: 'well', 'childs-words': '“Oom Richard weet hoe alle slakken heten. Papa niet.”' },
            },
          ],
        },
      },
    ],
  },
  {
    // One evening in the first weeks, as whoever had the telephone wrote it down.
    household: 'maas',
    toolId: 'on-call-phone',
    person: 'maas-richard',
    by: 'w-samira',
    moments: [
      {
        on: -63,
        answers: {
          'safe-now': 'yes',
          where: 'Thuis, in de keuken. Zijn eigen nummer, dat staat in het dossier.',
          'who-calls': 'Richard zelf. Hij zei meteen zijn naam.',
          'who-is-there': 'Niemand. Geen kinderen.',
          happened: 'De brief over het groen lag op de mat. Hij las hem vier keer en kon niet meer stil zitten.',
          'crisis-card': 'yes',
          'helps-now':
            'Op zijn kaart staat: radio aan, brief in de la, een rondje om het blok. Dat deed hij terwijl ik meeluisterde.',
          'who-can-come': 'Hans mag altijd gebeld worden. Die kwam met Bello.',
          'until-tomorrow': 'Op de bank met de radio. De brief doet hij morgen samen met Jeroen open.',
          decided: 'tomorrow',
          'ring-back': 'Om elf uur nog één keer teruggebeld: Hans was er. Jeroen belt om negen uur.',
        },
      },
    ],
  },
  {
    // Weighed with a colleague, on a day of doubt; it was looked at again and had become lighter.
    household: 'maas',
    toolId: 'weighing-safety',
    person: 'maas-richard',
    by: 'w-jeroen',
    moments: [
      {
        on: -64,
        answers: {
          worry: 'Maandag stond de pan nog op het vuur en sliep hij op de bank. Hij had twee nachten niet geslapen.',
          'makes-worse': ['isolated'],
          protects: 'Hij belt zelf als het te veel wordt. Hans komt elke dag langs met de hond.',
          colleague: 'Hanneke twijfelt ook: niet over hem, wel over zo weinig slaap met deze medicijnen.',
          discussed: 'yes',
          today: 'Met Richard erbij de psychiater gebeld. Patrick komt vanavond, Hans eet mee.',
          'look-again': -57,
        },
        rows: {
          people: [
            {
              ...{ who: { person: 'maas-richard', name: 'Richard Maas' }, 'how-safe': 'doubt' },
              'own-words': '“Ik val om van de slaap, maar ik ben niet kwijt. Vorig jaar was ik kwijt.”',
            },
          ],
        },
      },
      {
        on: -57,
        answers: {
          worry: 'Zes nachten achter elkaar geslapen. Er hangt nu een kookwekker om zijn nek als hij kookt.',
          protects: 'Hij belt zelf als het te veel wordt. Hans belt elke avond om half zeven.',
          colleague: 'Hanneke: veilig genoeg, zolang het bij één verandering tegelijk blijft.',
          discussed: 'yes',
          today: 'Niets nieuws. De afspraak met de psychiater blijft staan, Patrick gaat mee.',
          'look-again': 14,
        },
        rows: {
          people: [
            {
              ...{ who: { person: 'maas-richard', name: 'Richard Maas' }, 'how-safe': 'safe' },
              'own-words': '“Die wekker vind ik grappig. Bello schrikt ervan.”',
            },
          ],
        },
      },
    ],
  },
];
