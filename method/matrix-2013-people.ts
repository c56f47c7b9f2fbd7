import type { MatrixDomain } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;

/** Domains 9–11 of the matrix of 2013, level 1 (acute) first. Our own wording; see matrix-2013.ts. */
export const matrixPeople: readonly MatrixDomain[] = [
  {
    ...first,
    id: 'social-network',
    source: [{ document: 'C', section: 'bijlage III, domein 9' }],
    label: { nl: 'Sociaal netwerk', en: 'Social network' },
    ask: { nl: 'Wie zijn er voor u, en voor wie bent u er?', en: 'Who is there for you, and for whom are you there?' },
    hint: {
      nl: 'Teken eerst het ecogram. Veel hulpverleners en weinig vrienden is geen groot netwerk.',
      en: 'Draw the ecogram first. Many helpers and few friends do not make a large network.',
    },
    levels: [
      {
        nl: 'Er is niemand op wie u kunt terugvallen. U ziet niemand, of alleen mensen die u in moeilijkheden brengen.',
        en: 'There is nobody to fall back on. You see no one, or only people who bring you trouble.',
      },
      {
        nl: 'Er zijn wel mensen, maar helpen kunnen zij niet. Of u houdt anderen al lang op afstand.',
        en: 'There are people, but they are not able to help. Or you have long kept others at a distance.',
      },
      {
        nl: 'Een paar mensen helpen weleens. Contact maken of contact houden kost u veel moeite.',
        en: 'A few people help now and then. Making contact or keeping it costs you a lot.',
      },
      {
        nl: 'Als u hulp nodig heeft, is er iemand. Mensen die u in moeilijkheden brengen, ziet u weinig.',
        en: 'When you need help, someone is there. You see little of people who bring you trouble.',
      },
      {
        nl: 'U heeft mensen om u heen bij wie u zich goed voelt.',
        en: 'You have people around you with whom you feel well.',
      },
    ],
  },
  {
    ...first,
    id: 'participation',
    source: [{ document: 'C', section: 'bijlage III, domein 10' }],
    label: { nl: 'Maatschappelijke participatie', en: 'Participation in society' },
    ask: { nl: 'Waar hoort u bij, en waar doet u aan mee?', en: 'Where do you belong, and what do you take part in?' },
    hint: {
      nl: 'Meedoen is voor iedereen iets anders. Vraag ook wat iemand tegenhoudt: vervoer, oppas, geld, durven.',
      en: 'Taking part differs for everyone. Ask what holds someone back: transport, childcare, money, nerve.',
    },
    levels: [
      {
        nl: 'Alles gaat nu op aan de dag doorkomen. Aan meedoen komt u niet toe.',
        en: 'Everything now goes into getting through the day. There is no room for taking part.',
      },
      {
        nl: 'U staat erbuiten. Meedoen lukt niet, of u ziet er nu niets in.',
        en: 'You are on the outside. Taking part does not work, or you see nothing in it now.',
      },
      {
        nl: 'U doet heel af en toe ergens aan mee. U weet niet goed hoe u erbij komt.',
        en: 'Once in a while you join in. You do not really know how to get involved.',
      },
      {
        nl: 'U doet ergens aan mee, zoals een praatgroep. Iets houdt u nog tegen: vervoer, oppas of vaste tijden.',
        en: 'You take part in something, such as a support group. Something still hinders: transport, childcare, fixed hours.',
      },
      {
        nl: 'U doet volop mee, met dingen die u zelf kiest.',
        en: 'You take full part, in things you choose yourself.',
      },
    ],
  },
  {
    ...first,
    id: 'justice',
    source: [{ document: 'C', section: 'bijlage III, domein 11' }],
    label: { nl: 'Justitie', en: 'Justice' },
    ask: {
      nl: 'Heeft u te maken met politie of de rechter?',
      en: 'Do you have dealings with the police or the courts?',
    },
    hint: {
      nl: 'Open dit alleen als het voor de vraag nodig is. Het zijn extra beschermde gegevens.',
      en: 'Open this only if the request needs it. These data have extra protection.',
    },
    levels: [
      {
        nl: 'Er is bijna elke maand contact met politie of justitie, of er ligt nog een zaak open.',
        en: 'There is contact with police or courts almost every month, or a case is still outstanding.',
      },
      {
        nl: 'Er is een paar keer per jaar contact, of er loopt nu een zaak.',
        en: 'There is contact a few times a year, or a case is under way.',
      },
      {
        nl: 'Er is ongeveer één keer per jaar contact, of u bent vrij met voorwaarden.',
        en: 'There is contact about once a year, or you are free under conditions.',
      },
      {
        nl: 'Er is bijna nooit contact. Wel staat er iets van vroeger op papier.',
        en: 'There is hardly ever contact. Something from the past is on record.',
      },
      {
        nl: 'U heeft niets met politie of rechter te maken, nu niet en vroeger niet.',
        en: 'You have nothing to do with police or courts, not now and not in the past.',
      },
    ],
  },
];
