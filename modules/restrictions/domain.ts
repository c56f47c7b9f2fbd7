// A restricted household: one that being of the team does not open (AVG art. 32; BIO2 on need-to-know).

/**
 * Why a household is restricted. `colleague`: somebody who works here lives there or is near to it · `public-person`:
 * known to many, so that looking is tempting · `secret-address`: somebody may not be found.
 */
export const restrictionKinds = ['colleague', 'public-person', 'secret-address'] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/** When somebody looks whether it is still needed, unless they choose another day: after half a year. */
export function usualReview(now: Date): string {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth() + 6, now.getDate()));
  return day.toISOString().slice(0, 10);
}

/** Only with a colleague there is somebody to keep out by name. */
export const mayBar = (kind: RestrictionKind): boolean => kind === 'colleague';
