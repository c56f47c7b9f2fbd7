import { flowEdges } from './flow-edges.ts';
import type { Flow } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/**
 * The road of one household: the flow chart of A (signal, first contact, getting acquainted, professionally near) joined
 * to the plan, evaluation and monitoring of C. Row 1 is the main road; rows 0 and 2 hold the ways out. Moving on is always
 * a person's decision with a reason; the picture advises and never blocks.
 */
export const flows: readonly Flow[] = [
  {
    ...first,
    id: 'road',
    source: [
      { document: 'A', section: 'stroomschema, figuren 1–4 en 6' },
      { document: 'C', section: '4.1–4.5' },
    ],
    label: { nl: 'De weg van een huishouden', en: 'The road of a household' },
    edges: flowEdges,
    nodes: [
      {
        id: 'signal',
        kind: 'start',
        label: { nl: 'Signaal', en: 'Signal' },
        explain: {
          nl: 'Iemand ziet of hoort iets, of vraagt zelf om hulp.',
          en: 'Someone notices something, or asks for help.',
        },
        belongs: [
          { nl: 'Vastleggen in een paar tellen', en: 'Capture it in seconds' },
          { nl: 'Weet de bewoner ervan?', en: 'Does the resident know?' },
          { nl: 'Laat de melder horen wat ermee is gedaan', en: 'Let the sender hear what was done' },
        ],
        grid: { column: 0, row: 1 },
      },
      {
        id: 'first-contact',
        kind: 'phase',
        label: { nl: 'Eerste contact', en: 'First contact' },
        explain: {
          nl: 'We maken een praatje en horen wat er speelt.',
          en: 'We have a chat and hear what is going on.',
        },
        belongs: [
          { nl: 'Vijf leefgebieden, licht aangeraakt', en: 'Five life areas, touched lightly' },
          { nl: 'Is er een crisis?', en: 'Is there a crisis?' },
        ],
        grid: { column: 1, row: 1 },
      },
      {
        id: 'first-contact-decision',
        kind: 'decision',
        label: { nl: 'Wat is er nodig?', en: 'What is needed?' },
        explain: {
          nl: 'Is wat er in de buurt is genoeg, is er nu hulp nodig, of leren we elkaar eerst kennen?',
          en: 'Is what is nearby enough, is help needed now, or do we first get to know each other?',
        },
        belongs: [{ nl: 'Een keuze met een reden', en: 'A choice with a reason' }],
        grid: { column: 2, row: 1 },
      },
      {
        id: 'crisis-exit',
        kind: 'exit',
        label: { nl: 'Crisis: nu hulp erbij', en: 'Crisis: help now' },
        explain: {
          nl: 'Er komt meteen hulp die hier goed in is.',
          en: 'Help that knows how to do this comes at once.',
        },
        belongs: [
          { nl: 'Samen bellen, en mee als het kan', en: 'Call together, and go along if possible' },
          { nl: 'Terughoren hoe het afliep', en: 'Hear how it ended' },
        ],
        grid: { column: 2, row: 0 },
      },
      {
        id: 'basic-provision-exit',
        kind: 'exit',
        label: { nl: 'De buurt is genoeg', en: 'The neighbourhood suffices' },
        explain: { nl: 'U kunt verder met wat er in de buurt is.', en: 'You can go on with what is nearby.' },
        belongs: [
          { nl: 'De weg wijzen of een keer meelopen', en: 'Show the way or go along once' },
          { nl: 'Geen dossier', en: 'No record' },
        ],
        grid: { column: 2, row: 2 },
      },
      {
        id: 'acquaintance',
        kind: 'phase',
        label: { nl: 'Kennismaken', en: 'Getting acquainted' },
        explain: {
          nl: 'We praten een paar keer, bij u thuis, met wie u erbij wilt.',
          en: 'We talk a few times, at your home, with whom you want there.',
        },
        belongs: [
          { nl: 'Gesprekken aan de keukentafel', en: 'Conversations at the kitchen table' },
          { nl: 'Krachten, bronnen, wensen en behoeften', en: 'Strengths, resources, wishes and needs' },
          { nl: 'Keerpunten', en: 'Turning points' },
          { nl: 'Het netwerk in beeld', en: 'The network drawn' },
          { nl: 'Licht meten: alleen wat ertoe doet', en: 'Measure lightly: only what matters' },
        ],
        grid: { column: 3, row: 1 },
      },
      {
        id: 'acquaintance-decision',
        kind: 'decision',
        label: { nl: 'Lukt het zonder ons?', en: 'Possible without us?' },
        explain: {
          nl: 'Kunt u verder op eigen kracht en met de mensen om u heen?',
          en: 'Can you go on by yourself and with the people around you?',
        },
        belongs: [{ nl: 'Samen besluiten', en: 'Decide together' }],
        grid: { column: 4, row: 1 },
      },
      {
        id: 'plan',
        kind: 'phase',
        label: { nl: 'Het plan', en: 'The plan' },
        explain: {
          nl: 'U zegt wat u wilt bereiken. Samen kijken we hoe.',
          en: 'You say what you want to reach. Together we see how.',
        },
        belongs: [
          { nl: 'Probleem, doel, resultaat, oplossing, actie', en: 'Problem, goal, result, solution, action' },
          { nl: 'Vier soorten oplossingen, van licht naar zwaar', en: 'Four kinds of solution, light to heavy' },
          { nl: 'Wie heeft de regie?', en: 'Who steers?' },
          { nl: 'Akkoord van de bewoner', en: 'The resident’s agreement' },
        ],
        grid: { column: 5, row: 1 },
      },
      {
        id: 'support',
        kind: 'phase',
        label: { nl: 'Nabij zijn', en: 'Being near' },
        explain: {
          nl: 'We doen samen wat we afspraken. U doet steeds meer zelf.',
          en: 'We do what we agreed. You do more and more yourself.',
        },
        belongs: [
          { nl: 'Contacten, afspraken en beloften', en: 'Contacts, appointments and promises' },
          { nl: 'Hulp die vanzelf minder wordt', en: 'Help that fades' },
          { nl: 'Actieteam, in het begin elke zes weken', en: 'Action team, every six weeks at first' },
          { nl: 'Warm verwijzen en aanvragen', en: 'Warm referral and applications' },
        ],
        grid: { column: 6, row: 1 },
      },
      {
        id: 'evaluation',
        kind: 'phase',
        label: { nl: 'Terugkijken', en: 'Looking back' },
        explain: { nl: 'Wat is er gelukt, en hoe vond u het?', en: 'What worked, and how did you find it?' },
        belongs: [
          { nl: 'Vier vragen, samen beantwoord', en: 'Four questions, answered together' },
          { nl: 'De ervaring van de bewoner', en: 'The resident’s experience' },
          { nl: 'Wat we ervan leren', en: 'What we learn' },
        ],
        grid: { column: 7, row: 1 },
      },
      {
        id: 'evaluation-decision',
        kind: 'decision',
        label: { nl: 'Klaar?', en: 'Finished?' },
        explain: { nl: 'Is het genoeg, of is er nog iets nodig?', en: 'Is it enough, or is more needed?' },
        belongs: [{ nl: 'Nieuwe vraag? Dan een nieuw plan', en: 'A new request? Then a new plan' }],
        grid: { column: 8, row: 1 },
      },
      {
        id: 'monitoring',
        kind: 'phase',
        label: { nl: 'Volgen', en: 'Following' },
        explain: {
          nl: 'Af en toe vragen we hoe het gaat, zo lang we dat afspraken.',
          en: 'Now and then we ask how it goes, for as long as agreed.',
        },
        belongs: [
          { nl: 'Momenten om te bellen of langs te gaan', en: 'Moments to call or drop by' },
          { nl: 'Op tijd merken als het minder gaat', en: 'Notice in time when it slips' },
        ],
        grid: { column: 9, row: 1 },
      },
      {
        id: 'monitoring-decision',
        kind: 'decision',
        label: { nl: 'Blijft het goed gaan?', en: 'Does it last?' },
        explain: { nl: 'Gaat het goed zonder ons?', en: 'Does it go well without us?' },
        belongs: [
          {
            nl: 'Bij terugval meteen verder, zonder opnieuw te beginnen',
            en: 'On relapse go on at once, without starting over',
          },
        ],
        grid: { column: 10, row: 1 },
      },
      {
        id: 'closed',
        kind: 'phase',
        label: { nl: 'Afgesloten', en: 'Closed' },
        explain: { nl: 'We stoppen. U weet ons te vinden.', en: 'We stop. You know where to find us.' },
        belongs: [
          { nl: 'Heropenen kan altijd, met alles erbij', en: 'It can always be reopened, with everything in place' },
        ],
        grid: { column: 11, row: 1 },
      },
    ],
  },
];
