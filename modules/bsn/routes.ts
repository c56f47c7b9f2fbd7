import { route } from '../../access/gate/route.ts';
import { householdSubject } from '../../access/household-subject.ts';
import * as policies from '../../access/policies/bsn.ts';
import type { HouseholdSubject } from '../../access/policies/household.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { fullName } from '../households/domain.ts';
import * as api from './api.ts';
import { lastDigits, readBsn } from './domain.ts';
import { bsnMessages } from './messages.ts';
import * as store from './store.ts';

type With = { tx: Tx; viewer: Viewer; vault: Vault };

const column = ({ organisationId }: Viewer) => ({ organisationId, table: 'person_bsn', column: 'lookup' });
const place = ({ organisationId }: Viewer, personId: string) => ({
  organisationId,
  table: 'person_bsn',
  column: 'sealed',
  rowId: personId,
});

const wrong = (viewer: Viewer, path: string, fault: 'digits' | 'length' | 'eleven' | 'not-needed') =>
  new AppError('invalid-input', {
    fields: [{ path, message: textIn(bsnMessages, viewer.language)(`refused.${fault}`) }],
  });

function read(viewer: Viewer, written: string): string {
  const result = readBsn(written);
  if ('fault' in result) throw wrong(viewer, 'bsn', result.fault);
  return result.bsn;
}

async function present({ tx, viewer, vault }: With, member: store.StoredMember, grounds: readonly store.Ground[]) {
  const { sealed, ground, reason, keptByName, keptAt, version } = member;
  const isKept = sealed && ground && reason !== null && keptAt && version !== null;
  return {
    personId: member.id,
    name: fullName(member),
    kept: isKept
      ? {
          lastDigits: lastDigits(await vault.open(tx, place(viewer, member.id), sealed)),
          ground,
          reason,
          keptByName: keptByName ?? '',
          keptAt,
          version,
        }
      : null,
    lookup: member.lookup && Buffer.from(member.lookup),
    grounds: grounds.filter(({ personIds }) => personIds.length === 0 || personIds.includes(member.id)),
  };
}

async function load(at: With, { householdId }: HouseholdSubject): Promise<api.PersonBsn[]> {
  const grounds = await store.listGrounds(at.tx, at.viewer, householdId);
  const members = await store.listMembers(at.tx, at.viewer, householdId);
  const people: api.PersonBsn[] = [];
  for (const member of members) people.push(await present(at, member, grounds));
  return people;
}

async function loadOne(at: With, { householdId }: HouseholdSubject, personId: string) {
  const [member] = await store.listMembers(at.tx, at.viewer, householdId, personId);
  if (!member) throw notFound();
  return present(at, member, await store.listGrounds(at.tx, at.viewer, householdId));
}

export const bsnRoutes = [
  route(api.listBsn, {
    policy: policies.seeBsn,
    subject: householdSubject,
    reads: 'person',
    handle: async ({ subject, ...at }) => ({
      people: await load(at, subject),
      can: abilities(at.viewer, subject, { keep: policies.keepBsn, open: policies.openBsn }),
    }),
  }),
  route(api.keepBsn, {
    policy: policies.keepBsn,
    subject: householdSubject,
    isSecret: true,
    handle: async ({ subject, params: { personId }, body: { groundId, reason, version, ...body }, audit, ...at }) => {
      const { tx, viewer, vault } = at;
      const before = await loadOne(at, subject, personId);
      const bsn = read(viewer, body.bsn);
      const ground = before.grounds.find(({ id }) => id === groundId)?.ground;
      if (!ground) throw wrong(viewer, 'groundId', 'not-needed');
      const sealed = await vault.seal(tx, place(viewer, personId), bsn);
      const lookup = await vault.blindIndex(tx, column(viewer), bsn);
      const made = { sealed, lookup, ground, groundId, reason };
      const isKept = await store.putBsn(tx, viewer, subject, personId, version, made, new Date().toISOString());
      const now = await loadOne(at, subject, personId);
      // The same number sent twice is no clash: the answer to the first may have been lost on the way.
      if (!isKept && !now.lookup?.equals(lookup)) throw conflict(api.PersonBsn.parse(now));
      audit({ reason });
      return now;
    },
  }),
  route(api.removeBsn, {
    policy: policies.keepBsn,
    subject: householdSubject,
    handle: async ({ tx, viewer, params: { householdId, personId } }) => {
      if (!(await store.deleteBsn(tx, viewer, householdId, personId))) throw notFound();
      return {};
    },
  }),
  route(api.openBsn, {
    policy: policies.openBsn,
    subject: householdSubject,
    isSecret: true,
    handle: async ({ tx, viewer, vault, params: { householdId, personId }, body, audit }) => {
      const [member] = await store.listMembers(tx, viewer, householdId, personId);
      if (!member?.sealed) throw notFound();
      audit({ reason: [body.purpose, body.reason].filter(Boolean).join(': ') });
      return { bsn: await vault.open(tx, place(viewer, personId), member.sealed) };
    },
  }),
  route(api.lookUpBsn, {
    policy: policies.lookUpBsn,
    isSecret: true,
    handle: async ({ tx, viewer, vault, body, audit }) => {
      const lookups = await vault.blindIndexes(tx, column(viewer), read(viewer, body.bsn));
      const rows = lookups.length === 0 ? [] : await store.findByLookup(tx, viewer, lookups);
      audit({ found: [...new Set(rows.map(({ householdId }) => householdId))] });
      return { found: rows.map((row) => ({ ...row, personId: row.id, name: fullName(row) })) };
    },
  }),
];
