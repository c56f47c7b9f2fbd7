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

interface ToldEvent extends SignalEvent {
  reason: string | null;
  passedTo: string | null;
  feedbackDue: string | null;
  caseId: string | null;
}

/**
 * What a host knows of a signal that host took: that a colleague took it up, and that the reporter heard back. What
 * became of it after that, and why, belongs to a household; it is kept from the host always, so that keeping it back
 * tells nothing (docs/decisions/025-asked-as-a-stranger.md).
 */
export function knownToHost<Event extends ToldEvent>(events: readonly Event[]): Event[] {
  const bare = { reason: null, passedTo: null, feedbackDue: null, caseId: null };
  const [first] = events.filter(({ kind }) => kind !== 'fed-back');
  return events
    .filter((event) => event === first || event.kind === 'fed-back')
    .map((event) => ({ ...event, ...bare, kind: event.kind === 'fed-back' ? event.kind : 'picked-up' }));
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
