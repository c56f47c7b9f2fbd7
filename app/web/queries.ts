import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { getMe } from '../../modules/accounts/api.ts';
import { ProblemError } from '../../platform/web/problem-error.ts';
import { sessionEnded } from './session-state.ts';

const noticeAtTheDoor = (error: unknown) => {
  if (!(error instanceof ProblemError)) return;
  if (error.problem.code === 'not-signed-in') sessionEnded.set(true);
  // From one moment to the next: who is there is asked anew, and that answer brings the one page that is left.
  if (error.problem.code === 'second-step-needed') void queries.invalidateQueries({ queryKey: [getMe.id] });
};

/** What was read from the server. A refusal is an answer; only a missing answer is asked for again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeAtTheDoor }),
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
