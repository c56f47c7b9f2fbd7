import type { Text } from '../../platform/i18n/messages.ts';
import type { AuditRow } from './api.ts';
import type { nl } from './messages.nl.ts';

type T = Text<typeof nl>;

/** Rooms with words of their own for what is done there; elsewhere the words are general. */
const rooms = {
  cases: true,
  households: true,
  'first-contact': true,
  conversations: true,
  assessments: true,
  plans: true,
  support: true,
  referrals: true,
  applications: true,
  attachments: true,
  'action-teams': true,
  conferences: true,
  evaluation: true,
  sharing: true,
  restrictions: true,
  signals: true,
  'bring-in': true,
  accounts: true,
  administration: true,
  audit: true,
  'look-questions': true,
} as const satisfies Record<string, true>;
type Room = keyof typeof rooms;
const isRoom = (room: string | null): room is Room => room !== null && room in rooms;

/** Calls that are something else than the room they are in. */
const ownWords = {
  signIn: true,
  signInWithProvider: true,
  arriveWithProvider: true,
  confirmCode: true,
  confirmRecovery: true,
  makeRecoveryCodes: true,
  confirmPasskey: true,
  breakGlass: true,
  closeEmergency: true,
  judgeEmergency: true,
  openDomain: true,
  getAttachmentFile: true,
  exportCaseload: true,
  exportCaseloadCsv: true,
  exportAudit: true,
  addAccount: true,
  changeAccount: true,
  closeAccount: true,
  reopenAccount: true,
  endAccountSessions: true,
  giveLink: true,
  releaseLink: true,
  changeSignInRules: true,
  checkProvider: true,
  chooseFirstPassword: true,
  openShareLink: true,
  makeLookLink: true,
  openLookLink: true,
  printLookLink: true,
  openExperienceLink: true,
  answerExperienceLink: true,
} as const satisfies Record<string, true>;
const hasOwnWords = (action: string): action is keyof typeof ownWords => action in ownWords;

/** Who it was, as a sentence begins. */
export const whoOf = (t: T, { who, role }: Pick<AuditRow, 'who' | 'role'>): string =>
  who ?? (role === 'link' ? t('who.link') : t('who.gone'));

/** One entry as one sentence: who did what, and whose record it was. When and as what stand beside it. */
export function sentenceOf(t: T, row: AuditRow): string {
  const values = {
    who: whoOf(t, row),
    whose: row.household ?? t('who.noHousehold'),
    count: row.found,
  };
  if (row.outcome === 'refused') return t(row.isAboutHousehold ? 'act.refusedOf' : 'act.refused', values);
  if (row.outcome === 'failed') return t(row.isAboutHousehold ? 'act.failedOf' : 'act.failed', values);
  if (hasOwnWords(row.action)) return t(`own.${row.action}`, values);
  if (row.kind === 'found') return t(row.isAboutHousehold ? 'act.foundOf' : 'act.found', values);
  if (isRoom(row.room)) return t(`room.${row.room}.${row.kind}`, values);
  return t(row.isAboutHousehold ? `act.${row.kind}Of` : `act.${row.kind}`, values);
}

/** As what somebody did it: by the relation to the household, else by what they are. */
export function roleOf(t: T, { relation, role }: Pick<AuditRow, 'relation' | 'role'>): string {
  if (relation !== null && relation !== 'none') return t(`relation.${relation}`);
  const as = t(`role.${role}`);
  return relation === 'none' && role !== 'link' ? t('relation.none', { role: as }) : as;
}
