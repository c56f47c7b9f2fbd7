import type { Address } from '../../demo/story-words.ts';
import type { Signal, Town } from '../../demo/story-town.ts';
import type { SignalTables } from '../../modules/signals/tables.ts';
import type { SignalEventKind } from '../../modules/signals/domain.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { DemoContext } from './telling-time.ts';

export const addressLine = (address: Address) => `${address.street} ${address.number}${address.addition ?? ''}`;

/** The places where the teams meet people. */
export async function loadFindingPlaces(demo: DemoContext, town: Town): Promise<void> {
  const teamOf = new Map(town.neighbourhoods.map((neighbourhood) => [neighbourhood.key, neighbourhood.team]));
  await demo.tx
    .withTables<SignalTables>()
    .insertInto('findingPlace')
    .values(
      town.findingPlaces.map((place) => ({
        organisationId: demo.organisationId,
        id: demo.id('finding-place', place.key),
        teamId: demo.id('team', teamOf.get(place.neighbourhood) as string),
        name: place.name,
      })),
    )
    .execute();
}

/** One signal and what was done with it; `caseId` when a household came of it. */
export async function loadSignal(demo: DemoContext, town: Town, signal: Signal, caseId?: string): Promise<void> {
  const { organisationId, id } = demo;
  const takenBy = id('account', signal.takenBy);
  const address = signal.address ? addressLine(signal.address) : null;
  const personName = signal.about === 'person' || signal.about === 'household' ? (signal.subject ?? null) : null;
  await demo.tx
    .withTables<SignalTables>()
    .insertInto('signal')
    .values({
      organisationId,
      id: id('signal', signal.key),
      teamId: id('team', signal.team),
      text: signal.text,
      place: town.findingPlaces.find((place) => place.key === signal.place)?.name ?? null,
      address,
      addressKey: matchKey(address) ?? null,
      about: signal.about,
      personName,
      nameKey: matchKey(personName) ?? null,
      source: signal.source,
      reporter: signal.reporter?.name ?? null,
      areas: signal.areas,
      urgent: signal.urgent,
      knownToPerson: signal.known === 'unknown' ? null : signal.known === 'yes',
      feedbackDue: signal.reporter?.feedbackPromised === undefined ? null : demo.day(signal.reporter.feedbackPromised),
      takenBy,
      takenAt: demo.instant(signal.on),
    })
    .execute();
  await loadEvents(demo, signal, caseId);
}

async function loadEvents(demo: DemoContext, signal: Signal, caseId: string | undefined): Promise<void> {
  const happened: { kind: SignalEventKind; day: number; more?: object }[] = [];
  const next = (days: number) => Math.min(signal.on.day + days, 0);
  if (signal.pickedUpBy) happened.push({ kind: 'picked-up', day: next(1) });
  if (signal.status === 'linked' && caseId) happened.push({ kind: 'linked', day: next(2), more: { caseId } });
  if (signal.passedOn) {
    const { to, on, feedbackDue } = signal.passedOn;
    happened.push({ kind: 'passed-on', day: on, more: { passedTo: to, feedbackDue: demo.day(feedbackDue) } });
  }
  if (signal.status === 'closed')
    happened.push({ kind: 'closed', day: next(3), more: { reason: signal.closedReason } });
  if (signal.reporter?.feedbackGiven !== undefined) {
    happened.push({ kind: 'fed-back', day: signal.reporter.feedbackGiven });
  }
  for (const { kind, day, more } of happened) {
    await demo.tx
      .withTables<SignalTables>()
      .insertInto('signalEvent')
      .values({
        organisationId: demo.organisationId,
        id: demo.id('signal-event', `${signal.key}/${kind}`),
        teamId: demo.id('team', signal.team),
        signalId: demo.id('signal', signal.key),
        kind,
        at: demo.instant({ day, at: '10:00' }),
        byAccount: demo.id('account', signal.pickedUpBy ?? signal.takenBy),
        takenBy: demo.id('account', signal.takenBy),
        ...more,
      })
      .execute();
  }
}
