// The place where signing in at the municipality is tried: a world and its identity provider.

import { beforeAll, beforeEach, expect } from 'vitest';
import { getMe, type Me } from '../../modules/accounts/api.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { joinMunicipality, Traveller, type Municipality } from './municipality.ts';
import { Visitor } from './visitor.ts';
import { buildWorld, type World } from './world.ts';

export let world: World;
export let municipality: Municipality;

/** Sets both up for the tests of the calling file, and tells the provider anew before each who works there. */
export function settleMunicipality(): void {
  beforeAll(async () => {
    world = await buildWorld();
    municipality = await joinMunicipality(world, {
      people: {},
      roleRules: [
        { group: 'wijkteam-coaches', role: 'coach' },
        { group: 'wijkteam', role: 'generalist' },
        { group: 'beheer', role: 'admin' },
      ],
      teamRules: [
        { group: 'wijkteam', teamId: world.teams.haven },
        { group: 'molen', teamId: world.teams.molen },
      ],
    });
  });
  beforeEach(async () => {
    municipality.quirk = undefined;
    municipality.people.clear();
    municipality.people.set('noor', {
      name: 'Noor de Wit',
      email: 'noor@gemeente.example',
      email_verified: true,
      groups: ['wijkteam', 'iedereen'],
    });
    municipality.people.set('bezoeker', { name: 'Bezoeker', email: 'b@gemeente.example', groups: ['iedereen'] });
    await db().deleteFrom('providerAccount').execute();
  });
}

export const db = () => world.owner.withTables<AccountTables>();
export const done = '/signed-in#page.done';

export async function arrive(login = 'noor'): Promise<Traveller> {
  const traveller = new Traveller(world, municipality);
  expect(await traveller.visit(login)).toBe(done);
  return traveller;
}

/** Asks as whoever came in, with the cookie they got. */
export async function me(traveller: Traveller): Promise<Me | undefined> {
  const visitor = visitorOf(traveller);
  const { status, body } = await visitor.ask(getMe);
  return status === 200 ? body : undefined;
}

export function visitorOf(traveller: Traveller): Visitor {
  const visitor = new Visitor(world);
  visitor.cookie = traveller.here.get('session');
  return visitor;
}
