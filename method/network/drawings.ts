import type { Drawing } from '../schema-network.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const compass: Drawing['source'] = [{ document: 'C', section: '2.2.2, netwerkkompas' }];

/** What can be drawn together. Each picture serves the conversation and never leads it. */
export const drawings: readonly Drawing[] = [
  {
    ...first,
    id: 'ecogram',
    order: 1,
    source: [
      { document: 'C', section: 'bijlage I' },
      { document: 'C', section: '2.2.2, sociaal netwerk' },
    ],
    label: { nl: 'Wie er om u heen zijn', en: 'Who is around you' },
    explain: {
      nl: 'U staat in het midden. Daaromheen tekenen we mensen, dieren en plekken die bij uw leven horen.',
      en: 'You are in the middle. Around you we draw the people, animals and places in your life.',
    },
    asks: [
      { nl: 'Wie is belangrijk voor u?', en: 'Who matters to you?' },
      { nl: 'Voor wie bent u belangrijk?', en: 'To whom do you matter?' },
      { nl: 'Wie helpt u weleens, en waarmee?', en: 'Who helps you sometimes, and with what?' },
      { nl: 'Wie helpt u zelf weleens?', en: 'Whom do you help sometimes?' },
      {
        nl: 'Wie zou u dichterbij willen hebben? En wie verder weg?',
        en: 'Whom would you like nearer? And further away?',
      },
    ],
    hint: {
      nl: 'Teken eerst iedereen. Praat pas daarna over wie wat doet.',
      en: 'Draw everyone first. Only then talk about who does what.',
    },
    watchOut: {
      nl: 'Vraag niet meteen wie er kan helpen. Een leeg vel doet pijn: begin met één naam of een dier.',
      en: 'Do not ask at once who can help. An empty sheet hurts: begin with one name or an animal.',
    },
  },
  {
    ...first,
    id: 'genogram',
    order: 2,
    source: compass,
    label: { nl: 'Uw familie in beeld', en: 'Your family in a picture' },
    explain: {
      nl: 'Een stamboom van drie generaties: uw grootouders, uw ouders en uw eigen gezin.',
      en: 'A family tree of three generations: grandparents, parents and your own household.',
    },
    asks: [
      { nl: 'Uit welk gezin komt u?', en: 'What family do you come from?' },
      {
        nl: 'Op wie lijkt u? Wat heeft u van diegene geleerd?',
        en: 'Whom do you take after? What did they teach you?',
      },
      { nl: 'Wie in de familie houdt mensen bij elkaar?', en: 'Who in the family keeps people together?' },
      { nl: 'Wat werd er bij u thuis gedaan als het moeilijk was?', en: 'What did your family do in hard times?' },
    ],
    hint: {
      nl: 'Laat de bewoner vertellen en teken mee. Drie generaties is genoeg, meer mag.',
      en: 'Let the resident talk and draw along. Three generations will do, more is fine.',
    },
    watchOut: {
      nl: 'Een familie kan pijn bevatten. Vraag niet door over ziekte of verlies als het niet nodig is.',
      en: 'A family may hold pain. Do not press on about illness or loss if there is no need.',
    },
  },
  {
    ...first,
    id: 'life-line',
    order: 3,
    source: compass,
    label: { nl: 'Uw leven op een lijn', en: 'Your life on a line' },
    explain: {
      nl: 'Wat u meemaakte, op volgorde. Mooie dingen boven de lijn, moeilijke eronder.',
      en: 'What you went through, in order. Good things above the line, hard things below.',
    },
    asks: [
      { nl: 'Waar begint uw verhaal?', en: 'Where does your story begin?' },
      { nl: 'Wat was een goede tijd? Wie was er toen bij?', en: 'What was a good time? Who was there?' },
      { nl: 'Wat veranderde alles, ten goede of ten kwade?', en: 'What changed everything, for better or worse?' },
      { nl: 'Hoe kwam u toen door die moeilijke tijd heen?', en: 'How did you get through that hard time?' },
      { nl: 'Wat hoopt u dat er nog op de lijn komt?', en: 'What do you hope is still to come on the line?' },
    ],
    hint: {
      nl: 'Begin waar de bewoner wil, ook bij vandaag. Eindig bij iets dat lukte.',
      en: 'Begin where the resident wants, even at today. End with something that worked.',
    },
    watchOut: {
      nl: 'Rakel niet op wat jij niet kunt opvangen. De bewoner bepaalt wat er niet op komt.',
      en: 'Do not stir up what you cannot hold. The resident decides what stays off the line.',
    },
  },
  {
    ...first,
    id: 'sociogram',
    order: 4,
    source: compass,
    label: { nl: 'Wat mensen voor u betekenen', en: 'What people mean to you' },
    explain: {
      nl: 'We nemen de mensen die u tekende en schrijven erbij wat het contact u geeft en kost.',
      en: 'We take the people you drew and add what the contact gives you and costs you.',
    },
    asks: [
      { nl: 'Wat doet u samen?', en: 'What do you do together?' },
      { nl: 'Wat geeft dit contact u?', en: 'What does this contact give you?' },
      { nl: 'Wat kost het u?', en: 'What does it cost you?' },
      { nl: 'Wie kent wie, zonder dat u erbij bent?', en: 'Who knows whom, without you there?' },
    ],
    hint: {
      nl: 'Kies met de bewoner drie of vier mensen. Iedereen is te veel.',
      en: 'Choose three or four people with the resident. Everyone is too many.',
    },
    watchOut: {
      nl: 'Geef mensen die er niet bij zijn geen stempel. Schrijf op wat de bewoner ervaart.',
      en: 'Put no label on people who are absent. Write down what the resident experiences.',
    },
  },
  {
    ...first,
    id: 'network-map',
    order: 5,
    source: [{ document: 'A', section: 'toolbox, netwerkkaart' }],
    label: { nl: 'Kringen om u heen', en: 'Circles around you' },
    explain: {
      nl: 'Kringen van dichtbij naar verder weg, met een stuk voor elk deel van uw leven.',
      en: 'Circles from near to further away, with a slice for each part of your life.',
    },
    asks: [
      { nl: 'Wie staat het dichtst bij u?', en: 'Who is nearest to you?' },
      { nl: 'In welk stuk is het druk, en waar is het leeg?', en: 'Which slice is crowded, and which is empty?' },
      { nl: 'Wie schoof er het laatste jaar op?', en: 'Who moved during the past year?' },
    ],
    hint: {
      nl: 'Handig als er veel mensen zijn, of als iemand liever lijstjes maakt.',
      en: 'Useful when there are many people, or when someone prefers lists.',
    },
    watchOut: {
      nl: 'Een lege kring is geen tekort. Vraag of de bewoner het mist.',
      en: 'An empty circle is not a lack. Ask whether the resident misses it.',
    },
  },
  {
    ...first,
    id: 'triptych',
    order: 6,
    source: compass,
    label: { nl: 'Nu, straks en de weg ertussen', en: 'Now, later and the way between' },
    explain: {
      nl: 'Drie kolommen: hoe het wordt als er niets verandert, hoe u het wilt, en wat daarvoor moet gebeuren.',
      en: 'Three columns: how it will be if nothing changes, how you want it, and what has to happen.',
    },
    asks: [
      { nl: 'Wat gebeurt er als alles zo blijft?', en: 'What happens if it all stays like this?' },
      { nl: 'Hoe ziet het eruit als het goed is?', en: 'What does it look like when it is good?' },
      { nl: 'Welke vraag legt u aan uw mensen voor?', en: 'What question will you put to your people?' },
    ],
    hint: {
      nl: 'Vul eerst links en rechts, dan pas het midden. Het midden wordt het plan.',
      en: 'Fill left and right first, the middle last. The middle becomes the plan.',
    },
    watchOut: {
      nl: 'De linkerkolom mag niet dreigen. Laat de bewoner de woorden kiezen.',
      en: 'The left column must not threaten. Let the resident choose the words.',
    },
  },
];
