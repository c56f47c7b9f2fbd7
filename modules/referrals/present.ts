import type { CaseSubject } from '../../access/policies/case.ts';
import { workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { Referral, WentAlong } from './api.ts';
import { feedbackStatus, heldBy, missingGround, possibleEvents, referralState, stepReached } from './domain.ts';
import { listReferrals, peopleOfCase, type StoredReferral } from './store.ts';

type People = readonly { id: string; name: string }[];

function groundOf(row: StoredReferral, people: People): Referral['ground'] {
  if (row.basis === 'agreed' && row.agreedOn !== null && row.agreedHow !== null) {
    const person = people.find(({ id }) => id === row.agreedBy) ?? null;
    return { basis: 'agreed', on: row.agreedOn, how: row.agreedHow, person };
  }
  return row.basis === 'other' ? { basis: 'other', reason: row.basisReason ?? '' } : null;
}

/** A referral as the viewer gets it: where it stands, with whom it is, and what may happen next. */
export function present(viewer: Viewer, of: CaseSubject, row: StoredReferral, people: People, today: string): Referral {
  const state = referralState(row.events);
  return {
    ...row,
    to: {
      kind: row.toKind,
      name: row.toName,
      contact: row.toContact,
      provisionId: row.provisionId,
      accountId: row.toAccountId,
    },
    people: people.filter(({ id }) => row.personIds.includes(id)),
    ground: groundOf(row, people),
    feedback: feedbackStatus(row, today),
    state,
    heldBy: heldBy(row.kind, state),
    step: stepReached(row.events),
    possible: possibleEvents(row.kind, state),
    missesGround: missingGround(row),
    sender: { id: row.createdBy, name: row.senderName },
    can: abilities(viewer, of, { work: workOnCase }),
  };
}

/** One referral of a case. Throws not-found. */
export async function loadReferral(tx: Tx, viewer: Viewer, of: CaseSubject, referralId: string, today: string) {
  const [row] = await listReferrals(tx, viewer, of.caseId, referralId);
  if (!row) throw notFound();
  return present(viewer, of, row, await peopleOfCase(tx, viewer, of.caseId), today);
}

/** What goes out now, to be kept as it was. */
export function wentAlong(referral: Referral): WentAlong {
  const { ground } = referral;
  return {
    to: referral.to.name,
    request: referral.request,
    pieces: referral.pieces,
    named: referral.named,
    ground: ground && {
      basis: ground.basis,
      on: ground.basis === 'agreed' ? ground.on : null,
      how: ground.basis === 'agreed' ? ground.how : null,
      reason: ground.basis === 'other' ? ground.reason : null,
    },
  };
}
