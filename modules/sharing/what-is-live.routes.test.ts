import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { noteConsent } from '../../access/consent-record.ts';
import { sharedRows } from '../../access/shared-rows.ts';
import { asRecipient, inScope } from '../../platform/db/viewer-transaction.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { settleShareable, today, type Shareable } from '../../tests/harness/world-sharing.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api-received.ts';
import type { SharingTables } from './tables.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const list = async (who: Who = 'partner') => (await world.ask(who, api.listReceived)).body.shares;
const open = (shareId: string, who: Who = 'partner') => world.ask(who, api.getReceived, { params: { shareId } });

describe('every sharing that can be', () => {
  const sharing = fc.record({
    kind: fc.constantFrom('goal', 'report', 'person', 'drawing'),
    to: fc.constantFrom('partner', 'otherPartner'),
    starts: fc.integer({ min: -3, max: 3 }),
    lasts: fc.integer({ min: 0, max: 4 }),
    withdrawn: fc.boolean(),
    consents: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
  });
  type Sharing = typeof sharing extends fc.Arbitrary<infer S> ? S : never;

  /** Live: from ≤ now < until, not withdrawn, every consent it rests on stands. */
  const shows = ({ starts, lasts, withdrawn, consents }: Sharing) =>
    starts <= 0 && starts + lasts >= 0 && !withdrawn && consents.every((stands) => stands);

  async function keep(to: Shareable, { kind, to: who, starts, lasts, withdrawn, consents }: Sharing) {
    const { organisationId, accountId } = world.viewers.generalist;
    const recipientId = world.viewers[who as 'partner'].accountId;
    const id = uuidv7();
    const place = { organisationId, accountId, teamId: world.teams.haven, householdId: to.householdId };
    await world.owner.transaction().execute(async (tx) => {
      const consentIds: string[] = [];
      for (const stands of consents) {
        // Each its own matter, so that taking one back leaves the others.
        const matter = {
          personId: to.personId,
          about: 'sharing',
          recipientId: stands ? recipientId : uuidv7(),
        } as const;
        const given = await noteConsent(tx, place, matter, 'given');
        if (!stands) {
          const ends = { ...place, ...matter, recipientId, kind: 'withdrawn' as const, how: null, onDay: today };
          const { accountId: byAccount, ...row } = ends;
          await tx
            .withTables<SharingTables>()
            .insertInto('consentEvent')
            .values({ ...row, id: uuidv7(), remark: null, ends: given, at: new Date().toISOString(), byAccount })
            .execute();
        }
        consentIds.push(given);
      }
      await tx
        .withTables<SharingTables>()
        .insertInto('share')
        .values({
          organisationId,
          id,
          teamId: world.teams.haven,
          caseId: to.caseId,
          householdId: to.householdId,
          pieceKind: kind,
          pieceId: { goal: to.goalId, report: to.reportId, person: to.personId, drawing: to.drawingId }[kind],
          recipientKind: 'account',
          recipientId,
          basis: 'consent',
          law: null,
          explanation: null,
          healthBasis: null,
          consentIds,
          purpose: 'Proef',
          startsOn: addDays(today, starts),
          endsOn: addDays(today, starts + lasts),
          sharedAt: new Date().toISOString(),
          sharedBy: accountId,
          withdrawnAt: withdrawn ? new Date().toISOString() : null,
          withdrawnBy: withdrawn ? accountId : null,
          withdrawnWhy: null,
        })
        .execute();
    });
    return id;
  }

  /** The tables a partner could ever read rows of a case from, as the database shows them. */
  async function rowsInSight(who: 'partner' | 'otherPartner') {
    const { organisationId, accountId } = world.viewers[who];
    const shared = await inScope(world.db, { organisationId, role: 'gate' }, async (tx) => {
      await asRecipient(tx, accountId);
      return sharedRows(tx, organisationId, accountId);
    });
    return inScope(world.db, { organisationId, accountId, recipientId: accountId, shared }, async (tx) => {
      const ids = async (table: string) =>
        (await tx.withTables<Record<string, { id: string }>>().selectFrom(table).select('id').execute()).map(
          ({ id }) => id,
        );
      return {
        goal: await ids('planGoal'),
        report: await ids('reportVersion'),
        person: await ids('person'),
        drawing: await ids('drawing'),
        inDrawing: await ids('drawingPart'),
      };
    });
  }

  test('shows exactly what is live: in the list, at the door of each, and in the rows of the database', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sharing, { maxLength: 5 }), async (sharings) => {
        const place = await settleShareable(world);
        const kept = await Promise.all(sharings.map(async (one) => ({ ...one, id: await keep(place, one) })));
        const pieces = {
          goal: place.goalId,
          report: place.reportId,
          person: place.personId,
          drawing: place.drawingId,
        };
        for (const who of ['partner', 'otherPartner'] as const) {
          const mine = kept.filter((one) => one.to === who && shows(one));
          const listed = new Set((await list(who)).map(({ id }) => id));
          for (const one of kept) {
            expect(listed.has(one.id)).toBe(mine.includes(one));
            expect((await open(one.id, who)).status).toBe(mine.includes(one) ? 200 : 404);
          }
          const rows = await rowsInSight(who);
          for (const kind of ['goal', 'report', 'person', 'drawing'] as const) {
            expect(rows[kind].includes(pieces[kind])).toBe(mine.some((one) => one.kind === kind));
          }
          expect(rows.person).not.toContain(place.otherPersonId);
          expect(rows.inDrawing).toHaveLength(rows.drawing.length);
        }
      }),
      { numRuns: 12 },
    );
  });
});
