/**
 * What the header `Upload-About` says about the file in the body: JSON in percent-encoding. What cannot be read counts as
 * nothing said; the schema of the call then names what is missing.
 */
export function readAbout(header: string | string[] | undefined): unknown {
  if (typeof header !== 'string') return undefined;
  try {
    return JSON.parse(decodeURIComponent(header));
  } catch {
    return undefined;
  }
}

/** The other way round, for whoever sends one. */
export const writeAbout = (about: unknown): string => encodeURIComponent(JSON.stringify(about));
