import type { Plugin } from 'vite';

const otherLanguage = /\/intl\/[\w-]+\/(?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/**
 * Leaves out of the bundle what react-aria says in languages no screen is shown in (en-GB falls back to en-US).
 * Measured: 15 kB less, compressed, for a screen with a date picker; 3 kB for one with a menu.
 */
export function screenLanguages(): Plugin {
  return {
    name: 'screen-languages',
    enforce: 'pre',
    load: (id) => (id.includes('react-') && otherLanguage.test(id) ? 'export default {};' : null),
  };
}
