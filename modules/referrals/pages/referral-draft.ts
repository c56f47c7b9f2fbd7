import type { z } from 'zod';
import type { Referral, ReferralFields } from '../api.ts';
import type { AgreementWay, ReceiverKind } from '../domain.ts';

/** What is being typed, as it is kept on the device. */
export interface ReferralDraft {
  kind: Referral['kind'];
  toKind: ReceiverKind;
  toName: string;
  contact: string;
  provisionId: string | null;
  accountId: string | null;
  personIds: string[];
  request: string;
  /** One piece a line. */
  pieces: string;
  named: boolean;
  basis: 'agreed' | 'other' | 'later';
  agreedOn: string | null;
  agreedHow: AgreementWay;
  agreedBy: string | null;
  reason: string;
  feedbackDue: string | null;
}

/** A fresh one; a consultation begins without names, because it mostly needs none. */
export const emptyReferral = (kind: Referral['kind'], today: string, feedbackDue: string): ReferralDraft => ({
  kind,
  toKind: kind === 'consult' ? 'colleague' : 'provision',
  toName: '',
  contact: '',
  provisionId: null,
  accountId: null,
  personIds: [],
  request: '',
  pieces: '',
  named: kind !== 'consult',
  basis: 'agreed',
  agreedOn: today,
  agreedHow: 'at-table',
  agreedBy: null,
  reason: '',
  feedbackDue,
});

export const draftOf = (referral: Referral, today: string): ReferralDraft => {
  const { to, ground } = referral;
  const agreed = ground?.basis === 'agreed' ? ground : null;
  return {
    kind: referral.kind,
    toKind: to.kind,
    toName: to.kind === 'colleague' ? '' : to.name,
    contact: to.contact ?? '',
    provisionId: to.provisionId,
    accountId: to.accountId,
    personIds: referral.people.map(({ id }) => id),
    request: referral.request,
    pieces: referral.pieces.join('\n'),
    named: referral.named,
    basis: ground?.basis ?? 'later',
    agreedOn: agreed?.on ?? today,
    agreedHow: agreed?.how ?? 'at-table',
    agreedBy: agreed?.person?.id ?? null,
    reason: ground?.basis === 'other' ? ground.reason : '',
    feedbackDue: referral.feedbackDue,
  };
};

/** The lines somebody typed, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function receiverOf(draft: ReferralDraft): z.input<typeof ReferralFields>['to'] {
  const contact = draft.contact.trim() || null;
  switch (draft.toKind) {
    case 'colleague':
      return { kind: 'colleague', accountId: draft.accountId ?? '' };
    case 'provision':
      return { kind: 'provision', name: draft.toName, contact, provisionId: draft.provisionId };
    case 'organisation':
    case 'person':
      return { kind: draft.toKind, name: draft.toName, contact };
  }
}

/** What is sent; without names no ground is needed. */
export function toReferral(draft: ReferralDraft): z.input<typeof ReferralFields> {
  const agreed = {
    basis: 'agreed' as const,
    on: draft.agreedOn ?? '',
    how: draft.agreedHow,
    personId: draft.agreedBy,
  };
  const ground =
    !draft.named || draft.basis === 'later'
      ? null
      : draft.basis === 'agreed'
        ? agreed
        : { basis: 'other' as const, reason: draft.reason };
  return {
    kind: draft.kind,
    to: receiverOf(draft),
    personIds: draft.personIds,
    request: draft.request,
    pieces: linesOf(draft.pieces),
    named: draft.named,
    ground,
    feedbackDue: draft.feedbackDue,
  };
}
