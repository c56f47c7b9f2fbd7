import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { getMe } from '../../modules/accounts/api.ts';
import { ProblemError } from '../../platform/web/problem-error.ts';
import { lastMe } from './remembered-me.ts';
import { sessionEnded } from './session-state.ts';

const noticeAtTheDoor = (error: unknown) => {
  if (!(error instanceof ProblemError)) return;
  if (error.problem.code === 'not-signed-in') sessionEnded.set(true);
  // From one moment to the next: who is there is asked anew, and that answer brings the one page that is left.
  if (error.problem.code === 'second-step-needed') void queries.invalidateQueries({ queryKey: [getMe.id] });
};

/**
 * Without a connection whoever was here last goes on with what this device knows of them, on every screen that asks who it
 * is. What was read before is kept; it counts as old, so a connection brings the real answer.
 */
function goOnAsBefore(error: unknown, query: { queryKey: QueryKey; state: { data: unknown } }): void {
  if (query.queryKey[0] !== getMe.id || query.state.data !== undefined) return;
  if (!(error instanceof ProblemError) || error.status !== 0) return;
  const known = lastMe();
  if (known) queries.setQueryData(query.queryKey, known, { updatedAt: longAgo });
}
/** In 1970; not 0, which means that nothing was ever there. */
const longAgo = 1;

/** What was read from the server. A refusal is an answer; only a missing answer is asked for again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError(error, query) {
      noticeAtTheDoor(error);
      goOnAsBefore(error, query);
    },
  }),
  mutationCache: new MutationCache({ onError: noticeAtTheDoor }),
  defaultOptions: {
    queries: {
      // Asked also when the browser says there is no network: then it fails, and the screen goes on with what it has.
      networkMode: 'always',
      staleTime: 10_000,
      // Where the browser knows that there is no network, asking again only keeps the screen empty for three seconds.
      retry: (count, error) => error instanceof ProblemError && error.status === 0 && count < 2 && navigator.onLine,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
