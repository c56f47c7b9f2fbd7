import type { Translation } from '../../platform/i18n/messages.ts';
import type { actsNl } from './messages-acts.nl.ts';

export const actsEn: Translation<typeof actsNl> = {
  act: {
    read: '{{who}} looked at something',
    readOf: '{{who}} looked at a part of the case of {{whose}}',
    write: '{{who}} recorded something',
    writeOf: '{{who}} recorded something in the case of {{whose}}',
    found_zero: '{{who}} looked at a list or searched, and saw no household',
    found_one: '{{who}} saw {{count}} household in a list or search result',
    found_other: '{{who}} saw {{count}} households in a list or search result',
    foundOf_one: '{{who}} saw the name of {{whose}} in a list or search result',
    foundOf_other: '{{who}} saw the name of {{whose}} among {{count}} in a list or search result',
    refused: '{{who}} wanted to open or change something and was shown nothing',
    refusedOf: '{{who}} wanted to open or change something of {{whose}} and was shown nothing',
    failed: '{{who}} began something that did not happen',
    failedOf: '{{who}} began something with {{whose}} that did not happen',
  },
  room: {
    cases: {
      read: '{{who}} opened the case of {{whose}}',
      write: '{{who}} changed something in the case of {{whose}}',
    },
    households: {
      read: '{{who}} looked at the people and the address of {{whose}}',
      write: '{{who}} changed something of the people or the address of {{whose}}',
    },
    'first-contact': {
      read: '{{who}} read a first talk',
      write: '{{who}} recorded a first talk',
    },
    conversations: {
      read: '{{who}} read in the conversations with {{whose}}',
      write: '{{who}} wrote in a conversation with {{whose}}',
    },
    assessments: {
      read: '{{who}} looked at the self-sufficiency of {{whose}}',
      write: '{{who}} recorded something on the self-sufficiency of {{whose}}',
    },
    plans: {
      read: '{{who}} looked at the plan of {{whose}}',
      write: '{{who}} wrote in the plan of {{whose}}',
    },
    support: {
      read: '{{who}} looked at contacts, appointments or promises with {{whose}}',
      write: '{{who}} recorded a contact, appointment or promise with {{whose}}',
    },
    referrals: {
      read: '{{who}} looked at a referral of {{whose}}',
      write: '{{who}} worked on a referral of {{whose}}',
    },
    applications: {
      read: '{{who}} looked at the Wmo reports of {{whose}}',
      write: '{{who}} worked on a Wmo report of {{whose}}',
    },
    attachments: {
      read: '{{who}} looked at the list of letters and photos of {{whose}}',
      write: '{{who}} kept or changed a letter or photo of {{whose}}',
    },
    'action-teams': {
      read: '{{who}} looked at the action team of {{whose}}',
      write: '{{who}} recorded something about the action team of {{whose}}',
    },
    conferences: {
      read: '{{who}} looked at the family network conference of {{whose}}',
      write: '{{who}} recorded something about the family network conference of {{whose}}',
    },
    evaluation: {
      read: '{{who}} looked at how was looked back with {{whose}}',
      write: '{{who}} wrote down how was looked back with {{whose}}',
    },
    sharing: {
      read: '{{who}} looked at what is shared of {{whose}}',
      write: '{{who}} shared a piece of {{whose}} or stopped sharing it',
    },
    restrictions: {
      read: '{{who}} looked at who may see {{whose}}',
      write: '{{who}} decided who may see {{whose}}',
    },
    signals: {
      read: '{{who}} read a signal',
      write: '{{who}} recorded a signal or worked on it',
    },
    'bring-in': {
      read: '{{who}} looked at a file with households',
      write: '{{who}} worked on bringing households in',
    },
    accounts: {
      read: '{{who}} looked at an account',
      write: '{{who}} changed something of their own account',
    },
    administration: {
      read: '{{who}} looked at accounts or teams',
      write: '{{who}} changed something about teams, neighbourhoods or signing in',
    },
    audit: {
      read: '{{who}} looked at the audit',
      write: '{{who}} worked in the log',
    },
    'look-questions': {
      read: '{{who}} looked at questions about looking',
      write: '{{who}} asked or answered a question about looking',
    },
  },
  own: {
    signIn: '{{who}} signed in',
    signInWithProvider: '{{who}} signed in at the municipality',
    arriveWithProvider: '{{who}} came in by the municipality for the first time',
    confirmCode: '{{who}} signed in with a second step',
    confirmRecovery: '{{who}} signed in with a recovery code',
    makeRecoveryCodes: '{{who}} made new recovery codes',
    confirmPasskey: '{{who}} signed in with a passkey',
    breakGlass: '{{who}} asked for emergency access',
    closeEmergency: '{{who}} closed their own emergency access',
    judgeEmergency: '{{who}} judged an emergency access',
    openDomain: '{{who}} opened a sensitive domain of {{whose}}, for a reason',
    getAttachmentFile: '{{who}} opened a letter or photo of {{whose}}',
    exportCaseload: '{{who}} took a list of households along as an Excel file',
    exportCaseloadCsv: '{{who}} took a list of households along as a CSV file',
    exportAudit: '{{who}} took a part of the audit along as a file',
    addAccount: '{{who}} made an account',
    changeAccount: '{{who}} changed the name, role or teams of an account',
    closeAccount: '{{who}} closed an account',
    reopenAccount: '{{who}} opened a closed account again',
    endAccountSessions: '{{who}} signed somebody out everywhere',
    giveLink: '{{who}} gave somebody a new link to sign in',
    releaseLink: '{{who}} released a link of another administrator',
    changeSignInRules: '{{who}} changed how people of the organisation sign in',
    checkProvider: '{{who}} tried whether the account of the municipality answers',
    chooseFirstPassword: '{{who}} chose a password with a link',
    openShareLink: '{{who}} read what was shared with them of {{whose}}',
    makeLookLink: '{{who}} made a link for a resident of {{whose}}, to see who looked',
    openLookLink: '{{who}} read who looked at the file of {{whose}}',
    printLookLink: '{{who}} kept on paper who looked at the file of {{whose}}',
    openExperienceLink: '{{who}} opened the questions about the experience of {{whose}}',
    answerExperienceLink: '{{who}} answered the questions about the experience of {{whose}}',
  },
};
