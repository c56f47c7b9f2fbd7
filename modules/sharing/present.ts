import type { CaseSubject } from '../../access/policies/case.ts';
import { sharePiece, withdrawShare } from '../../access/policies/sharing.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { CaseSharing, Contact, Share, SharingConsent } from './api.ts';
import * as consents from './consent-store.ts';
import { endsSoon, isOpen, shareState } from './domain.ts';
import { listLinks, wrongAnswersAllowed } from './link-store.ts';
import { listPieces, type ListedPiece, type PieceSource } from './pieces.ts';
import * as store from './share-store.ts';

/** Everything a screen about the sharing of one case is made of: read once, put together by pure functions. */
export interface Around {
  place: store.CasePlace;
  today: string;
  pieces: ListedPiece[];
  people: consents.StoredPerson[];
  standing: consents.StandingConsent[];
  partners: { id: string; name: string }[];
}

export async function readAround(
  sources: readonly PieceSource[],
  tx: Tx,
  viewer: Viewer,
  caseId: string,
): Promise<Around> {
  const place = await store.findPlace(tx, viewer, caseId);
  const today = amsterdamDay(new Date());
  return {
    place,
    today,
    pieces: await listPieces(sources, tx, place, viewer.language, today),
    people: await consents.listPeople(tx, viewer, place),
    standing: await consents.listStanding(tx, viewer, place),
    partners: await store.listPartners(tx, viewer, place),
  };
}

/** Who outside the team sees what of a case. */
export async function loadSharing(
  sources: readonly PieceSource[],
  tx: Tx,
  viewer: Viewer,
  subject: CaseSubject,
): Promise<CaseSharing> {
  const around = await readAround(sources, tx, viewer, subject.caseId);
  const rows = await store.listShares(tx, viewer, subject.caseId);
  const given = await consents.consentingPeople(tx, viewer, around.place);
  const names = new Map(around.people.map(({ id, name }) => [id, name]));
  const present = (row: store.StoredShare): Share => {
    const state = shareState(row, around.today);
    const piece = around.pieces.find(({ kind, id }) => kind === row.pieceKind && id === row.pieceId);
    const kindName = sources.find(({ kind }) => kind === row.pieceKind)?.name(viewer.language) ?? row.pieceKind;
    const consentOf = row.consentIds.flatMap((id) => {
      const consent = given.get(id);
      return consent?.about === 'sharing' ? [names.get(consent.personId) ?? ''] : [];
    });
    return {
      ...row,
      piece: {
        kind: row.pieceKind,
        kindName,
        id: row.pieceId,
        title: piece?.title ?? kindName,
        detail: piece?.detail ?? '',
      },
      recipient: {
        kind: row.recipientKind,
        id: row.recipientId,
        name: row.partnerName ?? names.get(row.recipientId) ?? '',
      },
      consentOf: [...new Set(consentOf)],
      state,
      endsSoon: state === 'live' && endsSoon(row, around.today),
      reaction:
        row.reactionText === null || row.reactionAt === null ? null : { text: row.reactionText, at: row.reactionAt },
    };
  };
  const shares = rows.map(present);
  const open = shares.filter(({ state }) => isOpen(state)).toSorted((one, two) => one.endsOn.localeCompare(two.endsOn));
  const links = await listLinks(tx, viewer, subject.caseId);
  return {
    shares: [...open, ...shares.filter(({ state }) => !isOpen(state))],
    consents: sharingConsents(around, new Map(rows.map((row) => [row.recipientId, row.partnerName]))),
    contacts: contactsOf(around, links),
    can: abilities(viewer, subject, { share: sharePiece, withdraw: withdrawShare }),
  };
}

export async function loadShare(
  sources: readonly PieceSource[],
  tx: Tx,
  viewer: Viewer,
  subject: CaseSubject,
  id: string,
): Promise<Share> {
  const { shares } = await loadSharing(sources, tx, viewer, subject);
  const share = shares.find((one) => one.id === id);
  if (!share) throw notFound();
  return share;
}

/** The consents to share that stand, with the names of both. */
export function sharingConsents(
  { people, standing, partners }: Around,
  earlier: ReadonlyMap<string, string | null> = new Map(),
): SharingConsent[] {
  const named = (id: string) => [...partners, ...people].find((one) => one.id === id)?.name ?? earlier.get(id) ?? '';
  return standing
    .filter(({ about }) => about === 'sharing')
    .map((consent) => ({
      ...consent,
      personName: named(consent.personId),
      recipientName: named(consent.recipientId),
    }));
}

type Links = Awaited<ReturnType<typeof listLinks>>;

/** Somebody of the network who is still there. */
export const contactsOf = ({ people }: Around, links: Links = []): Contact[] =>
  people.filter(isContact).map(({ id, name, role, consent, birthDate }) => {
    const link = links.find(({ personId }) => personId === id);
    return {
      id,
      name,
      role,
      consent,
      birthDate,
      link: link ? { ...link, isLocked: link.wrongAnswers >= wrongAnswersAllowed } : null,
    };
  });

export const isContact = ({ place, deceasedOn, movedOutOn }: consents.StoredPerson): boolean =>
  place === 'network' && deceasedOn === null && movedOutOn === null;
