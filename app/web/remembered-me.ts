import { Me } from '../../modules/accounts/api.ts';

const place = 'keukentafel.me';

/** Keeps the worker's own name and teams on the device, so that the table screen opens without a connection. */
export function rememberMe(me: Me): void {
  localStorage.setItem(place, JSON.stringify(me));
}

/** Who worked here last, if that is still known. */
export function lastMe(): Me | undefined {
  try {
    return Me.safeParse(JSON.parse(localStorage.getItem(place) ?? '')).data;
  } catch {
    return undefined;
  }
}

export const forgetMe = (): void => localStorage.removeItem(place);
