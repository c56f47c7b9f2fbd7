import type { MatrixDomain } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** Domains 5–8 of the matrix of 2013, level 1 (acute) first. Our own wording; see matrix-2013.ts. */
export const matrixHealth: readonly MatrixDomain[] = [
  {
    ...first,
    id: 'mental-health',
    source: [{ document: 'C', section: 'bijlage III, domein 5' }],
    label: { nl: 'Geestelijke gezondheid', en: 'Mental health' },
    ask: { nl: 'Hoe gaat het met u van binnen?', en: 'How are you feeling inside?' },
    hint: {
      nl: 'Een diagnose hoef je niet te weten. Kijk naar wat iemand ervan merkt op een dag, en of er hulp is.',
      en: 'You need no diagnosis. Look at what someone notices of it in a day, and whether there is help.',
    },
    levels: [
      {
        nl: 'Het is nu niet veilig. U denkt telkens aan zelfdoding, of er is gevaar voor u of een ander.',
        en: 'It is not safe now. You keep thinking of suicide, or there is danger to you or someone else.',
      },
      {
        nl: 'Het gaat al lang niet goed van binnen en de gewone dag lukt daardoor slecht. Er is misschien nog geen hulp.',
        en: 'You have been unwell inside for long and ordinary days hardly work. There may be no help yet.',
      },
      {
        nl: 'U heeft klachten en daardoor lukken sommige dingen niet. Of er is hulp, maar volhouden valt nog niet mee.',
        en: 'You have complaints and some things do not work because of them. Or there is help, but it is hard to keep up.',
      },
      {
        nl: 'Soms zit het even tegen, als er veel gebeurt. De meeste dingen lukken. Hulp die u heeft, houdt u vol.',
        en: 'Sometimes it is hard, when much is going on. Most things work. Any help you have, you keep up.',
      },
      {
        nl: 'U voelt zich meestal goed en u kunt veel aan. Zorgen heeft u zoals iedereen.',
        en: 'You mostly feel well and can handle a lot. You have worries like anyone else.',
      },
    ],
  },
  {
    ...first,
    id: 'physical-health',
    source: [{ document: 'C', section: 'bijlage III, domein 6' }],
    label: { nl: 'Lichamelijke gezondheid', en: 'Physical health' },
    ask: { nl: 'Hoe gaat het met uw lichaam?', en: 'How is your body doing?' },
    hint: {
      nl: 'Vraag wat iemand door de klacht niet meer kan. Wat de klacht is, hoort bij de dokter.',
      en: 'Ask what someone can no longer do because of it. What the complaint is, is for the doctor.',
    },
    levels: [
      {
        nl: 'Er is nu een dokter nodig. Wachten is gevaarlijk.',
        en: 'A doctor is needed now. Waiting is dangerous.',
      },
      {
        nl: 'Een ziekte of klacht heeft zorg nodig, maar die krijgt u niet. U kunt duidelijk minder dan anders.',
        en: 'An illness or complaint needs care, but you do not get it. You can clearly do less than you used to.',
      },
      {
        nl: 'U krijgt zorg, maar medicijnen of afspraken schieten er vaak bij in. Lopen of bezig zijn gaat wat minder.',
        en: 'You get care, but medicines or appointments are often missed. Walking or being busy is a bit harder.',
      },
      {
        nl: 'U heeft een klacht en weet wat ervoor nodig is. U houdt vol wat u met de dokter afspreekt.',
        en: 'You have a complaint and know what it needs. You keep to what you agree with the doctor.',
      },
      {
        nl: 'Er is nu niets met uw lichaam waar u zorg voor nodig heeft.',
        en: 'There is nothing with your body that needs care at present.',
      },
    ],
  },
  {
    ...first,
    id: 'addiction',
    source: [{ document: 'C', section: 'bijlage III, domein 7' }],
    label: { nl: 'Verslaving', en: 'Addiction' },
    ask: {
      nl: 'Zit drank, drugs, pillen of gokken u in de weg?',
      en: 'Do drink, drugs, pills or gambling get in your way?',
    },
    hint: {
      nl: 'De schaal kijkt naar de laatste dertig dagen. Vraag eerst wat het iemand oplevert, dan pas wat het kost.',
      en: 'The scale looks at the last thirty days. Ask first what it gives someone, and only then what it costs.',
    },
    levels: [
      {
        nl: 'Door het gebruik gaat het zo slecht dat een ziekenhuis of kliniek nodig is.',
        en: 'Use has made things so bad that a hospital or clinic is needed.',
      },
      {
        nl: 'De dag draait om gebruiken of eraan komen. Zonder wordt u ziek. Eten, slapen, werk of kinderen lijden eronder.',
        en: 'The day turns around using or getting it. Without it you fall ill. Food, sleep, work or children suffer.',
      },
      {
        nl: 'U heeft de laatste maand gebruikt en dat gaf problemen. De belangrijke dingen van de dag gaan wel door.',
        en: 'You used in the last month and it caused problems. The important things of the day do go on.',
      },
      {
        nl: 'U heeft de laatste maand wel gebruikt, maar het gaf geen problemen. Of u heeft hulp en houdt die vol.',
        en: 'You did use in the last month, but it caused no problems. Or you have help and keep it up.',
      },
      {
        nl: 'De laatste maand was er geen gebruik. Het speelt niet in uw leven.',
        en: 'There was no use in the last month. It plays no part in your life.',
      },
    ],
  },
  {
    ...first,
    id: 'daily-living',
    source: [{ document: 'C', section: 'bijlage III, domein 8' }],
    label: { nl: 'Activiteiten dagelijks leven', en: 'Activities of daily living' },
    ask: { nl: 'Wat lukt er zelf, in en om het huis?', en: 'What can you do yourself, in and around the home?' },
    hint: {
      nl: 'Zorg voor je lichaam is één kant. Koken, post, reizen en plannen is de andere. Ze lopen niet altijd gelijk op.',
      en: 'Care of the body is one side. Cooking, letters, travel and planning is the other. They may differ.',
    },
    levels: [
      {
        nl: 'Bijna niets lukt alleen: wassen niet, eten maken niet, regelen niet.',
        en: 'Almost nothing works alone: not washing, not making food, not arranging things.',
      },
      {
        nl: 'Iets als wassen, aankleden of naar het toilet gaan lukt niet alleen. Ook in huis blijft veel liggen.',
        en: 'Something like washing, dressing or using the toilet does not work alone. Much around the house waits too.',
      },
      {
        nl: 'U zorgt zelf goed voor uw lichaam. Iets lastigers lukt niet, zoals koken, reizen of de post.',
        en: 'You take good care of your body. Something harder does not work, such as cooking, travel or letters.',
      },
      {
        nl: 'U redt zich met alles wat elke dag moet. Soms blijft er iets liggen of loopt een afspraak mis.',
        en: 'You manage everything a day asks for. Now and then something waits or an appointment is missed.',
      },
      {
        nl: 'U doet alles zelf, en het loopt.',
        en: 'You do everything yourself, and it runs well.',
      },
    ],
  },
];
