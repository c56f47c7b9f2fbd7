import { purposes, type Purpose } from './purpose.ts';

/**
 * The register of processing activities (AVG art. 30), as far as this program processes: one activity for each purpose
 * that the audit names. What is processed and for how long stands in docs/privacy.md. Whoever changes what an activity
 * is about gives it the next version, so that an old line of the log keeps meaning what it meant (Logboek
 * Dataverwerkingen, component Register).
 */
const versions: Record<Purpose, number> = {
  support: 1,
  signals: 1,
  figures: 1,
  rights: 1,
  oversight: 1,
  accounts: 1,
};

/** Under which address the register of an organisation stands, when it gives no other. */
export const usualRegister = 'urn:keukentafel:processing-activity';

const isPurpose = (name: string | null): name is Purpose => purposes.some((known) => known === name);

/** The URI of the activity a purpose belongs to, below the address of the register; support is what is not named. */
export function activityOf(purpose: string | null, register: string): string {
  const known = isPurpose(purpose) ? purpose : 'support';
  const base = register.replace(/[/:]$/, '');
  return `${base}${base.startsWith('urn:') ? ':' : '/'}${known}-${versions[known]}`;
}
