import { sql } from 'kysely';
import { networkSteps } from '../../method/network/meeting.ts';
import { versionOf } from '../../method/versions.ts';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as api from './api.ts';
import { saysOtherwise } from './domain.ts';
import { invitationCalendar, invitationLetter } from './invitation.ts';
import { conferenceMessages } from './messages.ts';
import { readAround, readCase, readConferences, type StoredConference } from './read-store.ts';
import * as store from './store.ts';

const say = (viewer: Viewer) => textIn(conferenceMessages, viewer.language);
const now = () => new Date().toISOString();

interface Call {
  tx: Tx;
  viewer: Viewer;
  params: { caseId: string; conferenceId: string };
}

/** One conference of this case; another case's is not there. */
async function load({ tx, viewer, params }: Call): Promise<StoredConference> {
  const around = await readAround(tx, viewer, params.caseId);
  const [found] = await readConferences(tx, viewer, params.caseId, around, params.conferenceId);
  if (!found) throw notFound();
  return found;
}

/** The conference, if it goes on; one that was called off stays as it was. */
async function loadOpen(call: Call): Promise<StoredConference> {
  const found = await load(call);
  if (found.state === 'cancelled') throw ruleBroken(say(call.viewer)('refused.off'));
  return found;
}

function guestOf({ guests }: StoredConference, guestId: string): api.Guest {
  const guest = guests.find(({ id }) => id === guestId);
  if (!guest) throw notFound();
  return guest;
}

/** Whoever sends the invitation: guests ask them. */
async function organiserOf(tx: Tx, viewer: Viewer) {
  const { rows } = await sql<{ name: string; email: string }>`select name, email from account
    where organisation_id = ${viewer.organisationId} and id = ${viewer.accountId}`.execute(tx);
  return rows[0]!;
}

export const conferenceRoutes = [
  route(api.listConferences, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => ({
      ...(await readCase(tx, viewer, subject.caseId)),
      can: abilities(viewer, subject, { work: workOnCase }),
    }),
  }),
  route(api.planConference, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      await store.insertConference(tx, viewer, subject, body, versionOf(networkSteps));
      audit({ objects: { conferenceId: body.id } });
      return load({ tx, viewer, params: { ...params, conferenceId: body.id } });
    },
  }),
  route(api.changeConference, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body: { version, ...fields }, ...call }) => {
      const seen = await loadOpen(call);
      if (seen.version !== version) throw conflict(seen);
      const news = saysOtherwise(seen, fields) ? { edition: seen.edition + 1, editionAt: now() } : {};
      const at = { ...call.params, version };
      if (!(await store.updateConference(call.tx, call.viewer, at, { ...fields, ...news }))) {
        throw conflict(await load(call));
      }
      return load(call);
    },
  }),
  route(api.cancelConference, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body: { version, reason }, audit, ...call }) => {
      const seen = await loadOpen(call);
      if (seen.version !== version) throw conflict(seen);
      if (seen.state === 'held') throw ruleBroken(say(call.viewer)('refused.held'));
      const off = { cancelledAt: now(), cancelReason: reason, edition: seen.edition + 1, editionAt: now() };
      const at = { ...call.params, version };
      if (!(await store.updateConference(call.tx, call.viewer, at, off))) throw conflict(await load(call));
      audit({ reason });
      return load(call);
    },
  }),
  route(api.closeConference, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body: { version, ...told }, ...call }) => {
      const seen = await loadOpen(call);
      if (seen.version !== version) throw conflict(seen);
      const change = {
        askedOfTeam: told.askedOfTeam || null,
        contentWhen: told.contentWhen || null,
        nextTime: told.nextTime || null,
        ...(seen.heldAt === null ? { heldAt: now() } : {}),
      };
      const at = { ...call.params, version };
      if (!(await store.updateConference(call.tx, call.viewer, at, change))) throw conflict(await load(call));
      return load(call);
    },
  }),
  route(api.printConferenceLetter, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ query, ...call }) => {
      const conference = await load(call);
      const around = await readAround(call.tx, call.viewer, call.params.caseId);
      const worker = await organiserOf(call.tx, call.viewer);
      const guest = guestOf(conference, call.params.guestId);
      return renderPdf(invitationLetter(conference, guest, { ...around, worker, language: query.language }));
    },
  }),
  route(api.getConferenceCalendar, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ query, ...call }) => {
      const conference = await load(call);
      const { startsAt } = conference;
      if (startsAt === null) throw ruleBroken(say(call.viewer)('refused.noMoment'));
      const around = await readAround(call.tx, call.viewer, call.params.caseId);
      const worker = await organiserOf(call.tx, call.viewer);
      return invitationCalendar({ ...conference, startsAt }, { ...around, worker, language: query.language });
    },
  }),
  route(api.putConferenceGuest, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ subject, body: { version, ...fields }, audit, ...call }) => {
      const { tx, viewer, params } = call;
      const seen = await loadOpen(call);
      const { party, consent, notWithGuestIds } = fields;
      const named = (as: string) => (party.as !== 'other' && party.as === as ? [party.id] : []);
      await store.requireAround(tx, viewer, params, {
        people: [...named('person'), ...(consent?.personId ? [consent.personId] : [])],
        workers: named('worker'),
        helpers: named('helper'),
        guests: notWithGuestIds,
      });
      const known = seen.guests.find(({ id }) => id === params.guestId);
      audit({ objects: { guestId: params.guestId } });
      if (version === 0 && !known) {
        await store.insertGuest(tx, viewer, subject, params, fields);
        return load(call);
      }
      // Pressed twice: who was put on the list is on it.
      if (version === 0) return seen;
      if (!known) throw notFound();
      if (!(await store.updateGuest(tx, viewer, { ...params, version }, fields))) throw conflict(await load(call));
      return load(call);
    },
  }),
  route(api.tellConferenceGuest, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, ...call }) => {
      // Also of one that is off: that is told as well.
      const seen = await load(call);
      guestOf(seen, call.params.guestId);
      const at = { ...call.params, ...body };
      if (!(await store.tellGuest(call.tx, call.viewer, at, seen.edition))) throw conflict(await load(call));
      return load(call);
    },
  }),
  route(api.removeConferenceGuest, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, ...call }) => {
      const seen = await loadOpen(call);
      if (guestOf(seen, call.params.guestId).knows !== 'nothing') throw ruleBroken(say(call.viewer)('refused.told'));
      const isNamed = seen.plan.some(({ guestId }) => guestId === call.params.guestId);
      if (isNamed) throw ruleBroken(say(call.viewer)('refused.inPlan'));
      if (!(await store.deleteGuest(call.tx, call.viewer, { ...call.params, ...body })))
        throw conflict(await load(call));
      return load(call);
    },
  }),
  route(api.putSaidLine, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ subject, body: { version, ...said }, ...call }) => {
      const { tx, viewer, params } = call;
      await loadOpen(call);
      const known = await store.findLine(tx, viewer, params);
      if (known && known.kind !== 'said') throw notFound();
      if (!known) {
        if (version !== 0) throw notFound();
        await store.insertSaid(tx, viewer, subject, params, said);
        return load(call);
      }
      // Delivered again: what it says is there already.
      if (known.version === version + 1 && known.text === said.text && known.ask === said.ask) return load(call);
      const at = { ...params, version, kind: 'said' as const };
      if (!(await store.updateLine(tx, viewer, at, said))) throw conflict(await load(call));
      return load(call);
    },
  }),
  route(api.showFamilyPlan, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ subject, body, ...call }) => {
      const { tx, viewer, params } = call;
      // Whatever became of the conference or of a guest meanwhile: what a family shows is never turned away.
      const seen = await load(call);
      const isGuest = (id: string | null) => seen.guests.some((guest) => guest.id === id);
      const lines = body.lines.map((words) => (isGuest(words.guestId) ? words : { ...words, guestId: null }));
      await store.insertPlan(tx, viewer, subject, params, { ...body, lines });
      return load(call);
    },
  }),
  route(api.judgePlanLine, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body: { version, ...told }, ...call }) => {
      const { tx, viewer, params } = call;
      const seen = await loadOpen(call);
      if (!seen.plan.some(({ id }) => id === params.lineId)) throw notFound();
      const judged = { verdict: told.verdict, because: told.verdict === 'unsafe' ? told.because : null };
      const at = { ...params, version, kind: 'plan' as const };
      if (!(await store.updateLine(tx, viewer, at, judged))) throw conflict(await load(call));
      return load(call);
    },
  }),
];
