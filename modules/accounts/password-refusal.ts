import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { isEasyPassword } from './domain-password.ts';
import { knownPasswords } from './known-passwords.ts';
import { securityMessages } from './messages-security.ts';

/**
 * Why a password is not taken, as a sentence; nothing when it is good.
 *
 * @param about names of the organisation and the person, and the address they sign in with
 */
export async function passwordRefusal(
  password: string,
  about: readonly string[],
  language: Language,
): Promise<string | undefined> {
  const text = textIn(securityMessages, language);
  if (isEasyPassword(password, about)) return text('password.easy');
  if ((await knownPasswords()).has(password.toLowerCase())) return text('password.leaked');
  return undefined;
}
