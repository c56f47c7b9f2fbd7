// Signals (method S1, S2): what somebody noticed, and that nobody's signal is left lying.

export const signalSources = [
  'resident',
  'neighbour',
  'key-person',
  'host',
  'gp',
  'school',
  'housing-corporation',
  'police',
  'faith-community',
  'care-provider',
  'own-observation',
  'other',
] as const;
export type SignalSource = (typeof signalSources)[number];

export const signalAbouts = ['person', 'household', 'group', 'place'] as const;
export type SignalAbout = (typeof signalAbouts)[number];

export const signalEventKinds = ['picked-up', 'linked', 'passed-on', 'closed', 'reopened', 'fed-back'] as const;
export type SignalEventKind = (typeof signalEventKinds)[number];

export interface SignalEvent {
  kind: SignalEventKind;
  at: string;
}

export const signalStatuses = ['open', 'picked-up', 'linked', 'passed-on', 'closed'] as const;
export type SignalStatus = (typeof signalStatuses)[number];

/** Where a signal stands, read from what happened to it (oldest first). Hearing back changes nothing of that. */
export function signalStatus(events: readonly SignalEvent[]): SignalStatus {
  let status: SignalStatus = 'open';
  for (const { kind } of events) {
    switch (kind) {
      case 'reopened':
        status = 'open';
        break;
      case 'fed-back':
        break;
      case 'picked-up':
      case 'linked':
      case 'passed-on':
      case 'closed':
        status = kind;
    }
  }
  return status;
}

/** What may happen next; a closed signal can only be taken up again. */
export function possibleEvents(status: SignalStatus): SignalEventKind[] {
  switch (status) {
    case 'open':
      return ['picked-up', 'linked', 'passed-on', 'closed'];
    case 'picked-up':
    case 'passed-on':
      return ['linked', 'passed-on', 'closed', 'reopened'];
    case 'linked':
    case 'closed':
      return ['reopened'];
  }
}
