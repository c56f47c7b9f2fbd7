import type { NonviolentStep } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const source: NonviolentStep['source'] = [{ document: 'D', section: 'bijlage dag 3, geweldloze communicatie' }];

/** Four steps to say something difficult, or to hear it, without blame. */
export const nonviolentSteps: readonly NonviolentStep[] = [
  {
    ...first,
    id: 'observation',
    order: 1,
    source,
    label: { nl: 'Waarneming', en: 'Observation' },
    hint: {
      nl: 'Zeg wat een camera zou zien of horen. Meer niet.',
      en: 'Say what a camera would see or hear. No more.',
    },
    notThis: { nl: 'Een oordeel', en: 'A judgement' },
    opening: { nl: 'Als ik zie of hoor dat …', en: 'When I see or hear that …' },
    openingOther: { nl: 'Als u ziet of hoort dat …', en: 'When you see or hear that …' },
    examples: [
      {
        blames: { nl: 'U komt nooit opdagen.', en: 'You never show up.' },
        tells: { nl: 'De laatste twee keer was u er niet.', en: 'The last two times you were not there.' },
      },
      {
        blames: { nl: 'Het is hier een bende.', en: 'It is a mess here.' },
        tells: { nl: 'Ik zie op de tafel veel post liggen.', en: 'I see a lot of letters on the table.' },
      },
    ],
  },
  {
    ...first,
    id: 'feeling',
    order: 2,
    source,
    label: { nl: 'Gevoel', en: 'Feeling' },
    hint: {
      nl: 'Noem wat je voelt: blij, bang, moe, boos. ‘Ik heb het gevoel dat u …’ is een gedachte.',
      en: 'Name what you feel: glad, afraid, tired, angry. ‘I feel that you …’ is a thought.',
    },
    notThis: { nl: 'Een gedachte die op een gevoel lijkt', en: 'A thought that looks like a feeling' },
    opening: { nl: 'Dan voel ik me …', en: 'Then I feel …' },
    openingOther: { nl: 'Voelt u zich dan …?', en: 'Do you feel …?' },
    examples: [
      {
        blames: { nl: 'Ik voel me door u in de steek gelaten.', en: 'I feel let down by you.' },
        tells: { nl: 'Ik was teleurgesteld.', en: 'I was disappointed.' },
      },
      {
        blames: { nl: 'U heeft zeker geen zin.', en: 'You must not feel like it.' },
        tells: { nl: 'Bent u moe, of ziet u ertegen op?', en: 'Are you tired, or do you dread it?' },
      },
    ],
  },
  {
    ...first,
    id: 'need',
    order: 3,
    source,
    label: { nl: 'Behoefte', en: 'Need' },
    hint: {
      nl: 'Wat heeft iemand nodig? Rust, veiligheid, erbij horen. Iedereen kent die behoeften.',
      en: 'What does someone need? Rest, safety, belonging. Everyone knows those needs.',
    },
    notThis: { nl: 'De manier waarop je het wilt krijgen', en: 'The way in which you want to get it' },
    opening: { nl: 'Want ik heb behoefte aan …', en: 'Because I need …' },
    openingOther: { nl: 'Omdat u behoefte heeft aan …?', en: 'Because you need …?' },
    examples: [
      {
        blames: { nl: 'U moet mij bellen als u niet komt.', en: 'You must ring me if you are not coming.' },
        tells: { nl: 'Ik wil graag op afspraken kunnen bouwen.', en: 'I would like to be able to rely on agreements.' },
      },
      {
        blames: { nl: 'U wilt dus een andere woning.', en: 'So you want another home.' },
        tells: {
          nl: 'Zoekt u rust, of wilt u dichter bij uw zus zijn?',
          en: 'Is it quiet you want, or being near your sister?',
        },
      },
    ],
  },
  {
    ...first,
    id: 'request',
    order: 4,
    source,
    label: { nl: 'Verzoek', en: 'Request' },
    hint: {
      nl: 'Vraag iets kleins dat de ander nu kan doen. Het is pas een verzoek als nee ook mag.',
      en: 'Ask something small that can be done now. It is only a request if no is allowed.',
    },
    notThis: { nl: 'Een eis', en: 'A demand' },
    opening: { nl: 'Wilt u …?', en: 'Would you …?' },
    openingOther: { nl: 'Zou u willen dat ik …?', en: 'Would you like me to …?' },
    examples: [
      {
        blames: {
          nl: 'Als u die brief niet opstuurt, stopt het hier.',
          en: 'If you do not send that letter, it stops here.',
        },
        tells: { nl: 'Wilt u de brief nu samen met mij openen?', en: 'Would you open the letter with me now?' },
      },
      {
        blames: { nl: 'Doe eens normaal tegen uw buren.', en: 'Behave towards your neighbours.' },
        tells: {
          nl: 'Zou u vóór elf uur de muziek zachter willen zetten?',
          en: 'Would you turn the music down before eleven?',
        },
      },
    ],
  },
];
