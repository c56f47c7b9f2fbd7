import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/retention.ts';
import { can } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { destroyPiece, lockFile } from './destroy.ts';
import { isHeld, longestHold, rulesWith, shownAhead, type PieceKind } from './domain.ts';
import { retentionMessages } from './messages.ts';
import { casesAsked, piecesGoing, type AskedProvider, type PieceProvider } from './pieces.ts';
import * as store from './store.ts';

/** Further ahead than any term. */
const farAhead = '2199-12-31';

/** A coach sees what the own teams keep, without what is shut for them. */
const isInSight = (
  viewer: Viewer,
  { teamId, householdId, id }: { teamId: string; householdId: string | null; id?: string },
) =>
  viewer.role !== 'coach' ||
  (viewer.teamIds.includes(teamId) &&
    (householdId === null || !viewer.shutHouseholdIds.includes(householdId)) &&
    !(id !== undefined && viewer.shutSignalIds.includes(id)));

const holdOf = (holds: readonly store.StoredHold[], pieceId: string, today: string) =>
  holds.find((hold) => hold.pieceId === pieceId && isHeld(hold, today)) ?? null;

const refusal = (viewer: Viewer, key: 'refused.notYet' | 'refused.held' | 'refused.until' | 'refused.fixed') =>
  ruleBroken(textIn(retentionMessages, viewer.language)(key));

async function loadRules(tx: Tx, viewer: Viewer) {
  const choices = await store.listChoices(tx, viewer.organisationId);
  return rulesWith(choices).map((rule) => ({
    ...rule,
    version: choices.find((choice) => choice.rule === rule.id)?.version ?? 0,
  }));
}

/** How long what is kept, and letting it go. Which rooms keep something is decided where they are put together. */
export function retentionRoutes(providers: readonly PieceProvider[], askedProvider: AskedProvider) {
  async function findPiece(tx: Tx, viewer: Viewer, { kind, id }: { kind: PieceKind; id: string }, by: string) {
    const going = await piecesGoing(tx, viewer, providers, await loadRules(tx, viewer), by, id);
    return going.find((piece) => piece.kind === kind && piece.id === id);
  }

  /** The piece, when it may go today and nothing holds it; its file is locked first, so that it stays as it was seen. */
  async function dueToday(tx: Tx, viewer: Viewer, ref: { kind: PieceKind; id: string }, today: string) {
    await lockFile(tx, ref);
    const piece = await findPiece(tx, viewer, ref, today);
    if (!piece) throw refusal(viewer, 'refused.notYet');
    const holds = await store.standingHolds(tx, viewer, { pieceId: ref.id });
    if (holdOf(holds, ref.id, today)) throw refusal(viewer, 'refused.held');
    return piece;
  }

  return [
    route(api.getRetention, {
      policy: policies.seeRetention,
      reads: 'found',
      handle: async ({ tx, viewer, audit }) => {
        const today = amsterdamDay(new Date());
        const rules = await loadRules(tx, viewer);
        const ahead = dayAfterTerm(today, shownAhead);
        const going = await piecesGoing(tx, viewer, providers, rules, ahead);
        const pieces = going.filter((piece) => isInSight(viewer, piece));
        const silent = await casesAsked(tx, viewer, askedProvider, rules, ahead);
        const asked = silent.filter((one) => isInSight(viewer, one));
        const holds = await store.standingHolds(tx, viewer);
        const teams = await store.teamNames(tx, viewer.organisationId);
        const isNamed = viewer.role !== 'admin';
        const workers = await store.accountNames(tx, viewer.organisationId);
        if (isNamed) audit({ found: [...pieces, ...asked].flatMap(({ householdId }) => householdId ?? []) });
        return {
          today,
          rules,
          pieces: pieces.map(({ teamId, title, ...piece }) => {
            const hold = holdOf(holds, piece.id, today);
            return {
              ...piece,
              teamName: teams.get(teamId) ?? '',
              title: isNamed ? title : null,
              mayGo: piece.goesOn <= today && hold === null,
              hold: hold && { ...hold, reason: isNamed ? hold.reason : '' },
            };
          }),
          asked: asked.map(({ teamId, title, coordinatorId, ...one }) => ({
            ...one,
            teamName: teams.get(teamId) ?? '',
            title: isNamed ? title : null,
            coordinatorName: (coordinatorId && workers.get(coordinatorId)) || null,
          })),
          can: {
            hold: can(viewer, policies.holdPiece, undefined),
            destroy: can(viewer, policies.destroyPieces, undefined),
            choose: can(viewer, policies.chooseTerm, undefined),
          },
        };
      },
    }),
    route(api.chooseTerm, {
      policy: policies.chooseTerm,
      stepUp: true,
      handle: async ({ tx, viewer, body }) => {
        const rule = (await loadRules(tx, viewer)).find(({ id }) => id === body.rule);
        if (!rule || !(rule.isConfigurable || rule.isOptional)) throw refusal(viewer, 'refused.fixed');
        const isKept = await store.keepChoice(tx, viewer, body, body.version);
        const now = (await loadRules(tx, viewer)).find(({ id }) => id === body.rule);
        if (!isKept) throw conflict(api.Rule.parse(now));
        return now ?? rule;
      },
    }),
    route(api.holdPiece, {
      policy: policies.holdPiece,
      handle: async ({ tx, viewer, body: { piece: ref, reason, until }, audit }) => {
        const today = amsterdamDay(new Date());
        const piece = await findPiece(tx, viewer, ref, farAhead);
        if (!piece) throw notFound();
        if (until < today || until > dayAfterTerm(today, longestHold)) throw refusal(viewer, 'refused.until');
        const holdId = await store.insertHold(tx, viewer, piece, { reason, until });
        audit({ reason, objects: { holdId, ...(piece.householdId ? { householdId: piece.householdId } : {}) } });
        const [hold] = await store.standingHolds(tx, viewer, { id: holdId });
        if (!hold) throw new AppError('internal');
        return hold;
      },
    }),
    route(api.liftHold, {
      policy: policies.holdPiece,
      subject: async ({ tx, viewer, params }) => (await store.standingHolds(tx, viewer, { id: params.holdId }))[0],
      handle: async ({ tx, viewer, subject, body: { reason, version }, audit }) => {
        if (!(await store.liftHold(tx, viewer, { id: subject.id, version }, reason))) {
          throw conflict(api.Hold.parse(subject));
        }
        audit({ reason });
        return {};
      },
    }),
    route(api.destroyPieces, {
      policy: policies.destroyPieces,
      stepUp: true,
      handle: async ({ tx, viewer, body, files, afterCommit, audit }) => {
        const today = amsterdamDay(new Date());
        const { organisationId } = viewer;
        // In one order for everybody, so that two who do this at once wait for each other and not both.
        const refs = [...body.pieces].sort((a, b) => (a.id < b.id ? -1 : 1));
        const ids: string[] = [];
        for (const ref of refs) {
          const destroyed = await destroyPiece(tx, viewer, await dueToday(tx, viewer, ref, today));
          if (!destroyed) throw refusal(viewer, 'refused.notYet');
          ids.push(destroyed.certificate.id);
          afterCommit(async () => {
            for (const id of destroyed.fileIds) await files.remove({ organisationId, id });
          });
        }
        audit({ objects: { destructions: ids.join(' ') } });
        return store.listCertificates(tx, organisationId, { limit: ids.length, offset: 0 }, ids);
      },
    }),
    route(api.listCertificates, {
      policy: policies.seeCertificates,
      handle: ({ tx, viewer, query }) => store.listCertificates(tx, viewer.organisationId, query),
    }),
  ];
}
