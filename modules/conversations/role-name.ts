import { lenses } from '../../method/domains.ts';
import { entryAt } from '../../method/versions.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import type { RoleId } from './domain-standing.ts';

/** What a role is called through the lens of roles. */
export function roleName(role: RoleId, language: Language): string {
  const groups = entryAt(lenses, 'roles')?.groups ?? [];
  return groups.find(({ id }) => id === role)?.label[language] ?? role;
}
