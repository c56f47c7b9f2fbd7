import { withdrawnApplications } from '../modules/applications/retention.ts';
import { filesKept } from '../modules/cases/retention.ts';
import { firstContactsAlone } from '../modules/first-contact/retention.ts';
import { householdsWithoutCase } from '../modules/households/retention.ts';
import type { PieceProvider } from '../modules/retention/pieces.ts';
import { signalsClosed } from '../modules/signals/retention.ts';

/** Every room that keeps something for a term; a room that does so adds its line here. */
export const keptPieces: readonly PieceProvider[] = [
  filesKept,
  householdsWithoutCase,
  withdrawnApplications,
  firstContactsAlone,
  signalsClosed,
];
