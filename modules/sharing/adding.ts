import { uuidv7 } from 'uuidv7';
import { noteConsent } from '../../access/consent-record.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { NewShare } from './api.ts';
import { wrongPeriod } from './domain.ts';
import { sharingMessages } from './messages.ts';
import type { ListedPiece } from './pieces.ts';
import { isContact, type Around } from './present.ts';
import * as store from './share-store.ts';

type Refused =
  | 'startsOn.past'
  | 'endsOn.before'
  | 'endsOn.tooLong'
  | 'consent'
  | 'consentDay'
  | 'health'
  | 'healthConsent'
  | 'contact';

/** Which field of the request each refusal is about. */
const fieldOf: Record<Refused, string> = {
  'startsOn.past': 'startsOn',
  'endsOn.before': 'endsOn',
  'endsOn.tooLong': 'endsOn',
  consent: 'ground.given',
  consentDay: 'ground.given.0.onDay',
  health: 'healthBasis',
  healthConsent: 'healthBasis',
  contact: 'recipientAgreed',
};

function refuse(viewer: Viewer, why: Refused): never {
  const message = textIn(sharingMessages, viewer.language)(`refused.${why}`);
  throw new AppError('invalid-input', { fields: [{ path: fieldOf[why], message }] });
}

/** Shares a piece: looks whether it may, notes the consents given along with it, and ends what it replaces. */
export async function addShare(tx: Tx, viewer: Viewer, around: Around, body: NewShare): Promise<string> {
  const piece = around.pieces.find(({ kind, id }) => kind === body.pieceKind && id === body.pieceId);
  if (!piece) throw notFound();
  requireRecipient(around, body);
  const startsOn = body.startsOn ?? around.today;
  const wrong = wrongPeriod({ startsOn, endsOn: body.endsOn }, around.today);
  if (wrong) refuse(viewer, wrong);
  checkHealth(viewer, piece, body);

  const id = body.id ?? uuidv7();
  const { ground } = body;
  const consentIds = [
    ...(ground.basis === 'consent' ? await consentsOf(tx, viewer, around, piece, body, ground) : []),
    ...(await consentOfContact(tx, viewer, around, body)),
  ];
  const added = await store.insertShare(tx, viewer, around.place, {
    id,
    pieceKind: body.pieceKind,
    pieceId: body.pieceId,
    recipientKind: body.recipient.kind,
    recipientId: body.recipient.id,
    basis: ground.basis,
    law: ground.basis === 'consent' ? null : ground.law,
    explanation: ground.basis === 'consent' ? null : ground.explanation,
    healthBasis: body.healthBasis,
    consentIds,
    purpose: body.purpose,
    startsOn,
    endsOn: body.endsOn,
    sharedAt: new Date().toISOString(),
  });
  if (added) {
    const { pieceKind, pieceId } = body;
    await store.withdrawEarlier(tx, viewer, { pieceKind, pieceId, recipientId: body.recipient.id, except: id });
  }
  return id;
}

/** A partner who works now, or somebody around this household. */
function requireRecipient({ partners, people }: Around, { recipient }: NewShare): void {
  const known =
    recipient.kind === 'account'
      ? partners.some(({ id }) => id === recipient.id)
      : people.some((person) => person.id === recipient.id && isContact(person));
  if (!known) throw notFound();
}

/** What is said of health needs a ground of its own (AVG art. 9); explicit consent goes with consent only. */
function checkHealth(viewer: Viewer, piece: ListedPiece, { healthBasis, ground }: NewShare): void {
  if (piece.saysHealth && healthBasis === null) refuse(viewer, 'health');
  if (healthBasis === 'explicit-consent' && ground.basis !== 'consent') refuse(viewer, 'healthConsent');
}

type ConsentGround = Extract<NewShare['ground'], { basis: 'consent' }>;

/** The consents it will rest on: those that stand and were named, and those noted now. */
async function consentsOf(
  tx: Tx,
  viewer: Viewer,
  around: Around,
  piece: ListedPiece,
  { recipient, purpose }: NewShare,
  ground: ConsentGround,
): Promise<string[]> {
  const used = ground.consentIds.map((id) => {
    const consent = around.standing.find((one) => one.id === id);
    if (consent?.about !== 'sharing' || consent.recipientId !== recipient.id) throw notFound();
    return consent;
  });
  const agreed = new Set([...used, ...ground.given].map(({ personId }) => personId));
  if (agreed.size === 0 || piece.consentOf.some((id) => !agreed.has(id))) refuse(viewer, 'consent');
  const ids = used.map(({ id }) => id);
  for (const { personId, how, onDay } of ground.given) {
    if (!around.people.some(({ id }) => id === personId)) throw notFound();
    if (onDay > around.today) refuse(viewer, 'consentDay');
    const matter = { personId, about: 'sharing', recipientId: recipient.id } as const;
    const said = { how, onDay, remark: purpose };
    ids.push(await noteConsent(tx, { ...around.place, accountId: viewer.accountId }, matter, 'given', said));
  }
  return ids;
}

/** Whoever is around the household agreed to be known and called, or does so now: nothing is sent to a stranger. */
async function consentOfContact(tx: Tx, viewer: Viewer, around: Around, body: NewShare): Promise<string[]> {
  const { recipient, recipientAgreed } = body;
  if (recipient.kind !== 'person') return [];
  const standing = around.standing.findLast(({ about, personId }) => about === 'contact' && personId === recipient.id);
  if (standing) return [standing.id];
  if (!recipientAgreed) refuse(viewer, 'contact');
  if (recipientAgreed.onDay > around.today) refuse(viewer, 'consentDay');
  const matter = { personId: recipient.id, about: 'contact', recipientId: recipient.id } as const;
  return [await noteConsent(tx, { ...around.place, accountId: viewer.accountId }, matter, 'given', recipientAgreed)];
}
