import { matchKey } from '../../platform/match-key.ts';
import { columnFields, sharedFields, type ColumnField } from './domain.ts';

/**
 * Heads as they stand above columns in the files people have, in Dutch and English, the likeliest first. Compared
 * without capitals, spaces and punctuation: "Geb. datum" is "gebdatum".
 */
const heads: Record<ColumnField, readonly string[]> = {
  'household-key': [
    ...['gezinsnummer', 'gezinsnr', 'gezinid', 'gezinsid', 'huishoudnummer', 'huishoudensnummer', 'huishoudennr'],
    ...['huishoudenid', 'nummerhuishouden', 'householdnumber', 'householdid', 'familyid', 'familynumber'],
    ...['gezin', 'huishouden', 'household', 'dossiernummer', 'dossiernr', 'dossierid', 'dossier', 'casusnummer'],
    ...['casusnr', 'casusid', 'casus', 'zaaknummer', 'casenumber', 'caseid'],
  ],
  'household-name': ['naamhuishouden', 'naamgezin', 'gezinsnaam', 'householdname', 'nameofhousehold', 'family'],
  'given-name': ['roepnaam', 'voornaam', 'voornamen', 'givenname', 'firstname', 'givennames', 'forename'],
  initials: ['voorletters', 'voorletter', 'initialen', 'initials'],
  infix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tussenv', 'tv', 'infix', 'prefix'],
  'family-name': ['achternaam', 'geslachtsnaam', 'familienaam', 'lastname', 'surname', 'familyname'],
  'partner-infix': [
    'tussenvoegselpartner',
    'voorvoegselpartner',
    'tussenvoegselechtgenoot',
    'partnerinfix',
    'infixpartner',
  ],
  'partner-family-name': [
    ...['achternaampartner', 'partnernaam', 'naampartner', 'geslachtsnaampartner', 'achternaamechtgenoot'],
    ...['partnerfamilyname', 'surnamepartner', 'partnersurname'],
  ],
  'full-name': [
    ...[
      'volledigenaam',
      'naam',
      'naamclient',
      'clientnaam',
      'naamklant',
      'klantnaam',
      'naambewoner',
      'client',
      'klant',
    ],
    ...['bewoner', 'fullname', 'name', 'clientname', 'resident'],
  ],
  called: ['aanspreekvorm', 'aanspreekals', 'aansprekenals', 'aanspreken', 'noemt', 'called', 'calledas', 'salutation'],
  'birth-date': [
    ...[
      'geboortedatum',
      'gebdatum',
      'gebdat',
      'geboortedat',
      'geborenop',
      'geboren',
      'geb',
      'dateofbirth',
      'birthdate',
    ],
    ...['dob', 'born'],
  ],
  gender: ['geslacht', 'gender', 'sex', 'mv', 'manvrouw', 'mvx'],
  phone: [
    ...['telefoon', 'telefoonnummer', 'telefoonnr', 'telnr', 'tel', 'mobiel', 'mobielnummer', 'mobieltelefoon', 'gsm'],
    ...['phone', 'phonenumber', 'telephone', 'mobile'],
  ],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress'],
  languages: ['talen', 'taal', 'spreekt', 'voertaal', 'languages', 'language'],
  interpreter: ['tolk', 'tolknodig', 'needsinterpreter', 'interpreter'],
  role: ['rol', 'rolingezin', 'rolinhuishouden', 'relatie', 'gezinsrol', 'role', 'roleinhousehold', 'relation'],
  place: ['plek', 'hoortbij', 'gezinslidofnetwerk', 'woontin', 'place', 'memberornetwork'],
  'deceased-on': ['overledenop', 'overlijdensdatum', 'datumoverlijden', 'overleden', 'deceasedon', 'dateofdeath'],
  'moved-out-on': ['vertrokkenop', 'verhuisdop', 'datumvertrek', 'uithuisop', 'movedouton'],
  street: ['straat', 'straatnaam', 'street', 'streetname'],
  'house-number': ['huisnummer', 'huisnr', 'nummer', 'nr', 'housenumber', 'streetnumber'],
  addition: ['toevoeging', 'huisnummertoevoeging', 'huisnrtoevoeging', 'huisnrtoev', 'huisletter', 'toev', 'addition'],
  'address-line': [
    'adres',
    'straatenhuisnummer',
    'straathuisnummer',
    'straatennummer',
    'woonadres',
    'address',
    'addressline',
  ],
  postcode: ['postcode', 'pc', 'postalcode', 'zip', 'zipcode'],
  city: ['woonplaats', 'plaats', 'stad', 'city', 'town'],
  neighbourhood: ['buurt', 'wijk', 'buurtnaam', 'wijknaam', 'neighbourhood', 'neighborhood'],
  request: ['hulpvraag', 'vraag', 'zorgvraag', 'aanmeldreden', 'redenaanmelding', 'request', 'question', 'reason'],
  phase: ['fase', 'status', 'phase', 'stage'],
  coordinator: [
    ...['contactpersoon', 'regisseur', 'casusregisseur', 'casemanager', 'hulpverlener', 'medewerker', 'behandelaar'],
    ...['coordinator', 'worker'],
  ],
  'started-on': [
    ...['startdatum', 'begindatum', 'datumstart', 'datumaanmelding', 'aanmelddatum', 'datummelding', 'ingangsdatum'],
    ...['startdate', 'startedon', 'openedon', 'since'],
  ],
  note: [
    'opmerking',
    'opmerkingen',
    'notitie',
    'notities',
    'bijzonderheden',
    'toelichting',
    'note',
    'notes',
    'remarks',
  ],
};

/** What each column probably holds, by its head; null where nothing is sure enough to say. */
export function guessColumns(headers: readonly string[]): (ColumnField | null)[] {
  const keys = headers.map((header) => matchKey(header.replace(/ \(\d+\)$/, '')) ?? '');
  const columns: (ColumnField | null)[] = headers.map(() => null);
  for (const field of columnFields) {
    for (const head of heads[field]) {
      const taken = columns.includes(field) && !sharedFields.includes(field);
      if (taken) break;
      keys.forEach((key, index) => {
        const mayTake = sharedFields.includes(field) || !columns.includes(field);
        if (key === head && columns[index] === null && mayTake) columns[index] = field;
      });
    }
  }
  return columns;
}
