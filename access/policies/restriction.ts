import { isNearCase, isNoGuest, isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role, Viewer } from '../viewer.ts';
import type { CaseSubject } from './case.ts';

const workers: readonly Role[] = ['generalist', 'coach'];
const coaches: readonly Role[] = ['coach'];

/** A case and who coordinates it now; null when nobody does. */
export interface CoordinatedCase extends CaseSubject {
  coordinatorId: string | null;
}

/** Its coordinator, or a coach of the team who is there as more than a guest. */
const coordinatesOrCoaches = (viewer: Viewer, subject: CoordinatedCase) =>
  isNoGuest(viewer, subject) &&
  (subject.coordinatorId === viewer.accountId || (viewer.role === 'coach' && isOfTeam(viewer, subject)));

export const seeRestriction = policy<CaseSubject>(
  'restriction.see',
  'Whoever may open a case sees whether its household is restricted, by whom and why.',
  workers,
  isNearCase,
);

export const restrictHousehold = policy<CoordinatedCase>(
  'restriction.set',
  'The coordinator of a case, or a coach of its team, restricts its household to who carries it and who is asked to consult, and says until when.',
  workers,
  coordinatesOrCoaches,
);

export const liftRestriction = policy<CoordinatedCase>(
  'restriction.lift',
  'The coordinator lifts the restriction of a household; a coach only when the coach is involved, because lifting shows the content.',
  workers,
  coordinatesOrCoaches,
);

/** With whether the viewer joined it. */
interface CarriedCase extends CoordinatedCase {
  isInvolved: boolean;
}

const carries = (viewer: Viewer, subject: CarriedCase) =>
  isNearCase(viewer, subject) && (subject.coordinatorId === viewer.accountId || subject.isInvolved);

export const openSecretAddress = policy<CarriedCase>(
  'restriction.open-address',
  'Whoever carries the case, as coordinator or involved colleague, opens its secret address, saying why.',
  workers,
  carries,
);

export const changeSecretAddress = policy<CarriedCase>(
  'restriction.change-address',
  'Whoever carries the case puts another address in the place of the secret one, saying why; it stays sealed.',
  workers,
  carries,
);

export const listRestricted = policy(
  'restriction.list',
  'A coach sees of which cases of the team the household is restricted and who coordinates them, not whose they are.',
  coaches,
);

export const appointCoordinator = policy<{ teamId: string }>(
  'restriction.appoint',
  'A coach gives a restricted case of the team another coordinator, without seeing it: somebody must carry it on.',
  coaches,
  isOfTeam,
);
