import type { MatrixDomain } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** Domains 1–4 of the matrix of 2013, level 1 (acute) first. Our own wording; see matrix-2013.ts. */
export const matrixHome: readonly MatrixDomain[] = [
  {
    ...first,
    id: 'finances',
    source: [{ document: 'C', section: 'bijlage III, domein 1' }],
    label: { nl: 'Financiën', en: 'Finances' },
    ask: { nl: 'Hoe staat het met uw geld?', en: 'How are things with your money?' },
    hint: {
      nl: 'Kijk naar inkomen, uitgeven, schulden en overzicht. Weinig geld is iets anders dan slecht met geld omgaan.',
      en: 'Look at income, spending, debts and overview. Having little is not the same as handling money badly.',
    },
    levels: [
      {
        nl: 'Er komt nu geen geld binnen en de schulden lopen snel op. Eten, huur of stroom komt in gevaar.',
        en: 'No money is coming in and debts rise fast. Food, rent or power is at risk.',
      },
      {
        nl: 'Het geld is elke maand te vroeg op. Er gaat meer uit dan er binnenkomt en de achterstand groeit.',
        en: 'Every month the money runs out too soon. More goes out than comes in and the arrears grow.',
      },
      {
        nl: 'Eten en vaste lasten worden betaald. Een schuld groeit niet meer, soms omdat een ander het geld beheert.',
        en: 'Food and fixed costs are paid. A debt no longer grows, sometimes because someone else manages the money.',
      },
      {
        nl: 'U komt rond van eigen inkomen, zonder uitkering. U regelt het zelf, en een schuld wordt steeds kleiner.',
        en: 'You get by on your own income, without benefits. You manage it yourself, and any debt keeps shrinking.',
      },
      {
        nl: 'Er is genoeg en u weet wat erin en eruit gaat. Een rekening die u niet verwachtte, betaalt u van spaargeld.',
        en: 'There is enough and you know where it goes. You can pay an unexpected bill from savings.',
      },
    ],
  },
  {
    ...first,
    id: 'day-activity',
    source: [{ document: 'C', section: 'bijlage III, domein 2' }],
    label: { nl: 'Dagbesteding', en: 'Day activity' },
    ask: { nl: 'Wat doet u op een dag?', en: 'What do you do in a day?' },
    hint: {
      nl: 'Zorgen voor kinderen of een zieke vult ook een dag. Schrijf dat erbij: de schaal zelf kijkt naar werk en leren.',
      en: 'Caring for children or a sick person fills a day too. Note it: the scale itself looks at work and learning.',
    },
    levels: [
      {
        nl: 'Er is overdag niets te doen voor u. Dat geeft ook onrust voor anderen, bijvoorbeeld in de straat.',
        en: 'There is nothing for you to do by day. This also causes unrest for others, for instance in the street.',
      },
      {
        nl: 'U heeft overdag niets vasts te doen. De dagen zijn leeg, maar anderen merken daar weinig van.',
        en: 'Nothing fixed fills your day. The days are empty, though others notice little of it.',
      },
      {
        nl: 'U gaat naar een plek waar iedereen mag binnenlopen. Of u wordt stap voor stap geholpen om op gang te komen.',
        en: 'You go to a place where anyone may walk in. Or you are being helped to get going, step by step.',
      },
      {
        nl: 'Er wordt ergens op u gerekend. Bijvoorbeeld in een tijdelijke baan, op weg naar werk, of op school voor een eerste diploma.',
        en: 'Somewhere people count on you. For instance in a temporary job, on the way to work, or studying for a first diploma.',
      },
      {
        nl: 'U heeft een vaste baan, of u leert verder na uw eerste diploma.',
        en: 'You have a permanent job, or you are studying beyond your first diploma.',
      },
    ],
  },
  {
    ...first,
    id: 'housing',
    source: [{ document: 'C', section: 'bijlage III, domein 3' }],
    label: { nl: 'Huisvesting', en: 'Housing' },
    ask: {
      nl: 'Heeft u een goede plek om te wonen, en kunt u er blijven?',
      en: 'Do you have a good place, and can you stay?',
    },
    hint: {
      nl: 'Let op drie dingen: is het veilig, is het goed genoeg, en op wiens naam staat het?',
      en: 'Mind three things: is it safe, is it good enough, and in whose name is it?',
    },
    levels: [
      {
        nl: 'U heeft geen eigen plek om te slapen. U slaapt op straat of in de nachtopvang.',
        en: 'You have no place of your own to sleep. You sleep rough or in a night shelter.',
      },
      {
        nl: 'U heeft een dak, maar het houdt zo niet. Het is te duur of niet bedoeld om in te wonen, of u moet er misschien uit.',
        en: 'There is a roof, but it cannot last. It is too dear or not meant for living in, or you may have to leave.',
      },
      {
        nl: 'U woont veilig en kunt voorlopig blijven. Het is krap, niet op uw eigen naam, of anderen bepalen er de regels.',
        en: 'You live safely and can stay for now. It is cramped, not in your name, or others set the rules.',
      },
      {
        nl: 'Het huis is veilig en goed genoeg. Er horen nog wel extra afspraken bij, zoals begeleiding aan huis.',
        en: 'The home is safe and good enough. Extra conditions still apply, such as support at home.',
      },
      {
        nl: 'Het huis is veilig en past bij u. Het staat op uw naam en u bepaalt zelf hoe u er woont.',
        en: 'The home is safe and suits you. It is in your name and you decide how you live there.',
      },
    ],
  },
  {
    ...first,
    id: 'domestic-relations',
    source: [{ document: 'C', section: 'bijlage III, domein 4' }],
    label: { nl: 'Huiselijke relaties', en: 'Domestic relations' },
    ask: { nl: 'Hoe gaat u thuis met elkaar om?', en: 'How do you get on with each other at home?' },
    hint: {
      nl: 'Vraag het aan ieder apart als dat kan. Denk je aan geweld of verwaarlozing? Volg dan de meldcode.',
      en: 'Ask each person separately if you can. If you suspect violence or neglect, follow the reporting code.',
    },
    levels: [
      {
        nl: 'Thuis is iemand niet veilig: er wordt geslagen, bedreigd, of een kind krijgt niet wat het nodig heeft.',
        en: 'Someone is not safe at home: there is hitting or threat, or a child does not get what it needs.',
      },
      {
        nl: 'Er is thuis vaak ruzie of kilte. Er hoeft weinig te gebeuren of het loopt uit de hand.',
        en: 'There is often quarrelling or coldness at home. It takes little for things to get out of hand.',
      },
      {
        nl: 'Het botst, en dat durft u tegen elkaar te zeggen. U probeert het anders te doen en dat lukt soms.',
        en: 'You clash, and you dare to say so to each other. You try to do things differently and sometimes it works.',
      },
      {
        nl: 'Het is rustig thuis. Wat er speelde is voorbij, of u woont alleen.',
        en: 'It is calm at home. What went on is over, or you live alone.',
      },
      {
        nl: 'U kunt thuis open met elkaar praten. Als het tegenzit, staat u voor elkaar klaar.',
        en: 'You can talk openly at home. When times are hard, you are there for each other.',
      },
    ],
  },
];
