import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as api from './api.ts';
import { missingGround } from './domain.ts';
import { letterOf } from './letter.ts';
import { referralMessages } from './messages.ts';
import { loadReferral, present, wentAlong } from './present.ts';
import * as store from './store.ts';

const say = (viewer: Viewer) => textIn(referralMessages, viewer.language);
const today = () => amsterdamDay(new Date());

const wrong = (path: string, message: string) => new AppError('invalid-input', { fields: [{ path, message }] });

/** What a referral names is there, and its yes was said. Returns the name of the colleague it goes to. */
async function check(tx: Tx, viewer: Viewer, caseId: string, fields: api.ReferralFields): Promise<string | null> {
  const people = await store.peopleOfCase(tx, viewer, caseId);
  const isKnown = (id: string) => people.some((person) => person.id === id);
  const t = say(viewer);
  if (!fields.personIds.every(isKnown)) throw wrong('personIds', t('refused.person'));
  if (fields.ground?.basis === 'agreed') {
    if (fields.ground.on > today()) throw wrong('ground.on', t('refused.in-future'));
    if (fields.ground.personId !== null && !isKnown(fields.ground.personId)) {
      throw wrong('ground.personId', t('refused.person'));
    }
  }
  if (fields.to.kind !== 'colleague') return null;
  const colleague = await store.findColleague(tx, viewer, fields.to.accountId);
  if (!colleague) throw wrong('to.accountId', t('refused.colleague'));
  return colleague.name;
}

export const referralRoutes = [
  route(api.listReferrals, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => {
      const rows = await store.listReferrals(tx, viewer, subject.caseId);
      const people = await store.peopleOfCase(tx, viewer, subject.caseId);
      return {
        referrals: rows.map((row) => present(viewer, subject, row, people, today())),
        can: abilities(viewer, subject, { work: workOnCase }),
      };
    },
  }),
  route(api.prepareReferral, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const colleague = await check(tx, viewer, subject.caseId, body);
      const referralId = await store.insertReferral(tx, viewer, subject, body, colleague, new Date().toISOString());
      audit({ objects: { referralId } });
      return loadReferral(tx, viewer, subject, referralId, today());
    },
  }),
  route(api.changeReferral, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body: { version, ...fields } }) => {
      const seen = await loadReferral(tx, viewer, subject, params.referralId, today());
      if (seen.version !== version) throw conflict(seen);
      // What went out stays as it went out.
      if (seen.state !== 'preparing') throw ruleBroken(say(viewer)('refused.sent'));
      const colleague = await check(tx, viewer, subject.caseId, fields);
      const changed = await store.updateReferral(tx, viewer, { ...params, version }, fields, colleague);
      const after = await loadReferral(tx, viewer, subject, params.referralId, today());
      if (!changed) throw conflict(after);
      return after;
    },
  }),
  route(api.addReferralEvent, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      const seen = await loadReferral(tx, viewer, subject, params.referralId, today());
      if (seen.version !== body.version) throw conflict(seen);
      if (!seen.possible.includes(body.kind)) throw ruleBroken(say(viewer)(`refused.event.${body.kind}`));
      if (body.onDay > today()) throw wrong('onDay', say(viewer)('refused.in-future'));
      if (body.kind === 'sent' && missingGround({ named: seen.named, basis: seen.ground?.basis ?? null })) {
        throw ruleBroken(say(viewer)('refused.no-ground'));
      }
      const changed = await store.updateReferral(tx, viewer, { ...params, version: body.version });
      if (!changed) throw conflict(await loadReferral(tx, viewer, subject, params.referralId, today()));
      const at = { ...subject, referralId: params.referralId };
      const kept = body.kind === 'sent' ? wentAlong(seen) : null;
      await store.insertEvent(tx, viewer, at, body, kept, new Date().toISOString());
      audit(body.text ? { reason: body.text } : {});
      return loadReferral(tx, viewer, subject, params.referralId, today());
    },
  }),
  route(api.printReferral, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, params }) => {
      const referral = await loadReferral(tx, viewer, subject, params.referralId, today());
      const names = await store.letterNames(tx, viewer, subject.caseId);
      return renderPdf(letterOf(referral, { ...names, printedOn: today(), language: viewer.language }));
    },
  }),
];
