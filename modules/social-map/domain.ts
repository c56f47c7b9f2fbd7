// The social map: what there is nearby, from "everybody may walk in" to "made to measure".

/** As frames 3 and 4 of the plan divide them: for everybody, for a group, after an investigation. Light to heavy. */
export const provisionKinds = ['general', 'collective', 'individual'] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** Days after which nobody should trust an entry without asking again. */
export const daysUntilStale = 365;

/** Was it too long ago that somebody looked whether this is still right? Both as YYYY-MM-DD. */
export function isStale(checkedOn: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(checkedOn)) / 86_400_000 > daysUntilStale;
}

/** "Nederlands, Turks en Arabisch" as somebody types it becomes three names, none twice. */
export function languagesFrom(text: string): string[] {
  const names = text
    .split(/[,;/\n]|\s+(?:en|and)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
