/**
 * Text that a spreadsheet program would run as a formula when it opens a CSV (CWE-1236), with the apostrophes that
 * already guard it.
 */
const dangerous = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Puts one apostrophe before text that would be run. */
export const guardFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** Takes off the apostrophe that `guardFormula` put there, and no other. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
