import type { AnyRoute } from '../../access/gate/route.ts';
import { linkRoutes } from './link-routes.ts';
import type { PieceSource } from './pieces.ts';
import { receivedRoutes } from './received-routes.ts';
import { shareRoutes } from './share-routes.ts';

/** The calls of this room, for the kinds of piece that the rooms of the house offer. */
export const sharingRoutes = (sources: readonly PieceSource[]): readonly AnyRoute[] => [
  ...shareRoutes(sources),
  ...linkRoutes(sources),
  ...receivedRoutes(sources),
];
