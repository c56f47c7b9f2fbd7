// What was said at the table of Emma Bos.
import { scene } from '../script.ts';
import type { Telling } from '../telling.ts';

export const bosConversations: Telling['conversations'] = [
  {
    on: { day: -22, at: '15:30' },
    minutes: 60,
    place: 'Thuis, aan de keukentafel',
    preparation: {
      on: { day: -25, at: '09:30' },
      by: 'w-merel',
      aim: 'Emma leren kennen. Vader praat mee, maar niet als eerste.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Je telefoon met de dagboekjes'],
      ask: ['Waar ben je het beste in?'],
    },
    people: ['bos-emma', 'bos-vader'],
    workers: ['w-merel'],
    fragments: scene(`
      bos-emma [day]: Dit is dus zo’n gesprek. (zucht) Ik had net mijn serie.
      w-merel [day]: Ik ook. Maar nu zitten we hier. Wat maak jij in de kantine, dat ik straks jaloers ben?
      bos-emma [strength day #emma-kantine]: Alle salades. Iedere ochtend. Tomaten, komkommer, worteltjes. Precies gelijk.
      bos-vader [strength day]: En dat doet ze beter dan de jongens die ik opleid. Kijk haar blokjes maar.
      bos-emma [ambition housing #emma-weg]: Ik wil een eigen huis. Nu. Met mijn eigen sleutel en mijn eigen bank.
      bos-vader [worry finances #emma-geld]: Ze denkt dat geld uit de muur komt, Merel. Dat bedoel ik lief.
      bos-emma [finances]: Pap! Ik heb een pasje, hoor. Je doet hem erin en dan is het goed.
      w-merel [finances]: Over geld lag er even een stilte. Emma keek naar haar telefoon.
      bos-emma [need network #emma-vriendin]: Ik heb geen vriendin. Iedereen van mijn werk is aardig, maar die zijn oud. Dertig of zo.
      bos-vader [resource network @bos-tante]: Haar tante Wanda woont om de hoek. Daar fietst ze zelf heen.
      bos-emma [network @bos-tante network-person]: Tante Wanda oefent met me. Dan ga ik alleen met de trein naar oma. Al twee keer.
      bos-vader [strength day]: Alleen. Met overstappen. Dat had ik nooit gedacht.
      w-merel [agreement housing]: Je gaat dus niet “vrienden oefenen” met mij. Jij vertelt mij wat je wilt leren.
    `),
    report: {
      status: 'agreed-with-remark',
      on: { day: -20 },
      by: 'w-merel',
      agreedBy: ['bos-emma'],
      remark: { person: 'bos-emma', text: 'Je hebt “begeleiding” twee keer opgeschreven. Eén keer is genoeg.' },
      sections: [
        { area: 'day', text: 'Je maakt elke dag de salades. Dat doe je heel goed.' },
        { area: 'housing', text: 'Je wilt een eigen plek met een eigen sleutel.' },
        { area: 'finances', text: 'Geld vind je een saai onderwerp. Dat mag later.' },
        { area: 'network', text: 'Je wilt een vriendin van je eigen leeftijd.' },
      ],
    },
  },
  {
    on: { day: -7, at: '15:30' },
    minutes: 60,
    place: 'Buurtcafé, Emma koos de tafel',
    preparation: {
      on: { day: -12, at: '10:00' },
      by: 'w-merel',
      aim: 'Kiezen wat Emma eerst oefent.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Je lijstje in je telefoon'],
      ask: ['Welke dag zou je als eerste helemaal zelf doen?'],
    },
    people: ['bos-emma', 'bos-vader', 'bos-tante'],
    workers: ['w-merel'],
    fragments: scene(`
      bos-emma [day]: Ik heb het opgeschreven in mijn telefoon. Wachten hoor. Ik moet scrollen.
      bos-emma [ambition day #emma-was]: Ik wil de was leren. Met de knoppen. Want anders doet mijn moeder het stiekem tóch.
      bos-tante [resource network #emma-tante]: Op zaterdag mag je bij mij wassen. Dan staat er niemand te zuchten.
      bos-vader [day]: Ik hou mijn mond. Kijk. (zwaait met zijn servet)
      bos-emma [strength day]: Hij kan het echt niet. Wedden dat hij vijf minuten haalt?
      w-merel [housing]: Er is een huis waar je alleen woont en ’s avonds iemand kunt bellen. Er is een lijst van ongeveer een jaar.
      bos-emma [housing]: Een jaar? Dan ben ik drieëntwintig! Dat is bijna dertig.
      bos-vader [resource housing @bos-vader]: In dat jaar ga je drie weekenden per maand oefenen in het chalet. Ik sta op de parkeerplaats.
      bos-emma [turning-point housing]: Mag ik er dan ook echt slapen? Zonder jullie?
      bos-tante [network]: Dan kom ik pannenkoeken eten. Als je me uitnodigt, hè.
      bos-emma [agreement housing #emma-chalet]: Goed. Ik schrijf me in. En in het chalet kook ik. Voor tante Wanda eerst.
      bos-emma [need finances #emma-pasje]: En misschien… dat geld. Met plaatjes. Niet met moeilijke dingen.
    `),
    report: {
      status: 'agreed',
      on: { day: -6 },
      by: 'w-merel',
      agreedBy: ['bos-emma', 'bos-vader'],
      sections: [
        {
          area: 'housing',
          text: 'Je schrijft je in voor een eigen kamer met begeleiding. In het chalet ga je oefenen.',
        },
        { area: 'day', text: 'Je leert de was bij tante Wanda.' },
        { area: 'finances', text: 'Je wilt leren over geld, met plaatjes.' },
        { area: 'network', text: 'Tante Wanda komt pannenkoeken eten.' },
      ],
    },
  },
];
