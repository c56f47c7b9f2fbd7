// What was done, as one sentence: for the privacy officer's room and the table that is taken along.

export const actsNl = {
  act: {
    read: '{{who}} bekeek een gegeven',
    readOf: '{{who}} bekeek een onderdeel van het dossier van {{whose}}',
    write: '{{who}} legde iets vast',
    writeOf: '{{who}} legde iets vast in het dossier van {{whose}}',
    found_zero: '{{who}} bekeek een lijst of zocht, en zag geen huishouden',
    found_one: '{{who}} zag {{count}} huishouden in een lijst of zoekresultaat',
    found_other: '{{who}} zag {{count}} huishoudens in een lijst of zoekresultaat',
    foundOf_one: '{{who}} zag de naam van {{whose}} in een lijst of zoekresultaat',
    foundOf_other: '{{who}} zag de naam van {{whose}} tussen {{count}} andere in een lijst of zoekresultaat',
    refused: '{{who}} wilde iets openen of veranderen en kreeg niets te zien',
    refusedOf: '{{who}} wilde bij {{whose}} iets openen of veranderen en kreeg niets te zien',
    failed: '{{who}} begon aan een handeling die niet doorging',
    failedOf: '{{who}} begon bij {{whose}} aan een handeling die niet doorging',
  },
  room: {
    cases: {
      read: '{{who}} opende het dossier van {{whose}}',
      write: '{{who}} veranderde iets in het dossier van {{whose}}',
    },
    households: {
      read: '{{who}} bekeek de mensen en het adres van {{whose}}',
      write: '{{who}} veranderde iets aan de mensen of het adres van {{whose}}',
    },
    'first-contact': {
      read: '{{who}} las een eerste gesprek',
      write: '{{who}} legde een eerste gesprek vast',
    },
    conversations: {
      read: '{{who}} las in de gesprekken met {{whose}}',
      write: '{{who}} schreef in een gesprek met {{whose}}',
    },
    assessments: {
      read: '{{who}} bekeek de zelfredzaamheid van {{whose}}',
      write: '{{who}} legde iets vast over de zelfredzaamheid van {{whose}}',
    },
    plans: {
      read: '{{who}} bekeek het plan van {{whose}}',
      write: '{{who}} schreef in het plan van {{whose}}',
    },
    support: {
      read: '{{who}} bekeek contacten, afspraken of beloften bij {{whose}}',
      write: '{{who}} legde een contact, afspraak of belofte vast bij {{whose}}',
    },
    referrals: {
      read: '{{who}} bekeek een overdracht van {{whose}}',
      write: '{{who}} werkte aan een overdracht van {{whose}}',
    },
    applications: {
      read: '{{who}} bekeek de Wmo-meldingen van {{whose}}',
      write: '{{who}} werkte aan een Wmo-melding van {{whose}}',
    },
    attachments: {
      read: '{{who}} bekeek de lijst met brieven en foto’s van {{whose}}',
      write: '{{who}} bewaarde of veranderde een brief of foto van {{whose}}',
    },
    'action-teams': {
      read: '{{who}} bekeek het actieteam van {{whose}}',
      write: '{{who}} legde iets vast over het actieteam van {{whose}}',
    },
    conferences: {
      read: '{{who}} bekeek het samen om tafel van {{whose}}',
      write: '{{who}} legde iets vast over het samen om tafel van {{whose}}',
    },
    evaluation: {
      read: '{{who}} bekeek hoe met {{whose}} is teruggekeken',
      write: '{{who}} schreef op hoe met {{whose}} is teruggekeken',
    },
    sharing: {
      read: '{{who}} bekeek wat van {{whose}} gedeeld is',
      write: '{{who}} deelde een stuk van {{whose}} of stopte daarmee',
    },
    restrictions: {
      read: '{{who}} bekeek wie {{whose}} mag zien',
      write: '{{who}} bepaalde wie {{whose}} mag zien',
    },
    signals: {
      read: '{{who}} las een signaal',
      write: '{{who}} legde een signaal vast of werkte eraan',
    },
    'bring-in': {
      read: '{{who}} bekeek een bestand met huishoudens',
      write: '{{who}} werkte aan het binnenhalen van huishoudens',
    },
    accounts: {
      read: '{{who}} bekeek een account',
      write: '{{who}} veranderde iets aan het eigen account',
    },
    administration: {
      read: '{{who}} bekeek accounts of teams',
      write: '{{who}} veranderde iets aan teams, wijken of het inloggen',
    },
    audit: {
      read: '{{who}} bekeek het logboek',
      write: '{{who}} werkte in het logboek',
    },
    'look-questions': {
      read: '{{who}} bekeek vragen over kijken',
      write: '{{who}} stelde of beantwoordde een vraag over kijken',
    },
  },
  own: {
    signIn: '{{who}} meldde zich aan',
    signInWithProvider: '{{who}} meldde zich aan bij de gemeente',
    arriveWithProvider: '{{who}} kwam voor het eerst binnen via de gemeente',
    confirmCode: '{{who}} meldde zich aan met een tweede stap',
    confirmRecovery: '{{who}} meldde zich aan met een herstelcode',
    makeRecoveryCodes: '{{who}} maakte nieuwe herstelcodes',
    confirmPasskey: '{{who}} meldde zich aan met een toegangssleutel',
    breakGlass: '{{who}} vroeg noodtoegang',
    closeEmergency: '{{who}} sloot de eigen noodtoegang',
    judgeEmergency: '{{who}} beoordeelde een noodtoegang',
    openDomain: '{{who}} opende een gevoelig leefgebied van {{whose}}, met een reden',
    getAttachmentFile: '{{who}} opende een brief of foto van {{whose}}',
    exportCaseload: '{{who}} nam een lijst met huishoudens mee als Excel-bestand',
    exportCaseloadCsv: '{{who}} nam een lijst met huishoudens mee als CSV-bestand',
    exportAudit: '{{who}} nam een deel van het logboek mee als bestand',
    addAccount: '{{who}} maakte een account',
    changeAccount: '{{who}} veranderde naam, rol of teams van een account',
    closeAccount: '{{who}} sloot een account',
    reopenAccount: '{{who}} opende een gesloten account weer',
    endAccountSessions: '{{who}} logde iemand overal uit',
    giveLink: '{{who}} gaf iemand een nieuwe link om in te loggen',
    releaseLink: '{{who}} gaf een link van een andere beheerder vrij',
    changeSignInRules: '{{who}} veranderde hoe mensen van de organisatie inloggen',
    checkProvider: '{{who}} keek of het account van de gemeente antwoordt',
    chooseFirstPassword: '{{who}} koos een wachtwoord met een link',
    openShareLink: '{{who}} las wat van {{whose}} met diegene is gedeeld',
    makeLookLink: '{{who}} maakte een link voor een bewoner van {{whose}}, om te zien wie keek',
    openLookLink: '{{who}} las wie in het dossier van {{whose}} keek',
    printLookLink: '{{who}} bewaarde op papier wie in het dossier van {{whose}} keek',
    openExperienceLink: '{{who}} opende de vragen over de ervaring van {{whose}}',
    answerExperienceLink: '{{who}} beantwoordde de vragen over de ervaring van {{whose}}',
  },
};
