import { handoutsNearby } from './handouts-nearby.ts';
import type { Handout } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;

/** Handouts for the conversation itself. */
const handoutsTalking: readonly Handout[] = [
  {
    ...first,
    id: 'motivation',
    order: 1,
    source: [
      { document: 'A', section: 'toolbox, handvatten bij motivatietheorie' },
      { document: 'A', section: 'fase 2, motivatietheorie' },
    ],
    label: { nl: 'Als iemand twijfelt', en: 'When someone wavers' },
    hint: {
      nl: 'Veranderen gaat in stappen en zelden in één keer. Elke stap vraagt iets anders van je.',
      en: 'Change goes in steps and seldom all at once. Each step asks something else of you.',
    },
    when: {
      nl: 'Je merkt dat je harder trekt dan de ander.',
      en: 'You notice that you pull harder than the other.',
    },
    asksOfWorker: [
      { nl: 'Zoek uit waar iemand nu staat, per onderwerp.', en: 'Find out where someone stands, subject by subject.' },
      {
        nl: 'Laat de bewoner zelf de redenen noemen. Herhaal die.',
        en: 'Let the resident name the reasons. Repeat those.',
      },
      {
        nl: 'Beweeg mee als je weerstand merkt. Duwen maakt die groter.',
        en: 'Move along with resistance. Pushing makes it grow.',
      },
      {
        nl: 'Reken op terugval en spreek erover voordat die komt.',
        en: 'Count on relapse and talk of it before it comes.',
      },
    ],
    asks: [
      { nl: 'Wat is er goed aan hoe het nu gaat?', en: 'What is good about how it is now?' },
      { nl: 'En wat kost het u?', en: 'And what does it cost you?' },
      { nl: 'Hoe belangrijk is dit voor u, van 0 tot 10?', en: 'How important is this to you, from 0 to 10?' },
      {
        nl: 'Hoeveel vertrouwen heeft u dat het lukt, van 0 tot 10?',
        en: 'How sure are you that you can do it, from 0 to 10?',
      },
    ],
    watchOut: {
      nl: 'Een stadium is geen etiket. Morgen kan het anders zijn.',
      en: 'A stage is no label. Tomorrow it may be different.',
    },
  },
  {
    ...first,
    id: 'presence',
    order: 2,
    source: [
      { document: 'A', section: 'toolbox, handvatten bij presentie' },
      { document: 'A', section: 'fase 0, presentie' },
      { document: 'D', section: 'bijlage dag 2, presentiebenadering' },
    ],
    label: { nl: 'Er zijn', en: 'Being there' },
    hint: {
      nl: 'Eerst aandacht en trouw, dan pas doen. Uit de band blijkt wat nodig is.',
      en: 'First attention and loyalty, only then doing. The bond shows what is needed.',
    },
    when: {
      nl: 'Bij wie niets vraagt, of veel teleurstelling kent.',
      en: 'With those who ask nothing, or have often been let down.',
    },
    asksOfWorker: [
      {
        nl: 'Kom vaak langs, ook zonder reden en zonder haast.',
        en: 'Drop by often, also without reason and without hurry.',
      },
      { nl: 'Volg wat de bewoner die dag bezighoudt.', en: 'Follow what occupies the resident that day.' },
      { nl: 'Iemand hoeft jouw aandacht niet te verdienen.', en: 'Nobody has to earn your attention.' },
      { nl: 'Zie je wat er gedaan kan worden? Doe het dan ook.', en: 'If you see what can be done, do it.' },
    ],
    asks: [
      { nl: 'Hoe is uw dag tot nu toe?', en: 'How has your day been so far?' },
      { nl: 'Mag ik even bij u zitten?', en: 'May I sit with you for a while?' },
      { nl: 'Waar bent u bang voor, en waar hoopt u op?', en: 'What are you afraid of, and what do you hope for?' },
    ],
    watchOut: {
      nl: 'Er zijn is niet hetzelfde als niets doen. Deel wat je draagt met je team.',
      en: 'Being there is not doing nothing. Share what you carry with your team.',
    },
  },
  {
    ...first,
    id: 'strengths-based',
    order: 3,
    source: [
      { document: 'A', section: 'toolbox, handvatten bij krachtgericht werken' },
      { document: 'A', section: 'fase 2, krachtgerichte ondersteuning' },
    ],
    label: { nl: 'Werken met kracht', en: 'Working with strengths' },
    hint: {
      nl: 'Zes principes: aansluiten en toevoegen, krachten zien, er zijn, respect, samen, en meedoen op maat.',
      en: 'Six principles: joining and adding, seeing strengths, being there, respect, partnership, and participation to measure.',
    },
    when: {
      nl: 'Altijd. Vooral als het verhaal alleen over problemen gaat.',
      en: 'Always. Above all when the story is only about problems.',
    },
    asksOfWorker: [
      { nl: 'Sluit eerst aan, voeg dan pas iets toe.', en: 'Join first, only then add something.' },
      {
        nl: 'Zoek lichtpunten, bij de bewoner en om die heen.',
        en: 'Look for bright spots, in the resident and around.',
      },
      { nl: 'Kies de hulp die het minst ingrijpt.', en: 'Choose the help that intrudes least.' },
      { nl: 'Wees echt: zeg wat je doel is.', en: 'Be real: say what your aim is.' },
      { nl: 'Meedoen verschilt per mens en per dag.', en: 'Taking part differs by person and by day.' },
    ],
    asks: [
      { nl: 'Wat lukt er, ondanks alles?', en: 'What works, in spite of everything?' },
      { nl: 'Wat heeft u eerder overwonnen? Hoe?', en: 'What have you overcome before? How?' },
      { nl: 'Wie ziet dat u dit kunt?', en: 'Who sees that you can do this?' },
    ],
    watchOut: {
      nl: 'Praat pijn niet weg met complimenten. Erken eerst wat zwaar is.',
      en: 'Do not talk pain away with compliments. First acknowledge what is heavy.',
    },
  },
  {
    ...first,
    id: 'solution-focused',
    order: 4,
    source: [
      { document: 'A', section: 'toolbox, handvatten bij oplossingsgericht werken' },
      { document: 'D', section: 'bijlage dag 2, activerende vragen' },
    ],
    label: { nl: 'Kijken naar wat werkt', en: 'Looking at what works' },
    hint: {
      nl: 'Praat over hoe het wordt, over uitzonderingen en over de eerstvolgende kleine stap.',
      en: 'Talk about how it will be, about exceptions and about the next small step.',
    },
    when: {
      nl: 'Als een gesprek rondjes draait om wat niet gaat.',
      en: 'When a conversation keeps circling around what does not work.',
    },
    asksOfWorker: [
      { nl: 'Werkt iets? Doe er meer van.', en: 'Does something work? Do more of it.' },
      { nl: 'Werkt iets niet? Doe iets anders.', en: 'Does something not work? Do something else.' },
      { nl: 'Is het niet stuk? Laat het heel.', en: 'Is it not broken? Leave it whole.' },
      { nl: 'Sluit af met wat je knap vond.', en: 'Close with what you admired.' },
    ],
    asks: [
      { nl: 'Wanneer was het er even niet, of minder?', en: 'When was it absent for a while, or less?' },
      { nl: 'Wat deed u toen anders?', en: 'What did you do differently then?' },
      {
        nl: 'Waaraan ziet u morgen dat het iets beter gaat?',
        en: 'What will show you tomorrow that it is a bit better?',
      },
      { nl: 'Wat nog meer?', en: 'What else?' },
    ],
    watchOut: {
      nl: 'Niet bij acuut gevaar. Dan gaat veiligheid voor.',
      en: 'Not in acute danger. Then safety comes first.',
    },
  },
];

/** What A wants within reach on the tablet: a page to hold on to, per way of working. */
export const handouts: readonly Handout[] = [...handoutsTalking, ...handoutsNearby];
