import { printProvisions } from '../api.ts';

/** Where the leaflet with these places is printed. */
export const leafletHref = (ids: readonly string[], language: string): string =>
  `/api/v1${printProvisions.path}?${new URLSearchParams({ ids: ids.join(','), language })}`;
