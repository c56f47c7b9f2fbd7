import type { Page } from 'playwright-core';

/**
 * Keeps what asks for something the Content-Security-Policy forbids, from the first line of every page on: Chromium says
 * so by an event. Gives the list that they come in, one line each.
 */
export async function keepViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('keepViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const keep = (window as unknown as { keepViolation: (what: string) => void }).keepViolation;
      keep(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return violations;
}
