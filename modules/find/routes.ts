import { route } from '../../access/gate/route.ts';
import { findAnything } from '../../access/policies/find.ts';
import { find } from './api.ts';
import { readQuestion } from './domain.ts';
import { findEntries } from './store.ts';

export const findRoutes = [
  route(find, {
    policy: findAnything,
    reads: 'found',
    handle: async ({ tx, viewer, query, audit }) => {
      const found = await findEntries(tx, viewer, readQuestion(query.q), query.limit);
      const signals = found.filter(({ kind }) => kind === 'signal').map(({ entityId }) => entityId);
      audit({
        found: found.flatMap(({ householdId }) => householdId ?? []),
        ...(signals.length > 0 ? { objects: { signals: signals.join(' ') } } : {}),
      });
      return { found };
    },
  }),
];
