import { useEffect, useEffectEvent } from 'react';
import { providerPaths, type VisitQuery } from '../api-provider.ts';
import type { z } from 'zod';

type VisitFor = z.output<typeof VisitQuery>['for'];

const wayBack = 'keukentafel.way-back';
const arrivals = 'keukentafel-arrivals';

const visitAddress = (id: string, purpose: VisitFor, where: 'page' | 'window') =>
  `/api/v1${providerPaths.visit.replace(':providerId', id)}?for=${purpose}&in=${where}`;

/** Leaves this page for the provider, and remembers in this tab where the person was going. */
export function visitFromPage(id: string): void {
  const { pathname, search, hash } = window.location;
  sessionStorage.setItem(wayBack, pathname + search + hash);
  window.location.assign(visitAddress(id, 'sign-in', 'page'));
}

/** Where the person was going before they left; the start when that is not known. Once. */
export function takeWayBack(): string {
  const path = sessionStorage.getItem(wayBack);
  sessionStorage.removeItem(wayBack);
  return path?.startsWith('/') && !path.startsWith('//') ? path : '/';
}

/** Opens the provider in a window of its own, so that the screen stays. False when the browser stops windows. */
export const visitInWindow = (id: string, purpose: VisitFor): boolean =>
  window.open(visitAddress(id, purpose, 'window'), '_blank', 'popup,width=520,height=720') !== null;

/** Tells the window that is waiting how it went. */
export function tellArrival(outcome: string): void {
  const channel = new BroadcastChannel(arrivals);
  channel.postMessage(outcome);
  channel.close();
}

/** Hears that a window of ours came back from the provider and all is well. */
export function useArrivalElsewhere(onDone: () => void): void {
  const hear = useEffectEvent((outcome: unknown) => outcome === 'done' && onDone());
  useEffect(() => {
    const channel = new BroadcastChannel(arrivals);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
    return () => channel.close();
  }, []);
}
