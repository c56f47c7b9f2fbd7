import { route } from '../../access/gate/route.ts';
import { householdSubject } from '../../access/household-subject.ts';
import { requirePermission } from '../../access/permission.ts';
import { listCases, startCase } from '../../access/policies/case.ts';
import { placeHousehold, seeHousehold, workOnHousehold } from '../../access/policies/household.ts';
import { isAddressSecret } from '../../access/secret-address.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { fullName, wrongDays } from './domain.ts';
import { findSimilarHouseholds, listHouseholds } from './list-store.ts';
import { householdMessages } from './messages.ts';
import { indexHousehold } from './search.ts';
import * as store from './store.ts';

const presentPerson = (person: store.StoredPerson) => ({ ...person, name: fullName(person) });

async function load(tx: Tx, viewer: Viewer, id: string) {
  const household = await store.findHousehold(tx, viewer, id);
  if (!household) throw notFound();
  return {
    ...household,
    people: household.people.map(presentPerson),
    isAddressSecret: await isAddressSecret(tx, viewer.organisationId, id),
    can: abilities(viewer, { householdId: household.id, teamId: household.teamId }, { edit: workOnHousehold }),
  };
}

async function loadPerson(tx: Tx, viewer: Viewer, householdId: string, personId: string) {
  const person = await store.findPerson(tx, viewer, householdId, personId);
  if (!person) throw notFound();
  return presentPerson(person);
}

async function requireNeighbourhood(tx: Tx, viewer: Viewer, id: string | null) {
  if (id !== null && !(await store.isNeighbourhood(tx, viewer, id))) throw notFound();
}

function checkDays(viewer: Viewer, person: api.PersonFields): void {
  const wrong = wrongDays(person, new Date().toISOString().slice(0, 10));
  if (wrong) throw ruleBroken(textIn(householdMessages, viewer.language)(`refused.${wrong}`));
}

export const householdRoutes = [
  route(api.listHouseholds, {
    policy: listCases,
    reads: 'found',
    handle: async ({ tx, viewer, query, audit }) => {
      const list = await listHouseholds(tx, viewer, query);
      audit({ found: list.households.map(({ id }) => id) });
      return list;
    },
  }),
  route(api.findSimilarHouseholds, {
    policy: listCases,
    reads: 'found',
    handle: async ({ tx, viewer, query, audit }) => {
      const households = await findSimilarHouseholds(tx, viewer, query);
      audit({ found: households.map(({ id }) => id) });
      return { households };
    },
  }),
  route(api.createHousehold, {
    policy: startCase,
    handle: async ({ tx, viewer, body, audit }) => {
      requirePermission(viewer, startCase, body);
      for (const person of body.people) checkDays(viewer, person);
      await requireNeighbourhood(tx, viewer, body.neighbourhoodId);
      const householdId = await store.insertHousehold(tx, viewer, body, new Date().toISOString());
      await indexHousehold(tx, viewer.organisationId, householdId);
      audit({ objects: { householdId } });
      return load(tx, viewer, householdId);
    },
  }),
  route(api.getHousehold, {
    policy: seeHousehold,
    subject: householdSubject,
    reads: 'person',
    handle: ({ tx, viewer, params }) => load(tx, viewer, params.householdId),
  }),
  route(api.changeHousehold, {
    policy: workOnHousehold,
    subject: householdSubject,
    handle: async ({ tx, viewer, subject, params, body }) => {
      await requireNeighbourhood(tx, viewer, body.neighbourhoodId);
      const before = await load(tx, viewer, params.householdId);
      if (body.neighbourhoodId !== before.neighbourhoodId) {
        requirePermission(viewer, placeHousehold, { ...subject, caseId: before.caseId });
      }
      const isTyped = [body.street, body.houseNumber, body.postcode, body.city].some((part) => part !== null);
      if (isTyped && before.isAddressSecret) {
        throw ruleBroken(textIn(householdMessages, viewer.language)('refused.secret-address'));
      }
      const changed = await store.updateHousehold(tx, viewer, params.householdId, body);
      const now = await load(tx, viewer, params.householdId);
      if (!changed) throw conflict(now);
      await indexHousehold(tx, viewer.organisationId, params.householdId);
      return now;
    },
  }),
  route(api.addPerson, {
    policy: workOnHousehold,
    subject: householdSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      checkDays(viewer, body);
      const personId = await store.insertPerson(tx, viewer, subject, body, new Date().toISOString());
      await indexHousehold(tx, viewer.organisationId, subject.householdId);
      audit({ objects: { personId } });
      return loadPerson(tx, viewer, subject.householdId, personId);
    },
  }),
  route(api.changePerson, {
    policy: workOnHousehold,
    subject: householdSubject,
    handle: async ({ tx, viewer, subject, params: { householdId, personId }, body }) => {
      const before = await loadPerson(tx, viewer, householdId, personId);
      checkDays(viewer, body);
      const changed = await store.updatePerson(tx, viewer, subject, before, body);
      const now = await loadPerson(tx, viewer, householdId, personId);
      if (!changed) throw conflict(now);
      await indexHousehold(tx, viewer.organisationId, householdId);
      return now;
    },
  }),
  route(api.addRelation, {
    policy: workOnHousehold,
    subject: householdSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      if (body.fromPersonId === body.toPersonId) {
        throw ruleBroken(textIn(householdMessages, viewer.language)('refused.same-person'));
      }
      await loadPerson(tx, viewer, subject.householdId, body.fromPersonId);
      await loadPerson(tx, viewer, subject.householdId, body.toPersonId);
      const relation = await store.insertRelation(tx, viewer, subject, body);
      audit({ objects: { relationId: relation.id } });
      return relation;
    },
  }),
  route(api.removeRelation, {
    policy: workOnHousehold,
    subject: householdSubject,
    handle: async ({ tx, viewer, params }) => {
      if (!(await store.deleteRelation(tx, viewer, params.householdId, params.relationId))) throw notFound();
      return {};
    },
  }),
];
