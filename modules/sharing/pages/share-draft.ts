import type { z } from 'zod';
import type { NewShare, Shareable } from '../api.ts';
import type { Basis, HealthBasis } from '../domain.ts';

/** How and on which day somebody said yes. */
export interface SaidDraft {
  how: 'spoken' | 'written';
  onDay: string;
}

/** What stands on the form; a piece and a recipient are kept as `kind/id`. */
export interface ShareDraft {
  piece: string | null;
  recipient: string | null;
  purpose: string;
  basis: Basis;
  /** Whose yes is noted along with it. */
  agreed: string[];
  said: SaidDraft;
  law: string;
  explanation: string;
  healthBasis: HealthBasis | null;
  contactAgreed: boolean;
  contactSaid: SaidDraft;
  endsOn: string | null;
}

export const emptyShare = (today: string, endsOn: string): ShareDraft => ({
  piece: null,
  recipient: null,
  purpose: '',
  basis: 'consent',
  agreed: [],
  said: { how: 'spoken', onDay: today },
  law: '',
  explanation: '',
  healthBasis: null,
  contactAgreed: false,
  contactSaid: { how: 'spoken', onDay: today },
  endsOn,
});

export const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

/** What the form asks, given what is chosen on it. */
export function askedBy(draft: ShareDraft, shareable: Shareable) {
  const piece = shareable.pieces.find((one) => keyOf(one) === draft.piece);
  const [, recipientId] = draft.recipient?.split('/') ?? [];
  const contact = draft.recipient?.startsWith('person/')
    ? shareable.contacts.find(({ id }) => id === recipientId)
    : undefined;
  const isWhose = (personId: string) => !piece || piece.consentOf.length === 0 || piece.consentOf.includes(personId);
  const standing = shareable.consents.filter((one) => one.recipientId === recipientId && isWhose(one.personId));
  const said = new Set(standing.map(({ personId }) => personId));
  return {
    piece,
    /** Consents given before towards this recipient, which cover this as well. */
    standing,
    /** Who can still say yes. */
    people: shareable.people.filter(({ id }) => isWhose(id) && !said.has(id) && id !== recipientId),
    /** The network member who did not yet say that we may know and call them. */
    stranger: contact && contact.consent !== 'given' ? contact : undefined,
  };
}

/** What is sent; null while no piece or no recipient is chosen, or no last day. */
export function bodyOf(draft: ShareDraft, shareable: Shareable): z.input<typeof NewShare> | null {
  const { piece, standing, people, stranger } = askedBy(draft, shareable);
  const [kind, id] = draft.recipient?.split('/') ?? [];
  if (!piece || id === undefined || draft.endsOn === null) return null;
  const { basis, law, explanation, said } = draft;
  return {
    pieceKind: piece.kind,
    pieceId: piece.id,
    recipient: { kind: kind === 'person' ? 'person' : 'account', id },
    purpose: draft.purpose,
    endsOn: draft.endsOn,
    ground:
      basis === 'consent'
        ? {
            basis,
            consentIds: standing.map((consent) => consent.id),
            given: people
              .filter((person) => draft.agreed.includes(person.id))
              .map((person) => ({ personId: person.id, ...said })),
          }
        : { basis, law, explanation },
    healthBasis: piece.saysHealth ? draft.healthBasis : null,
    recipientAgreed: stranger && draft.contactAgreed ? draft.contactSaid : null,
  };
}
