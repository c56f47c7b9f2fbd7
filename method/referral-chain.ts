import type { LegalTerm, ReferralState, ReferralStep } from './schema-doing.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const chain = (section: string): ReferralStep['source'] => [{ document: 'C', section: `bijlage II, ${section}` }];

/** From handing over to help that has really arrived. A case may use only some of the steps. */
export const referralSteps: readonly ReferralStep[] = [
  {
    ...first,
    id: 'warm-referral',
    order: 1,
    source: chain('11'),
    label: { nl: 'Warme overdracht', en: 'Warm referral' },
    explain: {
      nl: 'Wij bellen zelf met wie u gaat helpen. U hoeft uw verhaal niet opnieuw te doen.',
      en: 'We call whoever will help you. You need not tell your story again.',
    },
    hint: {
      nl: 'De gegevens gaan van ons naar hen, met toestemming. Vraag na of ze zijn aangekomen.',
      en: 'The data go from us to them, with consent. Check that they arrived.',
    },
  },
  {
    ...first,
    id: 'registration',
    order: 2,
    source: chain('12'),
    label: { nl: 'Aanmelden of aanvragen', en: 'Registering or applying' },
    explain: { nl: 'U wordt aangemeld, of u vraagt iets aan.', en: 'You are registered, or you apply for something.' },
    hint: {
      nl: 'Een aanvraag voor de Wmo komt ná het onderzoek. Duurde dat langer dan zes weken? Dan mag het eerder.',
      en: 'A Wmo application follows the investigation. Longer than six weeks? Then it may come earlier.',
    },
  },
  {
    ...first,
    id: 'intake',
    order: 3,
    source: chain('13'),
    label: { nl: 'Eerste gesprek daar', en: 'First talk there' },
    explain: { nl: 'U maakt kennis met wie u gaat helpen.', en: 'You meet whoever is going to help you.' },
    hint: {
      nl: 'Bied aan om mee te gaan. Stuur het plan mee, zodat er geen tweede plan komt.',
      en: 'Offer to come along. Send the plan, so that no second plan appears.',
    },
  },
  {
    ...first,
    id: 'indication',
    order: 4,
    source: chain('14'),
    label: { nl: 'Kijken wat past', en: 'Seeing what fits' },
    explain: {
      nl: 'Iemand kijkt of u recht heeft op deze hulp en of die past.',
      en: 'Someone checks whether you are entitled to this help and whether it fits.',
    },
    hint: {
      nl: 'Geef door wat al geprobeerd is en wat het netwerk doet.',
      en: 'Pass on what was tried and what the network does.',
    },
  },
  {
    ...first,
    id: 'allocation',
    order: 5,
    source: chain('15'),
    label: { nl: 'Het besluit', en: 'The decision' },
    explain: {
      nl: 'U krijgt een brief met ja of nee. Bent u het er niet mee eens? Dan kunt u bezwaar maken.',
      en: 'You get a letter saying yes or no. Do you disagree? You can object.',
    },
    hint: {
      nl: 'Lees de brief samen. Let op de laatste dag voor bezwaar.',
      en: 'Read the letter together. Mind the last day for an objection.',
    },
  },
  {
    ...first,
    id: 'delivery',
    order: 6,
    source: chain('16'),
    label: { nl: 'De hulp is er', en: 'The help has arrived' },
    explain: {
      nl: 'De hulp begint, of het hulpmiddel wordt gebracht en gepast.',
      en: 'The help begins, or the aid is brought and fitted.',
    },
    hint: {
      nl: 'Bel na een paar weken: is het er, en werkt het?',
      en: 'Call after a few weeks: has it come, and does it work?',
    },
  },
];

const states: ReferralState['source'] = [{ document: 'C', section: 'bijlage II, 11 en 23' }];

/** Where a step stands. Refusing and withdrawing ask for a reason, because the team learns from it. */
export const referralStates: readonly ReferralState[] = [
  {
    ...first,
    id: 'preparing',
    source: states,
    label: { nl: 'In voorbereiding', en: 'Being prepared' },
    explain: { nl: 'We maken het klaar.', en: 'We are getting it ready.' },
    asksReason: false,
    next: ['sent', 'withdrawn'],
  },
  {
    ...first,
    id: 'sent',
    source: states,
    label: { nl: 'Verstuurd', en: 'Sent on' },
    explain: { nl: 'Het is onderweg.', en: 'It is on its way.' },
    asksReason: false,
    next: ['received', 'accepted', 'refused', 'withdrawn'],
  },
  {
    ...first,
    id: 'received',
    source: states,
    label: { nl: 'Aangekomen', en: 'Received' },
    explain: { nl: 'Zij hebben het ontvangen.', en: 'They have received it.' },
    asksReason: false,
    next: ['accepted', 'refused', 'withdrawn'],
  },
  {
    ...first,
    id: 'accepted',
    source: states,
    label: { nl: 'Aangenomen', en: 'Accepted' },
    explain: { nl: 'Zij gaan ermee aan de slag.', en: 'They are going to work on it.' },
    asksReason: false,
    next: ['done', 'withdrawn'],
  },
  {
    ...first,
    id: 'refused',
    source: states,
    label: { nl: 'Niet aangenomen', en: 'Refused' },
    explain: {
      nl: 'Zij doen het niet. Wij zoeken met u verder.',
      en: 'They will not do it. We go on looking with you.',
    },
    asksReason: true,
    next: ['preparing'],
  },
  {
    ...first,
    id: 'withdrawn',
    source: states,
    label: { nl: 'Ingetrokken', en: 'Withdrawn' },
    explain: { nl: 'Het gaat niet door.', en: 'It will not go ahead.' },
    asksReason: true,
    next: ['preparing'],
  },
  {
    ...first,
    id: 'done',
    source: states,
    label: { nl: 'Afgerond', en: 'Done' },
    explain: { nl: 'Het is geregeld.', en: 'It is settled.' },
    asksReason: false,
    next: [],
  },
];

/** The terms of the Wmo 2015. The law speaks of the college; to a resident we say "de gemeente". */
export const legalTerms: readonly LegalTerm[] = [
  {
    ...first,
    id: 'client-support',
    starts: 'wmo-report',
    amount: 0,
    unit: 'days',
    source: [{ law: 'Wmo 2015', article: '2.3.2, derde lid' }],
    label: { nl: 'Wijzen op cliëntondersteuning', en: 'Pointing out client support' },
    explain: {
      nl: 'U mag gratis hulp krijgen van een cliëntondersteuner. Wij vertellen u dat voordat we beginnen.',
      en: 'You may have free help from a client supporter. We tell you before we begin.',
    },
    hint: {
      nl: 'Vóór het onderzoek, aan de bewoner én de mantelzorger.',
      en: 'Before the investigation, to resident and informal carer.',
    },
  },
  {
    ...first,
    id: 'own-plan',
    starts: 'wmo-report',
    amount: 7,
    unit: 'days',
    source: [{ law: 'Wmo 2015', article: '2.3.2, tweede lid' }],
    label: { nl: 'Een eigen plan geven', en: 'Handing in an own plan' },
    explain: {
      nl: 'U heeft zeven dagen om een eigen plan te geven. Dat mag, het hoeft niet.',
      en: 'You have seven days to hand in a plan of your own. You may; you need not.',
    },
    hint: {
      nl: 'De zeven dagen lopen vanaf de melding. Het plan telt mee in het onderzoek.',
      en: 'The seven days run from the report. The plan counts in the investigation.',
    },
  },
  {
    ...first,
    id: 'investigation',
    starts: 'wmo-report',
    amount: 6,
    unit: 'weeks',
    source: [
      { law: 'Wmo 2015', article: '2.3.2, eerste lid' },
      { law: 'Wmo 2015', article: '2.3.3' },
    ],
    label: { nl: 'Het onderzoek', en: 'The investigation' },
    explain: {
      nl: 'Wij kijken samen met u wat er nodig is. Dat duurt ten hoogste zes weken.',
      en: 'Together with you we look at what is needed. This takes six weeks at most.',
    },
    hint: {
      nl: 'Vanaf de dag van de melding. Bevestig die dag op papier. Wie spoed heeft, krijgt meteen tijdelijk hulp (2.3.3).',
      en: 'From the day of the report. Confirm that day on paper. In urgency temporary help comes at once (2.3.3).',
    },
  },
  {
    ...first,
    id: 'decision',
    starts: 'application',
    amount: 2,
    unit: 'weeks',
    source: [{ law: 'Wmo 2015', article: '2.3.5, tweede lid' }],
    label: { nl: 'Het besluit op een aanvraag', en: 'The decision on an application' },
    explain: {
      nl: 'De gemeente beslist binnen twee weken nadat zij uw aanvraag heeft gekregen.',
      en: 'The municipality decides within two weeks of receiving your application.',
    },
    hint: { nl: 'Vanaf de dag waarop de aanvraag binnen is.', en: 'From the day the application has come in.' },
  },
];
