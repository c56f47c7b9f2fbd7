// A young woman who wants to live on her own, and a father who wants it to go well.
import { contactLog, on, scene, scores } from '../script.ts';
import { around, household, member, network, professional, resident } from '../telling.ts';
import { address } from '../town.ts';

export const bos = household({
  key: 'bos',
  name: 'Emma Bos',
  address: address('molen', 'Zeilmakershof', 9),
  team: 'team-molen',
  headline: 'Wil het huis uit. Heeft hulp nodig bij geld, was en koken, en wil dat niet horen.',
  people: [
    member('bos-emma', ['Emma', '', 'Bos'], [22, 60], 'woman', 'bewoner', {
      phone: '099-555 1041',
      note: 'Compliment eerst. Daarna pas de moeilijke vraag.',
    }),
    member('bos-vader', ['Ruben', '', 'Bos'], [55, 10], 'man', 'vader, kok', { phone: '099-555 1042' }),
    member('bos-moeder', ['Els', 'van', 'Gent'], [53, 301], 'woman', 'moeder'),
    around('bos-tante', ['Wanda', 'van', 'Gent'], 'woman', 'tante, woont vlakbij', 'given', { phone: '099-555 1043' }),
    around('bos-tim', ['Tim', '', 'Bos'], 'man', 'oudere broer', 'not-asked'),
  ],
  relations: [
    { from: 'bos-vader', to: 'bos-emma', kind: 'parent' },
    { from: 'bos-moeder', to: 'bos-emma', kind: 'parent' },
    { from: 'bos-vader', to: 'bos-moeder', kind: 'partner' },
    { from: 'bos-tante', to: 'bos-emma', kind: 'aunt-uncle' },
    { from: 'bos-tim', to: 'bos-emma', kind: 'sibling' },
  ],
  signal: {
    on: { day: -30, at: '11:20' },
    text: 'Emma belde zelf, heel kort: ze wil op zichzelf. Haar vader vroeg daarna of er iemand mee kan denken over begeleiding.',
    source: 'resident',
    about: 'person',
    subject: 'Emma Bos',
    address: address('molen', 'Zeilmakershof', 9),
    areas: ['housing', 'day', 'finances'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    takenBy: 'w-merel',
  },
  firstContact: {
    on: { day: -28, at: '16:30' },
    by: 'w-merel',
    channel: 'phone',
    with: ['bos-emma'],
    areas: {
      housing: 'Woont bij haar ouders, wil een eigen plek.',
      health: 'Epilepsie, al jaren geen aanval meer.',
      network: 'Familie die dichtbij is. Geen vrienden van haar leeftijd.',
      finances: 'Geld is een lastig onderwerp.',
      day: 'Werkt in de kantine van een bedrijf.',
    },
    crisis: { acute: false, text: 'Alles is rustig.' },
    decision: 'pick-up',
    reason: 'Emma wil dit zelf. Dat is het beste moment om te beginnen.',
  },
  coordinator: 'w-merel',
  workers: ['w-david'],
  direction: { model: 'resident-network', since: -22, reason: 'Emma is de baas. Haar vader denkt mee.' },
  phases: [
    { phase: 'first-contact', on: on(-30), by: 'w-merel', reason: 'Emma nam zelf contact op.' },
    { phase: 'acquaintance', on: on(-28), by: 'w-merel', reason: 'Eerst haar eigen verhaal, zonder lijsten.' },
    { phase: 'plan', on: on(-6), by: 'w-merel', reason: 'Ze wil oefenen in de week, en dan kijken.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'bos-emma' },
      story: 'Ik kan alles al. Alleen de was nog niet, en die doet mijn moeder toch.',
      goals: ['Een eigen plek', 'Een beste vriendin'],
      willingness: 'Wel als ze zelf mag kiezen, en niet als het over “beperkingen” gaat.',
    },
    {
      of: { voice: 'member', person: 'bos-vader' },
      story:
        'Ik heb jaren gedacht dat ze lui was. Toen snapte ik het. Ze is niet lui, ze is langzaam, en ze doet het wel.',
      goals: ['Goede begeleiding', 'Dat niemand haar gebruikt'],
      willingness: 'Doet mee en moet leren om zijn mond te houden (zegt hij zelf).',
    },
    {
      of: { voice: 'worker', worker: 'w-merel' },
      story: 'Ze laat pas zien wat ze kan als ze merkt dat je het serieus meent.',
      goals: ['Oefenen waar het niet misgaat'],
      willingness: 'Groeit met complimenten en een grap.',
    },
  ],
  helpers: [
    {
      key: 'bos-h-kantine',
      name: 'Miranda Faber',
      organisation: 'Kantine van de drukkerij',
      function: 'begeleider op het werk',
      contact: '099-555 0461',
      for: ['bos-emma'],
      hasPlan: true,
      since: -1000,
    },
  ],
  conversations: [
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
  ],
  assessments: [
    {
      on: { day: -6 },
      moment: 'start',
      by: 'w-merel',
      person: 'bos-emma',
      scores: scores(`
        finances 2: Weet niet wat geld waard is. Ouders vangen dat op.
        daily-living 3: Doet veel, maar de was en koken met overzicht nog niet.
        day-activity 5: Werkt met plezier, elke dag.
        social-network 3: Hechte familie, geen vrienden van haar leeftijd.
        housing 4: Woont goed bij haar ouders.
      `),
      ladder: { rung: 5, reason: 'Werkt met begeleiding in een gewoon bedrijf.', wish: 5 },
    },
  ],
  stages: [
    {
      person: 'bos-emma',
      on: -22,
      topic: 'Oefenen met geld',
      stage: 'pre-contemplation',
      reason: 'Vindt dat het al goed gaat.',
    },
    {
      person: 'bos-emma',
      on: -7,
      topic: 'Oefenen met geld',
      stage: 'contemplation',
      reason: 'Begint er aan het eind zelf over.',
    },
  ],
  plans: [
    {
      version: 1,
      made: { day: -5 },
      by: 'w-merel',
      status: 'agreed',
      agreed: { by: ['bos-emma'], on: { day: -4 }, how: 'link', remark: 'Ik heb er een hartje bij gezet.' },
      problems: [
        {
          words: 'Ik wil mijn eigen sleutel, maar ik kan de was nog niet.',
          person: 'bos-emma',
          domain: 'daily-living',
          from: ['emma-weg', 'emma-was', 'emma-pasje', 'emma-chalet'],
          goals: [
            {
              text: 'Een weekend alleen in het chalet, met zelf gekookt eten',
              person: 'bos-emma',
              area: 'housing',
              results: [
                {
                  text: 'Emma doet zelf haar was',
                  solutions: [
                    {
                      frame: 'social-network',
                      text: 'Oefenen op zaterdag bij tante Wanda',
                      actions: [
                        {
                          text: 'De was met de plaatjeskaart',
                          who: network('bos-tante'),
                          due: 6,
                          fading: [
                            { step: 'together', from: 6 },
                            { step: 'half', from: 20 },
                            { step: 'alone', from: 34 },
                            { step: 'phone', from: 48 },
                          ],
                        },
                      ],
                    },
                    {
                      frame: 'own-strength',
                      text: 'Een weekend alleen in het chalet',
                      actions: [
                        { text: 'Slapen en koken, vader op de parkeerplaats', who: resident('bos-emma'), due: 20 },
                      ],
                    },
                  ],
                },
                {
                  text: 'Ingeschreven voor begeleid wonen',
                  solutions: [
                    {
                      frame: 'individual-provision',
                      text: 'Op de wachtlijst voor een kamer',
                      provision: 'ind-kleinwonen',
                      actions: [
                        { text: 'Aanmelden, Emma drukt zelf op de knop', who: professional('w-merel'), due: 1 },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              text: 'Iemand van mijn eigen leeftijd om mee te appen',
              person: 'bos-emma',
              area: 'network',
              results: [
                {
                  text: 'Een plek waar leeftijdsgenoten komen',
                  solutions: [
                    {
                      frame: 'general-provision',
                      text: 'Kijken bij de inloop',
                      provision: 'alg-jongereninloop',
                      actions: [{ text: 'Samen een keer langslopen', who: professional('w-david'), due: 8 }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  contacts: contactLog(`
    -23 09:10 advocacy phone w-merel bos-moeder: Moeder wil weten of ze moet loslaten. Gezegd dat ze mag wachten.
    -5 16:00 activation message w-merel bos-emma: Foto van de waskaart gestuurd. Emma stuurde een duim terug.
  `),
  appointments: [
    {
      on: { day: 0, at: '15:30' },
      minutes: 45,
      subject: 'Aanmelden voor de wachtlijst, Emma drukt zelf op de knop',
      place: 'Wijkpunt De Wiek',
      workers: ['w-merel'],
      with: ['bos-emma', 'bos-vader'],
    },
  ],
  tasks: [
    {
      kind: 'promise',
      text: 'Waskaart met plaatjes printen, groot',
      owner: professional('w-merel'),
      to: 'bos-emma',
      made: -7,
      due: -4,
      done: -5,
    },
    {
      kind: 'promise',
      text: 'Drie minuten niet praten in het gesprek (vader)',
      owner: network('bos-vader'),
      to: 'bos-emma',
      made: -7,
      due: 0,
    },
  ],
  lessons: [{ on: -7, by: 'w-merel', text: 'Emma deed open door een grap over haar vader. Noteer wat werkt.' }],
});
