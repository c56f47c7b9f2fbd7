// What was said at the table of Meneer Wolters.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const woltersConversations: Telling['conversations'] = [
  {
    on: { day: -16, at: '13:30' },
    minutes: 60,
    place: 'Thuis, twee trappen op',
    preparation: {
      on: { day: -18, at: '09:00' },
      by: 'w-lotte',
      aim: 'Begrijpen waar de scootmobiel voor is.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Lijst met medicijnen, als u die heeft'],
      ask: ['Waar zou u als eerste heen rijden?'],
    },
    people: ['wolters-gijs'],
    workers: ['w-lotte'],
    fragments: scene(`
      wolters-gijs [request day #wolters-scoot]: Ik wil een scootmobiel. Truus heeft er ook een, en die is overal.
      w-lotte [day]: Stel, hij staat morgen voor de deur. Waar rijdt u dan als eerste heen?
      wolters-gijs [day]: Ja… dat is een goeie. Boodschappen doe ik met de auto. Naar het plein, denk ik. Even kijken wie er zit.
      wolters-gijs [worry housing #wolters-trap]: Maar dan moet ik wel eerst die trap af. Achtendertig treden. Ik heb ze vaak genoeg geteld.
      w-lotte [housing /physical-health]: Boven aan de trap moest u drie minuten zitten voor u kon praten.
      wolters-gijs [worry health]: Mijn knieën zijn op. En met deze handen krijg ik een pot augurken niet meer open.
      wolters-gijs [strength day]: Autorijden gaat prima. Automaat, hè. Daar let ik zelf goed op.
      wolters-gijs [turning-point network #wolters-biljart]: Twee jaar terug ging de biljartzaal dicht. Daarna was het stil. Heel stil.
      wolters-gijs [network-person network @wolters-cor]: Met Cor speelde ik elke week. Geen idee hoe het met hem is.
      w-lotte [network]: Het foto’s kijken over het biljarten duurde langer dan het praten over de scootmobiel.
      wolters-gijs [housing]: Verhuizen? Ach. Ik woon hier veertig jaar. Waar laat ik alles?
      wolters-gijs [agreement housing]: Ik wil er een week over nadenken. En ik vraag Marco erbij.
    `),
    report: {
      status: 'agreed',
      on: { day: -14 },
      by: 'w-lotte',
      agreedBy: ['wolters-gijs'],
      sections: [
        { area: 'housing', text: 'U woont twee trappen hoog. De trap kost u veel pijn.' },
        { area: 'day', text: 'U kwam voor een scootmobiel. U wilt vooral weer onder de mensen zijn.' },
        { area: 'network', text: 'U mist het biljarten en uw maat Cor.' },
      ],
    },
  },
  {
    on: { day: -5, at: '19:00' },
    minutes: 75,
    place: 'Thuis, met zijn zoon erbij',
    preparation: {
      on: { day: -9, at: '11:00' },
      by: 'w-lotte',
      aim: 'Kiezen: een scootmobiel, verhuizen, of allebei niet.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De brief van de woningcorporatie', 'Een pen'],
      ask: ['Wat moet er in een nieuw huis beslist zijn?'],
    },
    people: ['wolters-gijs', 'wolters-marco', 'wolters-truus'],
    workers: ['w-lotte'],
    fragments: scene(`
      wolters-gijs [ambition housing #wolters-verhuis]: Ik heb erover geslapen. Ik wil geen karretje. Ik wil een huis waar ik zó de deur uit loop.
      wolters-marco [resource network @wolters-marco]: Als jij gaat verhuizen, pa, dan kom ik twee weekenden sjouwen. Met mijn zwager.
      wolters-gijs [worry housing]: En mijn kasten dan? Die heb ik zelf gemaakt, daar zit mijn hele leven in.
      wolters-marco [worry health]: Eerlijk? Ik slaap er slecht van. Als je valt op die trap, weet niemand het.
      wolters-truus [resource network @wolters-truus #wolters-plein]: Ik ga elke ochtend naar De Kade. Loop met mij mee, Gijs. Dan heb je gezelschap én een arm.
      wolters-gijs [strength day]: Ik kan best wat betekenen daar. De stoelen wiebelen allemaal, dat kan ik maken.
      w-lotte [resource day]: In De Kade staat een biljart onder een kleed. Niemand gebruikt het.
      wolters-gijs [turning-point day]: Een biljart? Onder een kleed? (lacht) Dat is zonde.
      wolters-gijs [need housing #wolters-eis]: Begane grond of lift. En in de Oude Haven. Anders hoeft het niet.
      w-lotte [housing]: Voor de tussentijd kan een beugel in de douche en een tweede leuning. Dat kan de corporatie snel doen.
      wolters-gijs [agreement housing]: Marco en ik schrijven ons zondag in. Zelf. En jij zoekt uit hoe het met voorrang zit.
    `),
    report: {
      status: 'agreed',
      on: { day: -4 },
      by: 'w-lotte',
      agreedBy: ['wolters-gijs'],
      sections: [
        { area: 'housing', text: 'U wilt verhuizen naar een woning zonder trap, in de Oude Haven.' },
        { area: 'network', text: 'Marco helpt met verhuizen. Met Truus loopt u ’s ochtends naar De Kade.' },
        { area: 'day', text: 'U wilt geen scootmobiel aanvragen. U wilt het biljart weer aan de praat krijgen.' },
        { area: 'health', text: 'De trap is zwaar. Een beugel en een leuning helpen voorlopig.' },
      ],
    },
  },
];
