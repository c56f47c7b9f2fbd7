import type { SignalList } from '../schema-tools.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: SignalList['source'] = [
  { document: 'A', section: 'toolbox, signaleringslijsten veiligheid en doelgroepen' },
];

/** What may show that thinking, mood or a habit makes life heavy. None of these is a diagnosis. */
export const groupSignalsMind: readonly SignalList[] = [
  {
    ...first,
    id: 'learning-slowly',
    order: 10,
    about: 'group',
    source,
    label: { nl: 'Het gaat te snel voor iemand', en: 'Things go too fast for someone' },
    hint: {
      nl: 'Iemand praat vlot, maar alles tegelijk is te veel.',
      en: 'Someone talks easily, but everything at once is too much.',
    },
    notice: [
      { nl: '‘Ja’ zeggen en het dan anders doen', en: 'Saying ‘yes’ and then doing otherwise' },
      { nl: 'Moeite met klok, geld of de weg vinden', en: 'Difficulty with the clock, money or finding the way' },
      { nl: 'Grapjes en spreekwoorden letterlijk nemen', en: 'Taking jokes and sayings literally' },
      { nl: 'Het verhaal springt van nu naar vroeger', en: 'The story jumps from now to the past' },
      { nl: 'Snel vrienden, en snel spullen kwijt', en: 'Quick friends, and quickly losing things' },
    ],
    asks: [
      {
        nl: 'Kunt u mij in uw eigen woorden vertellen wat we afspraken?',
        en: 'Could you tell me in your own words what we agreed?',
      },
      { nl: 'Wie helpt u met moeilijke dingen?', en: 'Who helps you with difficult things?' },
    ],
    asksOfWorker: [
      {
        nl: 'Eén ding tegelijk, in korte zinnen, met een plaatje.',
        en: 'One thing at a time, in short sentences, with a picture.',
      },
      { nl: 'Doe iets samen voor in plaats van uit te leggen.', en: 'Show something together instead of explaining.' },
    ],
    watchOut: {
      nl: 'Moeite met leren zegt niets over wat iemand wil.',
      en: 'Slow learning says nothing about what someone wants.',
    },
  },
  {
    ...first,
    id: 'forgetting',
    order: 11,
    about: 'group',
    source,
    label: { nl: 'Vergeten en de weg kwijtraken', en: 'Forgetting and losing the way' },
    hint: {
      nl: 'Familie went eraan en ziet het soms laat.',
      en: 'Family gets used to it and sometimes sees it late.',
    },
    notice: [
      { nl: 'Steeds dezelfde vraag of hetzelfde verhaal', en: 'The same question or story again and again' },
      { nl: 'Bedorven eten, of een pan op het vuur', en: 'Spoiled food, or a pan left on the stove' },
      { nl: 'Verdwalen op een bekende weg', en: 'Getting lost on a familiar road' },
      { nl: 'Namen van naasten kwijt zijn', en: 'Losing the names of loved ones' },
      { nl: 'Denken dat een ander spullen heeft weggenomen', en: 'Thinking that someone took missing things' },
      { nl: 'De partner geeft alle antwoorden', en: 'The partner gives all the answers' },
    ],
    asks: [
      { nl: 'Waaraan merkt u zelf dat het anders gaat?', en: 'How do you notice that things are different?' },
      { nl: 'Wat wilt u graag zelf blijven doen?', en: 'What would you like to keep doing yourself?' },
    ],
    asksOfWorker: [
      {
        nl: 'Ga samen naar de huisarts. Er kan meer achter zitten.',
        en: 'Go to the GP together. There may be more behind it.',
      },
      { nl: 'Vraag ook hoe het met de partner gaat.', en: 'Ask too how the partner is.' },
    ],
    watchOut: {
      nl: 'Verbeter iemand niet steeds. Ga mee in het gevoel.',
      en: 'Do not keep correcting. Go along with the feeling.',
    },
  },
  {
    ...first,
    id: 'mind-troubled',
    order: 12,
    about: 'group',
    source,
    label: { nl: 'Somber, angstig of in de war', en: 'Low, anxious or confused' },
    hint: {
      nl: 'Let op wat anders is dan voorheen, en hoe snel het veranderde.',
      en: 'Mind what is different from before, and how fast it changed.',
    },
    notice: [
      { nl: 'Nergens meer zin in, de dag en nacht door elkaar', en: 'No more joy in anything, day and night mixed up' },
      { nl: 'Zichzelf of het huis niet meer verzorgen', en: 'No longer caring for themselves or the home' },
      {
        nl: 'Stemmen horen, of denken dat iemand alles afluistert',
        en: 'Hearing voices, or thinking someone listens in',
      },
      { nl: 'Heel druk, weinig slapen en veel uitgeven', en: 'Very busy, hardly sleeping and spending a lot' },
      { nl: 'Afscheid nemen, spullen weggeven', en: 'Saying goodbye, giving things away' },
      { nl: 'Zeggen dat het zo niet meer hoeft', en: 'Saying it need not go on like this' },
    ],
    asks: [
      { nl: 'Hoe is het in uw hoofd?', en: 'How is it in your head?' },
      { nl: 'Denkt u weleens dat u liever dood zou zijn?', en: 'Do you ever think you would rather be dead?' },
    ],
    asksOfWorker: [
      {
        nl: 'Vraag rechtuit naar de dood. Vragen maakt het niet erger.',
        en: 'Ask directly about death. Asking does not make it worse.',
      },
      {
        nl: 'Ja op die vraag? Laat iemand niet alleen en bel samen de huisarts, of 113.',
        en: 'A yes to that? Do not leave them alone and ring the GP together, or 113.',
      },
      { nl: 'Vraag wie er al hielp, en wat toen werkte.', en: 'Ask who helped before, and what worked then.' },
    ],
    watchOut: {
      nl: 'Ga niet in discussie over wat iemand hoort of ziet.',
      en: 'Do not argue about what someone hears or sees.',
    },
  },
  {
    ...first,
    id: 'habit-takes-over',
    order: 13,
    about: 'group',
    source,
    label: { nl: 'Een gewoonte neemt het over', en: 'A habit takes over' },
    hint: {
      nl: 'Drank, drugs, medicijnen, gokken of gamen: vaak verdooft het iets anders.',
      en: 'Drink, drugs, medicines, gambling or gaming: it often numbs something else.',
    },
    notice: [
      { nl: 'Alleen op vaste uren te spreken', en: 'Only to be reached at certain hours' },
      { nl: 'Geld dat meteen na de uitbetaling weg is', en: 'Money gone right after payday' },
      { nl: 'Lege flessen, of een geur die verborgen wordt', en: 'Empty bottles, or a smell being masked' },
      { nl: 'Beloften die de volgende dag vervallen', en: 'Promises that lapse the next day' },
      { nl: 'Trillen, zweten, wegdommelen', en: 'Shaking, sweating, dozing off' },
    ],
    asks: [
      { nl: 'Wat brengt het u, en wat kost het u?', en: 'What does it bring you, and what does it cost you?' },
      { nl: 'Wanneer lukte het om een dag niet te doen?', en: 'When did you manage a day without?' },
    ],
    asksOfWorker: [
      {
        nl: 'Kijk in welk stadium iemand staat en sluit daarbij aan.',
        en: 'See at which stage someone is and join there.',
      },
      {
        nl: 'Raad niemand aan ineens te stoppen. Dat kan gevaarlijk zijn: eerst de huisarts.',
        en: 'Advise no one to stop at once. It can be dangerous: the GP first.',
      },
      { nl: 'Vraag ook wat de kinderen ervan merken.', en: 'Ask too what the children notice.' },
    ],
    watchOut: {
      nl: 'Praat op een helder moment. Dat is vaak in de ochtend.',
      en: 'Talk at a clear moment. That is often in the morning.',
    },
  },
];
