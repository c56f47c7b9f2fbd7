import { useSyncExternalStore } from 'react';
import { lenses, lifeDomains } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { DomainId } from '../domain.ts';

/** Through which one looks: the same answers, grouped otherwise. The first is the one to begin with. */
export const lensIds = ['areas', 'rhythm', 'roles'] as const;
export type LensId = (typeof lensIds)[number];

/** The groups of a lens that these domains lie in, each with its own; through the lens of roles a domain may lie in several. */
export function groupsOf(lens: LensId, domains: readonly DomainId[], language: Language) {
  const known = current(lifeDomains);
  const groups = current(lenses).find(({ id }) => id === lens)?.groups ?? [];
  const liesIn: Record<LensId, (domain: (typeof known)[number], group: string) => boolean> = {
    areas: ({ area }, group) => area === group,
    rhythm: ({ rhythm }, group) => rhythm === group,
    roles: ({ roles }, group) => roles.some((role) => role === group),
  };
  return groups
    .map(({ id, label }) => ({
      id,
      label: label[language],
      domains: domains.filter((domain) => known.some((one) => one.id === domain && liesIn[lens](one, id))),
    }))
    .filter((group) => group.domains.length > 0);
}

const key = 'keukentafel-lens';
const listeners = new Set<() => void>();

/** On this device; a way of looking says nothing about anybody. */
function readLens(): LensId {
  try {
    const kept = localStorage.getItem(key);
    return lensIds.find((id) => id === kept) ?? lensIds[0];
  } catch {
    return lensIds[0];
  }
}

export function chooseLens(lens: LensId): void {
  try {
    localStorage.setItem(key, lens);
  } catch {
    // a device that keeps nothing looks through the first lens
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The lens chosen last on this device. */
export const useLens = (): LensId => useSyncExternalStore(subscribe, readLens);
