import type { PeerReviewModel } from '../schema-values.ts';

const first = { version: 1, published: '2026-11-28' } as const;
const toolbox = { document: 'A', section: 'toolbox, modellen voor intervisie' } as const;
const guided = { document: 'A', section: 'voorwaarden, begeleide intervisie en supervisie' } as const;

/**
 * Ways for colleagues to look at a question together. A names none; a young group advises more and an older one reflects
 * more, so each says which it is. The case is brought in without a name.
 */
export const peerReviewModels: readonly PeerReviewModel[] = [
  {
    ...first,
    id: 'incident-method',
    order: 1,
    aims: 'advising',
    source: [toolbox, { document: 'B', section: '3.2, aangepaste incidentmethode' }],
    label: { nl: 'Incidentmethode', en: 'Incident method' },
    when: {
      nl: 'Eén moment waarop je niet wist wat te doen.',
      en: 'One moment in which you did not know what to do.',
    },
    steps: [
      {
        id: 'moment',
        label: { nl: 'Het moment', en: 'The moment' },
        minutes: 5,
        hint: {
          nl: 'De inbrenger vertelt tot het punt van kiezen, en stopt daar.',
          en: 'The presenter tells up to the point of choosing, and stops.',
        },
      },
      {
        id: 'facts',
        label: { nl: 'Vragen naar feiten', en: 'Asking for facts' },
        minutes: 10,
        hint: { nl: 'Alleen vragen. Nog geen raad.', en: 'Questions only. No advice yet.' },
      },
      {
        id: 'write-first',
        label: { nl: 'Ieder schrijft', en: 'Everyone writes' },
        minutes: 5,
        hint: {
          nl: 'Wat zou jij doen, vanuit jouw vak? Schrijf het op voordat je praat.',
          en: 'What would you do, from your profession? Write before you talk.',
        },
      },
      {
        id: 'compare',
        label: { nl: 'Vergelijken', en: 'Comparing' },
        minutes: 15,
        hint: {
          nl: 'Lees om de beurt voor. Zoek waar het verschilt, en waardoor.',
          en: 'Read in turn. Find where it differs, and why.',
        },
      },
      {
        id: 'conclude',
        label: { nl: 'Besluiten', en: 'Concluding' },
        minutes: 10,
        hint: {
          nl: 'De inbrenger zegt wat die meeneemt. Dan pas hoort de groep hoe het afliep.',
          en: 'The presenter says what they take along. Only then the group hears how it ended.',
        },
      },
    ],
    watchOut: {
      nl: 'Het gaat om jouw keuze, niet om wat er met de bewoner mis is.',
      en: 'It is about your choice, not about what is wrong with the resident.',
    },
  },
  {
    ...first,
    id: 'advice-round',
    order: 2,
    aims: 'advising',
    source: [toolbox, guided],
    label: { nl: 'Ronde met raad', en: 'Advice round' },
    when: { nl: 'Een nieuwe groep, of een vraag met haast.', en: 'A new group, or a question in a hurry.' },
    steps: [
      {
        id: 'question',
        label: { nl: 'De vraag', en: 'The question' },
        minutes: 5,
        hint: { nl: 'Eén zin die begint met ‘Hoe kan ik …’.', en: 'One sentence that begins with ‘How can I …’.' },
      },
      {
        id: 'clarify',
        label: { nl: 'Verhelderen', en: 'Clarifying' },
        minutes: 10,
        hint: { nl: 'Open vragen, kort, om de beurt.', en: 'Open questions, short, in turn.' },
      },
      {
        id: 'advise',
        label: { nl: 'Raad geven', en: 'Advising' },
        minutes: 10,
        hint: {
          nl: 'Ieder één advies. De inbrenger luistert en zegt niets.',
          en: 'One piece of advice each. The presenter listens and says nothing.',
        },
      },
      {
        id: 'choose',
        label: { nl: 'Kiezen', en: 'Choosing' },
        minutes: 5,
        hint: {
          nl: 'De inbrenger kiest wat past, en zegt wat de eerste stap is.',
          en: 'The presenter picks what fits, and names the first step.',
        },
      },
    ],
    watchOut: { nl: 'Raad is een cadeau. Ruilen mag.', en: 'Advice is a present. It may be exchanged.' },
  },
  {
    ...first,
    id: 'mirror-round',
    order: 3,
    aims: 'reflecting',
    source: [toolbox, guided],
    label: { nl: 'Spiegelronde', en: 'Mirror round' },
    when: {
      nl: 'Een groep die elkaar vertrouwt, en iets dat steeds terugkomt.',
      en: 'A group with trust, and something that keeps coming back.',
    },
    steps: [
      {
        id: 'story',
        label: { nl: 'Het verhaal', en: 'The story' },
        minutes: 10,
        hint: {
          nl: 'Vertel wat er gebeurde, en wat het met je deed.',
          en: 'Tell what happened, and what it did to you.',
        },
      },
      {
        id: 'listening-back',
        label: { nl: 'Luisteren met je rug', en: 'Listening with your back' },
        minutes: 15,
        hint: {
          nl: 'De inbrenger draait zich om. De anderen praten over wat zij hoorden.',
          en: 'The presenter turns away. The others talk about what they heard.',
        },
      },
      {
        id: 'what-struck',
        label: { nl: 'Wat raakte', en: 'What struck' },
        minutes: 10,
        hint: {
          nl: 'De inbrenger noemt wat binnenkwam. Niemand verdedigt iets.',
          en: 'The presenter names what came in. Nobody defends anything.',
        },
      },
      {
        id: 'own-pattern',
        label: { nl: 'Ieder voor zich', en: 'Each for themselves' },
        minutes: 10,
        hint: { nl: 'Waar herken jij dit in je eigen werk?', en: 'Where do you recognise this in your own work?' },
      },
    ],
    watchOut: {
      nl: 'Praat over de inbrenger zoals je over jezelf gehoord wilt worden.',
      en: 'Speak of the presenter as you would want to be spoken of.',
    },
  },
];
