import type { Provision, Town } from '../../demo/story-town.ts';
import { plainOf } from '../../modules/social-map/store.ts';
import type { SocialMapTables } from '../../modules/social-map/tables.ts';
import { addressLine } from './load-signals.ts';
import type { DemoContext } from './telling-time.ts';

/** The social map of the town. Ids: provision by its key. */
export async function loadProvisions(demo: DemoContext, town: Town, provisions: readonly Provision[]): Promise<void> {
  const nameOf = new Map(town.neighbourhoods.map(({ key, name }) => [key, name]));
  const rows = provisions.map((told) => {
    const fields = {
      name: told.name,
      provider: told.organisation,
      kind: told.kind,
      areas: told.areas,
      summary: told.summary,
      targetGroup: told.targetGroup,
      entryRule: told.entryRule,
      cost: told.cost,
      openingHours: told.openingHours,
      languages: told.languages,
      // What is there for every neighbourhood is there for everybody.
      neighbourhoods:
        told.neighbourhoods.length === town.neighbourhoods.length
          ? []
          : told.neighbourhoods.flatMap((key) => nameOf.get(key) ?? []),
      address: told.address ? `${addressLine(told.address)}, ${told.address.city}` : null,
      phone: told.phone,
      email: told.email,
      website: null,
    };
    const checkedOn = demo.day(told.lastChecked.day);
    return {
      ...fields,
      organisationId: demo.organisationId,
      id: demo.id('provision', told.key),
      plain: plainOf(fields),
      checkedOn,
      checkedBy: demo.id('account', told.lastChecked.by),
      stoppedOn: null,
      createdAt: demo.instant(told.lastChecked.day),
    };
  });
  if (rows.length > 0) await demo.tx.withTables<SocialMapTables>().insertInto('provision').values(rows).execute();
}
