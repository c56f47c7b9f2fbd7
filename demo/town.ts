// Wilgendrecht: a town that does not exist (checked against the list of Dutch municipalities), with three
// neighbourhoods. Postcodes are outside the ranges in use; phone numbers start with 099, which no Dutch number does.
import type { Town } from './story-town.ts';
import type { Address } from './story-words.ts';

const city = 'Wilgendrecht';
const postcodes = { haven: '1997 KA', molen: '1998 MO', lijster: '1999 LB' } as const;

/** An address in Wilgendrecht. */
export const address = (
  neighbourhood: keyof typeof postcodes,
  street: string,
  number: number,
  addition?: string,
): Address => ({
  street,
  number,
  ...(addition ? { addition } : {}),
  postcode: postcodes[neighbourhood],
  city,
  neighbourhood,
});

export const town: Town = {
  municipality: city,
  neighbourhoods: [
    {
      key: 'haven',
      name: 'Oude Haven',
      postcode: postcodes.haven,
      team: 'team-haven',
      about:
        'De oudste buurt, rond de stadshaven. Kleine huizen en portiekflats. Veel mensen wonen er hun hele leven. De winkels trekken weg, het plein leeft.',
    },
    {
      key: 'molen',
      name: 'Molenkwartier',
      postcode: postcodes.molen,
      team: 'team-molen',
      about:
        'Wijk uit de jaren zeventig met veel gezinnen. Goede scholen en sportvelden. Achter de voordeuren speelt meer dan je op straat ziet.',
    },
    {
      key: 'lijster',
      name: 'Lijsterbuurt',
      postcode: postcodes.lijster,
      team: 'team-lijster',
      about:
        'Buurt met veel talen en grote families. Jonge mensen komen en gaan. De moskee, de school en de weekmarkt brengen mensen bij elkaar.',
    },
  ],
  teams: [
    {
      key: 'team-haven',
      name: 'Wijkteam Oude Haven',
      informationPoint: 'Wijkpunt De Kade',
      phone: '099-555 0101',
      email: 'haven@wijkteams-wilgendrecht.example',
    },
    {
      key: 'team-molen',
      name: 'Wijkteam Molenkwartier',
      informationPoint: 'Wijkpunt De Wiek',
      phone: '099-555 0102',
      email: 'molen@wijkteams-wilgendrecht.example',
    },
    {
      key: 'team-lijster',
      name: 'Wijkteam Lijsterbuurt',
      informationPoint: 'Wijkpunt Het Nest',
      phone: '099-555 0103',
      email: 'lijster@wijkteams-wilgendrecht.example',
    },
  ],
  findingPlaces: [
    {
      key: 'plek-kade',
      name: 'Wijkpunt De Kade',
      kind: 'centre',
      neighbourhood: 'haven',
      address: address('haven', 'Schippersplein', 1),
      note: 'Koffie van negen tot vijf. Gastvrouw Bep kent iedereen.',
    },
    {
      key: 'plek-schippersplein',
      name: 'Schippersplein',
      kind: 'square',
      neighbourhood: 'haven',
      address: address('haven', 'Schippersplein', 10),
      note: 'Bankjes in de zon. Ouderen in de ochtend, jongeren in de avond.',
    },
    {
      key: 'plek-bakker',
      name: 'Bakkerij Roggeveen',
      kind: 'shop',
      neighbourhood: 'haven',
      address: address('haven', 'Ankerstraat', 22),
      note: 'Nico stond hier vroeger achter de toonbank. De nieuwe bakker let op wie er niet meer komt.',
    },
    {
      key: 'plek-havenkerk',
      name: 'De Havenkerk',
      kind: 'church',
      neighbourhood: 'haven',
      address: address('haven', 'Kerkglop', 3),
      note: 'Op woensdag eten voor iedereen. Vrijwilligers doen boodschappen voor mensen die niet naar buiten kunnen.',
    },
    {
      key: 'plek-huisartsen-haven',
      name: 'Huisartsen aan de Haven',
      kind: 'health-centre',
      neighbourhood: 'haven',
      address: address('haven', 'Loodsweg', 8),
      note: 'Elke dinsdag om half een kort overleg met het wijkteam.',
    },
    {
      key: 'plek-wiek',
      name: 'Wijkpunt De Wiek',
      kind: 'centre',
      neighbourhood: 'molen',
      address: address('molen', 'Molenplein', 5),
      note: 'Naast de bieb. Veel ouders met kleine kinderen.',
    },
    {
      key: 'plek-school',
      name: 'Basisschool De Veerpont',
      kind: 'school',
      neighbourhood: 'molen',
      address: address('molen', 'Wiekenlaan', 40),
      note: 'De intern begeleider belt als een kind stil wordt of juist niet.',
    },
    {
      key: 'plek-voedselbank',
      name: 'Voedselhulp Wilgendrecht',
      kind: 'food-bank',
      neighbourhood: 'molen',
      address: address('molen', 'Maalderij', 12),
      note: 'Vrijdagmiddag. Achter de uitgifte staat een tafel waar je even kunt praten.',
    },
    {
      key: 'plek-nest',
      name: 'Wijkpunt Het Nest',
      kind: 'centre',
      neighbourhood: 'lijster',
      address: address('lijster', 'Merelhof', 2),
      note: 'Taalles, naaigroep en een open spreekuur op donderdag.',
    },
    {
      key: 'plek-moskee',
      name: 'Moskee Lijsterbuurt',
      kind: 'mosque',
      neighbourhood: 'lijster',
      address: address('lijster', 'Vinkenstraat', 60),
      note: 'Het bestuur denkt mee. Na het vrijdaggebed is er thee voor iedereen.',
    },
    {
      key: 'plek-sluis',
      name: 'De bankjes bij de sluis',
      kind: 'hang-out',
      neighbourhood: 'lijster',
      address: address('lijster', 'Sluispad', 1),
      note: 'Vaste groep jongeren vanaf een uur of acht. Jongerenwerk komt er twee keer in de week.',
    },
  ],
  keyPersons: [
    {
      key: 'sleutel-bakker',
      name: 'Rein, de bakker',
      neighbourhood: 'haven',
      place: 'plek-bakker',
      knows: 'Ziet wie er elke dag komt en wie er ineens wegblijft.',
      phone: '099-555 0201',
    },
    {
      key: 'sleutel-havenkerk',
      name: 'Margriet van de Havenkerk',
      neighbourhood: 'haven',
      place: 'plek-havenkerk',
      knows: 'Regelt vrijwilligers die boodschappen doen en komt bij mensen die verder niemand binnenlaten.',
      phone: '099-555 0202',
    },
    {
      key: 'sleutel-complex',
      name: 'Kees, de huismeester',
      neighbourhood: 'haven',
      place: 'plek-schippersplein',
      knows: 'Kent elke portiek. Merkt volle brievenbussen en dichte gordijnen op.',
      phone: '099-555 0203',
    },
    {
      key: 'sleutel-school',
      name: 'Juf Willemijn',
      neighbourhood: 'molen',
      place: 'plek-school',
      knows: 'Intern begeleider. Kent de kinderen die thuis zitten ook nog.',
      phone: '099-555 0204',
    },
    {
      key: 'sleutel-voedsel',
      name: 'Ome Arie',
      neighbourhood: 'molen',
      place: 'plek-voedselbank',
      knows: 'Deelt uit bij de voedselhulp. Heeft zelf schulden gehad en praat daar open over.',
      phone: '099-555 0205',
    },
    {
      key: 'sleutel-moskee',
      name: 'Ibrahim van de moskee',
      neighbourhood: 'lijster',
      place: 'plek-moskee',
      knows: 'Kent de oudere mannen van de buurt en weet wie er ziek thuis ligt.',
      phone: '099-555 0206',
    },
    {
      key: 'sleutel-naaigroep',
      name: 'Selma van de naaigroep',
      neighbourhood: 'lijster',
      place: 'plek-nest',
      knows: 'Vrouwen vertellen haar wat ze op een spreekuur niet zeggen.',
      phone: '099-555 0207',
    },
  ],
};
