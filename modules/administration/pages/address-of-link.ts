/** Where somebody chooses a password. The secret stands behind the #, so that no server and no log holds it. */
export const addressOfLink = (prefix: string, secret: string): string =>
  `${window.location.origin}/first-password#${prefix}.${secret}`;
