import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, LongText, Remark, ShortText, Version } from '../../platform/http/fields.ts';
import {
  agreementWays,
  chainSteps,
  receiverKinds,
  referralEventKinds,
  referralKinds,
  referralStateIds,
} from './domain.ts';

const caseParams = z.object({ caseId: Id });
const referralParams = caseParams.extend({ referralId: Id });
const Named = z.object({ id: Id, name: z.string() });
const Line = ShortText.nullable().default(null);

/** Why it may go along: the resident said yes, or another ground of the law, in a sentence. */
const Ground = z.discriminatedUnion('basis', [
  z.object({
    basis: z.literal('agreed'),
    on: Day,
    how: z.enum(agreementWays),
    /** Who of the household said yes. */
    personId: Id.nullable().default(null),
  }),
  z.object({ basis: z.literal('other'), reason: LongText }),
]);

/** Where it goes. The name is kept as it was; a provision also by its id once it is in the social map. */
const Receiver = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('provision'), name: ShortText, contact: Line, provisionId: Id.nullable().default(null) }),
  z.object({ kind: z.literal('organisation'), name: ShortText, contact: Line }),
  z.object({ kind: z.literal('person'), name: ShortText, contact: Line }),
  z.object({ kind: z.literal('colleague'), accountId: Id }),
]);

/** What is asked of whom, and what goes along. Everything but the receiver and the request may come later or never. */
export const ReferralFields = z.object({
  kind: z.enum(referralKinds).default('hand-over'),
  to: Receiver,
  /** Whom it is about; empty is the whole household. */
  personIds: z.array(Id).max(30).default([]),
  request: LongText,
  /** What goes along, piece by piece, in plain words. */
  pieces: z.array(ShortText).max(40).default([]),
  /** False: no names are mentioned. */
  named: z.boolean().default(true),
  ground: Ground.nullable().default(null),
  feedbackDue: Day.nullable().default(null),
});
export type ReferralFields = z.infer<typeof ReferralFields>;

/** What went out on a day, as it was then. */
export const WentAlong = z.object({
  to: z.string(),
  request: z.string(),
  pieces: z.array(z.string()),
  named: z.boolean(),
  ground: z
    .object({
      basis: z.enum(['agreed', 'other']),
      on: z.string().nullable(),
      how: z.enum(agreementWays).nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});
export type WentAlong = z.infer<typeof WentAlong>;

export const ReferralEvent = z.object({
  id: Id,
  kind: z.enum(referralEventKinds),
  onDay: z.string(),
  byName: z.string().nullable(),
  text: z.string().nullable(),
  step: z.enum(chainSteps).nullable(),
  wentAlong: WentAlong.nullable(),
  at: Instant,
  writtenByName: z.string(),
});
export type ReferralEvent = z.infer<typeof ReferralEvent>;

export const Referral = z.object({
  id: Id,
  kind: z.enum(referralKinds),
  to: z.object({
    kind: z.enum(receiverKinds),
    name: z.string(),
    contact: z.string().nullable(),
    provisionId: Id.nullable(),
    accountId: Id.nullable(),
  }),
  people: z.array(Named),
  request: z.string(),
  pieces: z.array(z.string()),
  named: z.boolean(),
  ground: z
    .discriminatedUnion('basis', [
      z.object({
        basis: z.literal('agreed'),
        on: z.string(),
        how: z.enum(agreementWays),
        person: Named.nullable(),
      }),
      z.object({ basis: z.literal('other'), reason: z.string() }),
    ])
    .nullable(),
  feedbackDue: z.string().nullable(),
  feedback: z.enum(['none', 'waiting', 'late', 'heard']),
  state: z.enum(referralStateIds),
  /** With whom the request is now. */
  heldBy: z.enum(['sender', 'receiver']),
  step: z.enum(chainSteps).nullable(),
  /** What may happen next. */
  possible: z.array(z.enum(referralEventKinds)),
  /** Names would go along without anybody's yes: it cannot be sent like this. */
  missesGround: z.boolean(),
  events: z.array(ReferralEvent),
  sender: Named,
  createdAt: Instant,
  version: z.number().int(),
  can: z.object({ work: z.boolean() }),
});
export type Referral = z.infer<typeof Referral>;

export const listReferrals = endpoint({
  id: 'listReferrals',
  method: 'GET',
  path: '/cases/:caseId/referrals',
  summary: 'What was handed over or asked of somebody else, newest first.',
  params: caseParams,
  reply: z.object({ referrals: z.array(Referral), can: z.object({ work: z.boolean() }) }),
});

export const prepareReferral = endpoint({
  id: 'prepareReferral',
  method: 'POST',
  path: '/cases/:caseId/referrals',
  summary: 'Prepare a warm referral or a consultation; nothing goes out yet.',
  params: caseParams,
  body: ReferralFields.extend({ id: Id.optional() }),
  reply: Referral,
});

export const changeReferral = endpoint({
  id: 'changeReferral',
  method: 'PUT',
  path: '/cases/:caseId/referrals/:referralId',
  summary: 'Change what is asked and what goes along, as long as it has not been sent.',
  params: referralParams,
  body: ReferralFields.extend({ version: Version }),
  reply: Referral,
});

const happened = { onDay: Day, version: Version };
const saidBy = { byName: Line };

export const addReferralEvent = endpoint({
  id: 'addReferralEvent',
  method: 'POST',
  path: '/cases/:caseId/referrals/:referralId/events',
  summary: 'Record that it was sent, received, accepted, refused, withdrawn or settled, or what was heard about it.',
  params: referralParams,
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sent'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('received'), ...happened, ...saidBy, text: Remark.optional() }),
    z.object({ kind: z.literal('accepted'), ...happened, ...saidBy, text: Remark.optional() }),
    z.object({ kind: z.literal('refused'), ...happened, ...saidBy, text: LongText }),
    z.object({ kind: z.literal('withdrawn'), ...happened, text: LongText }),
    z.object({ kind: z.literal('prepared'), ...happened, text: Remark.optional() }),
    z.object({ kind: z.literal('feedback'), ...happened, ...saidBy, text: LongText }),
    z.object({ kind: z.literal('step'), ...happened, step: z.enum(chainSteps), text: Remark.optional() }),
    z.object({ kind: z.literal('done'), ...happened, text: Remark.optional() }),
  ]),
  reply: Referral,
});
export type ReferralAct = z.infer<typeof addReferralEvent.body>;

export const printReferral = endpoint({
  id: 'printReferral',
  method: 'GET',
  path: '/cases/:caseId/referrals/:referralId/letter',
  summary: 'The letter that goes along: what is asked and exactly what is passed on, as a tagged PDF.',
  params: referralParams,
  reply: PdfReply,
  replyType: 'pdf',
});
